import type { Phrases } from '../../model/language.ts'
import type { priorityNeedsWords as english } from '../en/priority-needs.ts'

export const priorityNeedsWords: Phrases<keyof typeof english> = {
  title: 'احتياجات ذكرها أفراد المجتمع',
  alt: {
    zero: '\u2068{title}\u2069: لا احتياجات.',
    one: '\u2068{title}\u2069: احتياج واحد.',
    two: '\u2068{title}\u2069: احتياجان.',
    few: '\u2068{title}\u2069: {count} احتياجات.',
    many: '\u2068{title}\u2069: {count} احتياجًا.',
    other: '\u2068{title}\u2069: {count} احتياج.',
  },
  lead: 'من الاحتياجات ذات الأولوية العالية:',
  open: 'قد تكون هناك احتياجات أخرى: هذه القائمة غير كاملة، وترتيبها لا يدل على أيها أولًا.',
  'empty.title': 'لا احتياجات مذكورة هنا.',
  'table.need': 'الاحتياج',
  'table.source': 'المصدر',
}
