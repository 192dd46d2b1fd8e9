import type { Phrases } from '../../model/language.ts'
import type { filesWords as english } from '../en/files.ts'

export const filesWords: Phrases<keyof typeof english> = {
  license: 'الترخيص: \u2068{license}\u2069.',
  made: 'أُنشئ باستخدام \u2068{library}\u2069. بصمة البيانات: \u2068{digest}\u2069.',
  'missing-characters': {
    one: 'لا تحتوي الخطوط على رمز للحرف {characters}، لذا يظهر مربع في مكانه.',
    other: 'لا تحتوي الخطوط على رموز للأحرف {characters}، لذا تظهر مربعات في مكانها.',
  },
}
