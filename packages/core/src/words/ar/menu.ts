import type { Phrases } from '../../model/language.ts'
import type { menuWords as english } from '../en/menu.ts'

export const menuWords: Phrases<keyof typeof english> = {
  copy: 'نسخ',
  download: 'تنزيل',
  'copy-picture': 'نسخ الصورة',
  'copy-picture.hint': 'ألصقها في مستند أو شريحة أو رسالة.',
  'copy-picture.done': 'نُسخت الصورة. ألصقها حيث تحتاج إليها.',
  'copy-table': 'نسخ الجدول',
  'copy-table.hint': 'ألصقه في مستند أو جدول بيانات.',
  'copy-table.done': 'نُسخ الجدول. ألصقه حيث تحتاج إليه.',
  'copy-text': 'نسخ النص',
  'copy-text.hint': 'ألصقه في مستند أو رسالة.',
  'copy-text.done': 'نُسخ النص. ألصقه حيث تحتاج إليه.',
  'copy.failed': 'لم يسمح المتصفح لهذه الصفحة بالنسخ. جرّب التنزيل بدلاً من ذلك.',
  'copy.blocked': 'لا يُسمح لهذه الصفحة بالنسخ. افتحها في علامة تبويب مستقلة وحاول مرة أخرى.',
  'download-png': 'تنزيل PNG',
  'download-png.hint': 'صورة للمستندات والشرائح.',
  'download-svg': 'تنزيل SVG',
  'download-svg.hint': 'رسم واضح بأي حجم.',
  'download-csv': 'تنزيل CSV',
  'download-csv.hint': 'جدول لبرامج الجداول.',
  'download.done': 'بدأ التنزيل: {file}',
  'download.failed': 'تعذّر إنشاء الملف. جرّب صيغة أخرى.',
}
