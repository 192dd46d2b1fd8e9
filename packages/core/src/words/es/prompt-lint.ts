import type { Phrases } from '../../model/language.ts'
import type { promptLintWords as english } from '../en/prompt-lint.ts'

export const promptLintWords: Phrases<keyof typeof english> = {
  'worth.reason':
    '«{match}» le dice a la gente en qué fijarse antes de responder. Por eso el informe dejó la palabra «valor» fuera de sus entrevistas y habló de «beneficio» e «impacto» (informe, sección «Methods»).',
  'worth.suggestion':
    'Pregunte por el beneficio o el impacto, o por lo que le importa a la gente. Por ejemplo: «¿Cómo le beneficia participar?»',
  'money.reason':
    '«{match}» trae el dinero a la conversación antes de que la gente diga lo que le importa. El informe dejó fuera de sus entrevistas hasta la palabra «valor», para no sugerir una respuesta (informe, sección «Methods»).',
  'money.suggestion':
    'Pregunte qué ha cambiado y deje que la gente hable de dinero si le importa. Por ejemplo: «¿Qué ha cambiado desde que participa?»',
  'either.reason': '«{match}» une dos preguntas. Puede haber una respuesta distinta para cada una.',
  'join.reason':
    '«{match}» añade una segunda pregunta. La respuesta a una puede dejar fuera la otra.',
  'pair.reason':
    '«{match}» pregunta por dos cualidades a la vez. Algo puede tener una y no la otra.',
  'marks.reason':
    'Esta tarjeta hace {count} preguntas. La respuesta puede llegar solo a una de ellas.',
  'double.suggestion': 'Pregunte una cosa a la vez: dé a cada pregunta su propia tarjeta.',
  'leading.reason': '«{match}» muestra qué respuesta se espera. Habrá quien la dé por cortesía.',
  'leading.suggestion':
    'Pregunte de modo que cualquier respuesta sea igual de fácil. Por ejemplo: «¿Qué piensa de las reuniones?»',
  'long.reason':
    'Esta oración tiene {count} palabras. Con más de {limit} cuesta seguirla, sobre todo al oírla. El límite es el de la guía de estilo de GOV.UK.',
  'long.suggestion': 'Divídala en dos oraciones o quite lo que la gente ya sabe.',
}
