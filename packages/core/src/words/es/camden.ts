import type { Translation } from '../../model/framework.ts'
import { principleTexts } from './camden-principles.ts'
import { quoteTexts } from './camden-quotes.ts'
import { studyTexts } from './camden-study.ts'
import { subthemeTexts } from './camden-subthemes.ts'
import { tableTexts } from './camden-table.ts'

const base = {
  framework: 'camden-2022',
  lang: 'es',
  origin: 'library',
  note: 'Traducción de Value Framework; el informe original está en inglés.',
} as const

/** Spanish for what `camdenOutline` holds: labels, definitions and questions. */
export const camdenOutlineSpanish: Translation = {
  ...base,
  texts: {
    'camden-2022.title': 'Marco de valor del informe “Rethinking value” (2022)',
    'camden-2022.reference.title':
      'Repensar el valor: Perspectivas sobre los beneficios de las iniciativas colaborativas intersectoriales que atienden a poblaciones con necesidades sociales y de salud complejas',
    'camden-2022.reference.kind': 'Informe breve',
    'intrinsic-benefits.label': 'Beneficios intrínsecos',
    'intrinsic-benefits.definition':
      'Las colaboraciones intersectoriales son valiosas cuando se alinean con un propósito compartido: las misiones, los valores y las creencias que mueven a las personas y a las organizaciones a actuar.',
    'community-engagement.label': 'Participación de la comunidad',
    'community-engagement.definition':
      'Las colaboraciones intersectoriales son valiosas cuando involucran de manera significativa a los miembros de la comunidad y a las personas con experiencia vivida para identificar necesidades, desarrollar soluciones y compartir información.',
    'outcomes.label': 'Resultados',
    'outcomes.definition':
      'Las colaboraciones intersectoriales son valiosas cuando demuestran resultados, en múltiples niveles, que son prioritarios para los miembros de la comunidad y para las organizaciones que participan en la iniciativa colaborativa.',
    'sustainable-system-change.label': 'Cambio sostenible en todo el sistema',
    'sustainable-system-change.definition':
      'Las colaboraciones intersectoriales son valiosas cuando conducen a mejoras duraderas para las personas con necesidades sociales y de salud complejas',
    'sustainable-system-change.display':
      'Las colaboraciones intersectoriales son valiosas cuando conducen a mejoras duraderas para las personas con necesidades sociales y de salud complejas.',
    'healthcare.label': 'Atención de la salud',
    'county-government.label': 'Gobierno del condado',
    'community-based-organizations.label': 'Organizaciones comunitarias',
    'organizations.label': 'Partes interesadas de las organizaciones',
    'community.label': 'Miembros de la comunidad y personas con experiencia vivida',
    'organizations-decision.text': '¿Por qué decidió participar su organización?',
    'organizations-decision.1.text': '¿Por qué decidió participar su organización?',
    'organizations-success.text':
      '¿Cómo sabrán si están teniendo éxito o fracasando como iniciativa colaborativa?',
    'organizations-success.1.text':
      '¿Cómo sabrán si están teniendo éxito o fracasando como iniciativa colaborativa?',
    'organizations-listening.text':
      '¿Qué les dicen los miembros de la comunidad sobre cómo los afecta la iniciativa colaborativa? ¿Qué oportunidades tienen de contribuir a su planificación, puesta en práctica y evaluación?',
    'organizations-listening.1.text':
      '¿Qué les dicen los miembros de la comunidad sobre cómo los afecta la iniciativa colaborativa?',
    'organizations-listening.2.text':
      '¿Qué oportunidades tienen de contribuir a su planificación, puesta en práctica y evaluación?',
    'community-needs.text': '¿Qué cree que necesita su comunidad para estar sana y feliz?',
    'community-needs.1.text': '¿Qué cree que necesita su comunidad para estar sana y feliz?',
    'community-progress.text':
      '¿Qué tan bien está atendiendo la iniciativa colaborativa las necesidades de la comunidad? ¿Qué está funcionando bien y qué no? ¿En qué se fija para saber qué funciona y qué no?',
    'community-progress.1.text':
      '¿Qué tan bien está atendiendo la iniciativa colaborativa las necesidades de la comunidad?',
    'community-progress.2.text': '¿Qué está funcionando bien y qué no?',
    'community-progress.3.text': '¿En qué se fija para saber qué funciona y qué no?',
    'community-impact.text':
      '¿Cómo los está afectando la iniciativa colaborativa a usted y a otras personas de su comunidad? ¿Quién se beneficia y de qué maneras?',
    'community-impact.1.text':
      '¿Cómo los está afectando la iniciativa colaborativa a usted y a otras personas de su comunidad?',
    'community-impact.2.text': '¿Quién se beneficia y de qué maneras?',
  },
}

/** Spanish for all else that `camdenFramework` holds. */
export const camdenContentSpanish: Translation = {
  ...base,
  texts: {
    'camden-2022.notice':
      'Las palabras citadas vienen de un informe que la Camden Coalition publicó en febrero de 2022. Pertenecen a sus autores y a quien lo publicó, y aparecen aquí como citas marcadas para que la gente pueda conversar sobre ellas, enseñar con ellas y comprobarlas. La Camden Coalition no ha revisado ni respaldado esta biblioteca. Los títulos, las agrupaciones y las traducciones son de la biblioteca.',
    ...subthemeTexts,
    ...tableTexts,
    ...quoteTexts,
    ...principleTexts,
    ...studyTexts,
  },
}
