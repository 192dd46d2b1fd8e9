import type { Phrases } from '../../model/language.ts'
import type { menuButtonWords as english } from '../en/menu-button.ts'

export const menuButtonWords: Phrases<keyof typeof english> = {
  open: 'نسخ أو تنزيل: {name}',
  'open.short': 'نسخ أو تنزيل',
  'load-failed': 'لم تُحمَّل القائمة. تحقّق من الاتصال وحاول مرة أخرى.',
}
