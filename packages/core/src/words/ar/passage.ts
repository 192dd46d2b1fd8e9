import type { Phrases } from '../../model/language.ts'
import type { passageWords as english } from '../en/passage.ts'

export const passageWords: Phrases<keyof typeof english> = {
  added: 'مضاف، ليس من التقرير',
  'added.source': 'مضاف: \u2068{source}\u2069',
  translation: '{source}. الترجمة لنا.',
  'note.quoted': 'كلمات التقرير مقتبسة.',
  'note.adapted': 'تدل الأقواس المعقوفة على ما حذفناه أو غيّرناه كي تُقرأ الفقرة وحدها.',
  'note.original': 'تُعرض كلمات التقرير باللغة التي كُتبت بها.',
  'note.reference': 'الكلمات المقتبسة: \u2068{reference}\u2069',
  choose: 'اختيار',
  'choose.name': 'اختيار: {name}',
  'empty.help': 'يمكن لمن أعدّ هذه الصفحة أن يعرض محتوى التقرير أو أن يضيف غيره.',
  'problem.title': 'تعذّر عرض بعض ما تطلبه هذه الصفحة.',
  'problem.help': 'يمكن لمن أعدّ هذه الصفحة إصلاحه:',
}
