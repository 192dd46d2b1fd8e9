import type { Phrases } from '../../model/language.ts'
import type { perspectiveComparisonWords as english } from '../en/perspective-comparison.ts'

export const perspectiveComparisonWords: Phrases<keyof typeof english> = {
  title: 'أين تلتقي وجهات النظر وأين تفترق',
  same: 'الإجابات متقاربة لدى \u2068{groups}\u2069: \u2068{value}\u2069.',
  'same.range':
    'الإجابات متقاربة لدى \u2068{groups}\u2069: من «\u2068{low}\u2069» إلى «\u2068{high}\u2069».',
  one: '\u2068{groups}\u2069: \u2068{value}\u2069.',
  between: 'بين \u2068{low}\u2069 و\u2068{high}\u2069',
  split: 'الآراء منقسمة داخل \u2068{groups}\u2069.',
  unnamed: 'تقييم',
  'note.single': 'هنا وجهة نظر واحدة، فلا شيء تُقارن به.',
  'note.who': 'من أجابوا: \u2068{groups}\u2069.',
  'note.left': 'ليس في هذه المقارنة: \u2068{groups}\u2069.',
  'note.same':
    '«متقاربة» تعني فرقًا أقل من درجة واحدة، أو أن النصف الأوسط من الإجابات يتداخل بين المجموعات.',
  'note.dots': 'كل نقطة هي رقم مجموعة. والخط الذي يمر بها يبيّن النصف الأوسط من إجاباتها.',
  'note.numbers': '{statistic}. {scale}',
  'note.question': 'السؤال: «\u2068{question}\u2069»',
  short: 'صف من النقاط لكل بُعد من الأبعاد، وعددها {count}، نقطة لكل وجهة نظر.',
  'short.one': 'صف من النقاط، نقطة لكل وجهة نظر.',
  sentence: '\u2068{dimension}\u2069. {text}',
  numbers: 'الأرقام',
  quotes: 'ما قاله الناس',
  'quote.withdrawn': 'أُزيل بطلب من أحد المشاركين.',
  'table.caption': '\u2068{title}\u2069: الأرقام',
  'table.dimension': 'البُعد',
  'table.sentence': 'في جملة',
  'status.chosen': 'اختير \u2068{dimension}\u2069.',
  'empty.title': 'لا توجد وجهات نظر للمقارنة بعد.',
  'empty.help': 'أضف ملخصًا فيه مجموعتان إلى أربع مجموعات.',
}
