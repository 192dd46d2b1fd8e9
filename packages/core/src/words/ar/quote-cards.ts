import type { Phrases } from '../../model/language.ts'
import type { quoteCardsWords as english } from '../en/quote-cards.ts'

export const quoteCardsWords: Phrases<keyof typeof english> = {
  title: 'بكلماتهم',
  alt: {
    zero: '\u2068{title}\u2069: لا اقتباسات.',
    one: '\u2068{title}\u2069: اقتباس واحد.',
    two: '\u2068{title}\u2069: اقتباسان.',
    few: '\u2068{title}\u2069: {count} اقتباسات.',
    many: '\u2068{title}\u2069: {count} اقتباسًا.',
    other: '\u2068{title}\u2069: {count} اقتباس.',
  },
  withdrawn: 'كان هنا اقتباس، وأُزيل بطلب من أحد المشاركين.',
  consent: 'الموافقة على الاقتباس: \u2068{consent}\u2069',
  about: 'عن: \u2068{dimension}\u2069',
  'empty.title': 'لا اقتباسات هنا.',
  'table.quote': 'الاقتباس',
  'table.attribution': 'من قاله',
  'table.dimension': 'عن',
  'table.source': 'المصدر',
  'table.consent': 'الموافقة على الاقتباس',
  'text.quote': '\u2068“{text}”\u2069',
  'text.attribution': '— \u2068{attribution}\u2069 (\u2068{source}\u2069)',
}
