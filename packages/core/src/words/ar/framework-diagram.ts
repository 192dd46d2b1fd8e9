import type { Phrases } from '../../model/language.ts'
import type { frameworkDiagramWords as english } from '../en/framework-diagram.ts'

export const frameworkDiagramWords: Phrases<keyof typeof english> = {
  title: 'ما يمكن أن يحققه العمل معًا',
  'not-score': 'هذه خريطة لما يفكر فيه الناس، وليست درجة. لا شيء يُقيَّم هنا، ولا جزء أهم من غيره.',
  center: 'خريطة وليست درجة',
  quote: '“{text}”',
  'what.wheel': {
    one: 'عجلة من جزء واحد.',
    two: 'عجلة من جزأين متساويين، جزء لكل بُعد.',
    few: 'عجلة من {count} أجزاء متساوية، جزء لكل بُعد.',
    other: 'عجلة من {count} جزءًا متساويًا، جزء لكل بُعد.',
  },
  'what.list': {
    one: 'قائمة من بُعد واحد.',
    two: 'قائمة من بُعدين.',
    few: 'قائمة من {count} أبعاد.',
    other: 'قائمة من {count} بُعدًا.',
  },
  'what.poster': {
    one: 'ملصق من لوحة واحدة.',
    two: 'ملصق من لوحتين متساويتين، لوحة لكل بُعد.',
    few: 'ملصق من {count} لوحات متساوية، لوحة لكل بُعد.',
    other: 'ملصق من {count} لوحة متساوية، لوحة لكل بُعد.',
  },
  names: 'الأبعاد هي: \u2068{dimensions}\u2069.',
  short: '{what} خريطة وليست درجة.',
  added: 'مُضاف: \u2068{dimensions}\u2069.',
  meanings: 'ما تعنيه الأبعاد',
  'table.dimension': 'البُعد',
  'table.definition': 'معناه',
  'table.source': 'المصدر',
  'no-definition': 'لم يُكتب تعريف بعد.',
  'status.chosen': 'اختير \u2068{dimension}\u2069.',
  'status.none': 'لم يُختر أي بُعد.',
  'empty.title': 'لا توجد أبعاد لعرضها بعد.',
}
