import type { Phrases } from '../../model/language.ts'
import type { citeWords as english } from '../en/cite.ts'

export const citeWords: Phrases<keyof typeof english> = {
  author: '{family}, {initials}',
  'authors.and': '{others}، و{last}',
  'authors.two': '{first} و{last}',
  'authors.more': '{first} وآخرون',
  date: '{year}، {month}',
  addition: '{text} [{addition}]',
  reference: '{authors} ({date}). {title}. {publisher}.',
  'reference.short': '{authors}، {year}',
  place: 'القسم «{heading}»',
  'place.paragraph': 'القسم «{heading}»، الفقرة {number}',
  'place.table': 'القسم «{heading}»، الجدول',
  'place.quotation': 'القسم «{heading}»، الاقتباس',
  placed: '{reference} {places}.',
  'placed.short': '{reference}، {places}',
  library: 'كلمات مكتبة Value Framework، لا كلمات مصدرها. انظر: {reference}',
  'library.short': 'مكتبة Value Framework؛ انظر {reference}',
  'no-source': 'محتوى مضاف؛ لم يُذكر مصدره.',
}
