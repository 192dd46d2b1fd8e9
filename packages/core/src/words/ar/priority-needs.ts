import type { Phrases } from '../../model/language.ts'
import type { priorityNeedsWords as english } from '../en/priority-needs.ts'

export const priorityNeedsWords: Phrases<keyof typeof english> = {
  title: 'احتياجات ذكرها أفراد المجتمع',
  alt: {
    zero: '{title}: لا احتياجات.',
    one: '{title}: احتياج واحد.',
    two: '{title}: احتياجان.',
    few: '{title}: {count} احتياجات.',
    many: '{title}: {count} احتياجًا.',
    other: '{title}: {count} احتياج.',
  },
  lead: 'من الاحتياجات ذات الأولوية العالية:',
  open: 'قد تكون هناك احتياجات أخرى: هذه القائمة غير كاملة، وترتيبها لا يدل على أيها أولًا.',
  'empty.title': 'لا احتياجات مذكورة هنا.',
  'table.need': 'الاحتياج',
  'table.source': 'المصدر',
}
