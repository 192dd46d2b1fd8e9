import type { Phrases } from '../../model/language.ts'
import type { figureWords as english } from '../en/figure.ts'

export const figureWords: Phrases<keyof typeof english> = {
  'state.too-few': 'غير معروض، حمايةً للخصوصية.',
  'state.not-asked': 'لم نسأل هذه المجموعة.',
  'state.not-raised': 'لم يُذكر.',
  'state.pending': 'لا توجد إجابات بعد.',
  'state.withdrawn': 'أُزيل بطلب من أحد المشاركين.',
  'state.too-few.short': 'غير معروض',
  'state.not-asked.short': 'لم يُسأل',
  'state.not-raised.short': 'لم يُذكر',
  'state.pending.short': 'لا إجابات بعد',
  'state.withdrawn.short': 'أُزيل',
  example: 'أرقام مختلقة للتوضيح',
}
