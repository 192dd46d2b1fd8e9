import type { Phrases } from '../../model/language.ts'
import type { citeWords as english } from '../en/cite.ts'

export const citeWords: Phrases<keyof typeof english> = {
  author: '\u2068{family}, {initials}\u2069',
  'authors.and': '{others}، و{last}',
  'authors.two': '\u2068{first}\u2069 و\u2068{last}\u2069',
  'authors.more': '\u2068{first}\u2069 وآخرون',
  date: '{year}، {month}',
  addition: '\u2068{text}\u2069 [{addition}]',
  reference: '{authors} ({date}). {title}. \u2068{publisher}\u2069.',
  'reference.short': '{authors}، {year}',
  place: 'القسم «\u2068{heading}\u2069»',
  'place.paragraph': 'القسم «\u2068{heading}\u2069»، الفقرة\u00a0{number}',
  'place.table': 'القسم «\u2068{heading}\u2069»، الجدول',
  'place.quotation': 'القسم «\u2068{heading}\u2069»، الاقتباس',
  placed: '{reference} {places}.',
  'placed.short': '{reference}، {places}',
  library: 'كلمات مكتبة \u2068Value Framework\u2069، لا كلمات مصدرها. انظر: {reference}',
  'library.short': 'مكتبة \u2068Value Framework\u2069؛ انظر {reference}',
  'no-source': 'محتوى مضاف؛ لم يُذكر مصدره.',
}
