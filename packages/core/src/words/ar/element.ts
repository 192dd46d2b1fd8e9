import type { Phrases } from '../../model/language.ts'
import type { elementWords as english } from '../en/element.ts'

export const elementWords: Phrases<keyof typeof english> = {
  data: 'تعذّر تحميل بيانات هذا الشكل.',
  widget: 'تعذّر عرض هذا الشكل.',
}
