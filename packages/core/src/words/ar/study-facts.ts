import type { Phrases } from '../../model/language.ts'
import type { studyFactsWords as english } from '../en/study-facts.ts'

export const studyFactsWords: Phrases<keyof typeof english> = {
  title: 'عن الدراسة',
  alt: {
    zero: '\u2068{title}\u2069: لا معلومات.',
    one: '\u2068{title}\u2069: معلومة واحدة.',
    two: '\u2068{title}\u2069: معلومتان.',
    few: '\u2068{title}\u2069: {count} معلومات.',
    many: '\u2068{title}\u2069: {count} معلومة.',
    other: '\u2068{title}\u2069: {count} معلومة.',
  },
  'not-reported': 'غير مذكور',
  'line.count': '{what}: {number}',
  'topic.count': 'كم العدد',
  'topic.method': 'كيف أُجريت',
  'topic.lens': 'من أي وجهات نظر',
  'topic.limitation': 'ما لا يمكنها إظهاره',
  'note.contact': 'الناشر \u2068{publisher}\u2069: {lines}.',
  'empty.title': 'لا شيء هنا عن الدراسة.',
  'table.topic': 'الموضوع',
  'table.fact': 'المعلومة',
  'table.number': 'العدد',
  'table.source': 'المصدر',
}
