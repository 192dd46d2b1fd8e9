import type { Phrases } from '../../model/language.ts'
import type { outcomeLevelsWords as english } from '../en/outcome-levels.ts'

export const outcomeLevelsWords: Phrases<keyof typeof english> = {
  title: 'النتائج على ثلاثة مستويات',
  intro: 'المستويات تتداخل: قد تنتمي النتيجة إلى أكثر من مستوى. ولا مستوى يعلو على غيره.',
  'level.individual': 'نتائج فردية',
  'level.organizational': 'نتائج المؤسسات',
  'level.collaborative': 'نتائج العمل المشترك',
  'overlap.two': 'في المستويين معًا',
  'overlap.three': 'في المستويات الثلاثة',
  'kind.process': 'مقياس للعملية',
  'kind.outcome': 'مقياس للنتيجة',
  'standing.hoped-for': 'مأمول',
  'standing.seen': 'تحقق ورُئي',
  'standing.unsaid': 'لا يُذكر إن كان قد تحقق',
  'named-by': 'ذكره: \u2068{sectors}\u2069',
  'note.standing':
    'العلامة الممتلئة لما رُئي، والمفتوحة لما يأمله الناس، والمتقطعة حيث لا يذكر المصدر ذلك.',
  'note.kind': 'المربع مقياس للعملية، والدائرة لأي نتيجة أخرى. وكلاهما متساويان هنا.',
  'note.numbers': 'الأرقام تقود من الرسم إلى القائمة، وليست ترتيبًا.',
  'note.levels': 'حين تذكر كلمات التقرير مستوى ثانيًا، تضع هذه المكتبة النتيجة في المستويين.',
  quote: '“{text}”',
  more: '+{count}',
  short: {
    one: 'ثلاث دوائر متداخلة، دائرة لكل مستوى، وفيها نتيجة واحدة.',
    two: 'ثلاث دوائر متداخلة، دائرة لكل مستوى، وفيها نتيجتان.',
    few: 'ثلاث دوائر متداخلة، دائرة لكل مستوى، وفيها {count} نتائج.',
    other: 'ثلاث دوائر متداخلة، دائرة لكل مستوى، وفيها {count} نتيجة.',
  },
  region: '\u2068{levels}\u2069: \u2068{outcomes}\u2069.',
  'table.outcome': 'النتيجة',
  'table.levels': 'المستويات',
  'table.kind': 'النوع',
  'table.standing': 'رُئي أم مأمول',
  'table.sectors': 'من ذكره',
  'table.source': 'المصدر',
  'empty.title': 'لا توجد نتائج لعرضها بعد.',
}
