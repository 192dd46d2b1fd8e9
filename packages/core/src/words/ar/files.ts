import type { Phrases } from '../../model/language.ts'
import type { filesWords as english } from '../en/files.ts'

export const filesWords: Phrases<keyof typeof english> = {
  license: 'الترخيص: {license}.',
  made: 'أُنشئ باستخدام {library}. بصمة البيانات: {digest}.',
  'missing-characters': {
    one: 'لا تحتوي الخطوط على رمز للحرف {characters}، لذا يظهر مربع في مكانه.',
    other: 'لا تحتوي الخطوط على رموز للأحرف {characters}، لذا تظهر مربعات في مكانها.',
  },
}
