import type { Phrases } from '../../model/language.ts'
import type { principleNotesWords as english } from '../en/principle-notes.ts'

export const principleNotesWords: Phrases<keyof typeof english> = {
  title: 'ما ينبغي تذكّره',
  alt: {
    zero: '\u2068{title}\u2069: لا ملاحظات.',
    one: '\u2068{title}\u2069: ملاحظة واحدة.',
    two: '\u2068{title}\u2069: ملاحظتان.',
    few: '\u2068{title}\u2069: {count} ملاحظات.',
    many: '\u2068{title}\u2069: {count} ملاحظة.',
    other: '\u2068{title}\u2069: {count} ملاحظة.',
  },
  more: {
    zero: 'اقرأ الفقرات',
    one: 'اقرأ الفقرة',
    two: 'اقرأ الفقرتين',
    few: 'اقرأ {count} فقرات',
    many: 'اقرأ {count} فقرة',
    other: 'اقرأ {count} فقرة',
  },
  'empty.title': 'لا ملاحظات هنا.',
  'table.principle': 'الملاحظة',
  'table.passage': 'الفقرة',
  'table.source': 'المصدر',
}
