import type { Translation } from '../../model/framework.ts'

/** Arabic for short labels and the library's own words; quotations, definitions and questions stay in English. */
export const camdenArabic: Translation = {
  framework: 'camden-2022',
  lang: 'ar',
  origin: 'library',
  note: 'ترجمة Value Framework للعناوين القصيرة؛ التقرير الأصلي بالإنجليزية.',
  texts: {
    'camden-2022.title': 'إطار القيمة في تقرير «Rethinking value» (2022)',
    'camden-2022.notice':
      'الكلمات المقتبسة من تقرير نشرته Camden Coalition في فبراير 2022. وهي ملك لمؤلفيه وناشره، وترد هنا اقتباساتٍ مميَّزة كي يتمكن الناس من مناقشتها والتعليم بها والتحقق منها. لم تراجع Camden Coalition هذه المكتبة ولم تعتمدها. التسميات والتصنيفات والترجمات من عمل المكتبة.',
    'camden-2022.reference.kind': 'تقرير موجز',
    'intrinsic-benefits.label': 'فوائد ذاتية',
    'community-engagement.label': 'مشاركة المجتمع',
    'outcomes.label': 'النتائج',
    'sustainable-system-change.label': 'تغيير مستدام على مستوى النظام',
    'healthcare.label': 'الرعاية الصحية',
    'county-government.label': 'حكومة المقاطعة',
    'community-based-organizations.label': 'المنظمات المجتمعية',
    'organizations.label': 'المنظمات المعنية',
    'community.label': 'أفراد المجتمع وأصحاب التجربة المعيشة',
    'individual.label': 'نتائج على مستوى الفرد',
    'organizational.label': 'نتائج على مستوى المنظمة',
    'collaborative.label': 'نتائج على مستوى التعاون',
    'funding-and-savings.caption': 'التمويل والتوفير',
    'organizational-outcomes.caption': 'النتائج التي تسعى إليها المنظمات',
    'count-participants.text': 'لا يذكر التقرير عدد المشاركين.',
    'count-participants.display': 'المشاركون',
  },
}
