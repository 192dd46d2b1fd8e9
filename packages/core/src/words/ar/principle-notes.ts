import type { Phrases } from '../../model/language.ts'
import type { principleNotesWords as english } from '../en/principle-notes.ts'

export const principleNotesWords: Phrases<keyof typeof english> = {
  title: 'ما ينبغي تذكّره',
  alt: {
    zero: '{title}: لا ملاحظات.',
    one: '{title}: ملاحظة واحدة.',
    two: '{title}: ملاحظتان.',
    few: '{title}: {count} ملاحظات.',
    many: '{title}: {count} ملاحظة.',
    other: '{title}: {count} ملاحظة.',
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
