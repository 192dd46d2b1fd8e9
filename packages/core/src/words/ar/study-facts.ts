import type { Phrases } from '../../model/language.ts'
import type { studyFactsWords as english } from '../en/study-facts.ts'

export const studyFactsWords: Phrases<keyof typeof english> = {
  title: 'عن الدراسة',
  alt: {
    zero: '{title}: لا معلومات.',
    one: '{title}: معلومة واحدة.',
    two: '{title}: معلومتان.',
    few: '{title}: {count} معلومات.',
    many: '{title}: {count} معلومة.',
    other: '{title}: {count} معلومة.',
  },
  'not-reported': 'غير مذكور',
  'line.count': '{what}: {number}',
  'topic.count': 'كم العدد',
  'topic.method': 'كيف أُجريت',
  'topic.lens': 'من أي وجهات نظر',
  'topic.limitation': 'ما لا يمكنها إظهاره',
  'note.contact': 'الناشر {publisher}: {lines}.',
  'empty.title': 'لا شيء هنا عن الدراسة.',
  'table.topic': 'الموضوع',
  'table.fact': 'المعلومة',
  'table.number': 'العدد',
  'table.source': 'المصدر',
}
