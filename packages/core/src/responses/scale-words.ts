import type { Missing } from '../model/responses.ts'
import { folded } from './folded.ts'

/** The five answers of a common question, from the lowest, in one language. */
export interface WordSeries {
  readonly lang: 'en' | 'es'
  /** Each answer's words, the usual one first. */
  readonly answers: readonly (readonly string[])[]
}

/** Series that a five-point scale from 1 to 5 is read by where the map gives no words. */
export const wordSeries: readonly WordSeries[] = [
  {
    lang: 'en',
    answers: [['Not at all'], ['A little'], ['Some'], ['A lot'], ['A great deal']],
  },
  {
    lang: 'en',
    answers: [
      ['Not at all', 'None at all', 'None'],
      ['A little', 'Slightly', 'A small amount'],
      ['A moderate amount', 'Moderately', 'Somewhat'],
      ['A lot', 'Very', 'Very much', 'Quite a bit'],
      ['A great deal', 'Extremely', 'Completely'],
    ],
  },
  {
    lang: 'en',
    answers: [
      ['Not at all important', 'Not important'],
      ['Slightly important', 'A little important'],
      ['Moderately important', 'Somewhat important'],
      ['Very important'],
      ['Extremely important'],
    ],
  },
  {
    lang: 'en',
    answers: [
      ['Strongly disagree', 'Disagree strongly', 'Completely disagree'],
      ['Disagree', 'Somewhat disagree'],
      ['Neither agree nor disagree', 'Neutral', 'Neither'],
      ['Agree', 'Somewhat agree'],
      ['Strongly agree', 'Agree strongly', 'Completely agree'],
    ],
  },
  {
    lang: 'en',
    answers: [['Never'], ['Rarely', 'Seldom'], ['Sometimes'], ['Often', 'Usually'], ['Always']],
  },
  {
    lang: 'es',
    answers: [
      ['Nada', 'Para nada', 'Nada en absoluto'],
      ['Un poco', 'Poco'],
      ['Algo', 'Más o menos', 'Regular', 'Moderadamente'],
      ['Mucho', 'Bastante'],
      ['Muchísimo', 'Demasiado', 'Totalmente'],
    ],
  },
  {
    lang: 'es',
    answers: [
      ['Nada importante', 'No es importante'],
      ['Poco importante', 'Un poco importante'],
      ['Algo importante', 'Moderadamente importante'],
      ['Muy importante'],
      ['Sumamente importante', 'Extremadamente importante', 'Importantísimo'],
    ],
  },
  {
    lang: 'es',
    answers: [
      ['Totalmente en desacuerdo', 'Muy en desacuerdo', 'Completamente en desacuerdo'],
      ['En desacuerdo', 'Algo en desacuerdo'],
      ['Ni de acuerdo ni en desacuerdo', 'Neutral', 'Neutro'],
      ['De acuerdo', 'Algo de acuerdo'],
      ['Totalmente de acuerdo', 'Muy de acuerdo', 'Completamente de acuerdo'],
    ],
  },
  {
    lang: 'es',
    answers: [
      ['Nunca'],
      ['Rara vez', 'Casi nunca'],
      ['A veces'],
      ['A menudo', 'Casi siempre'],
      ['Siempre'],
    ],
  },
]

const missingWords: readonly (readonly [Missing, readonly string[]])[] = [
  [
    'not-sure',
    [
      'not sure',
      'unsure',
      'im not sure',
      'i am not sure',
      'dont know',
      'do not know',
      'i dont know',
      'i do not know',
      'dk',
      'no se',
      'no lo se',
      'no sabe',
      'ns',
      'no estoy seguro',
      'no estoy segura',
      'no estoy seguro a',
    ],
  ],
  [
    'skipped',
    [
      'skipped',
      'no answer',
      'no response',
      'prefer not to say',
      'prefer not to answer',
      'i prefer not to say',
      'i prefer not to answer',
      'rather not say',
      'refused',
      'declined to answer',
      'na',
      'n a',
      'nan',
      'null',
      'not applicable',
      'does not apply',
      'no aplica',
      'sin respuesta',
      'no contesta',
      'no responde',
      'nc',
      'prefiero no decir',
      'prefiero no decirlo',
      'prefiero no contestar',
      'prefiero no responder',
      'omitida',
    ],
  ],
  ['not-asked', ['not asked', 'no se pregunto', 'no preguntado', 'no preguntada']],
  ['not-raised', ['not raised', 'no se menciono', 'no mencionado', 'no mencionada']],
  ['withdrawn', ['withdrawn', 'retirado', 'retirada', 'respuesta retirada']],
]

const missingByWord: ReadonlyMap<string, Missing> = new Map(
  missingWords.flatMap(([missing, words]) => words.map((word) => [word, missing] as const)),
)

/** The reason for no number that a text states; a lone dash or point is a skipped answer. */
export function missingWord(text: string): Missing | undefined {
  return missingByWord.get(folded(text)) ?? (/^[-–—.…]+$/.test(text) ? 'skipped' : undefined)
}

/** A series' words, folded, each with its place on the scale from 1. */
export function seriesValues(series: WordSeries): ReadonlyMap<string, number> {
  return new Map(
    series.answers.flatMap((words, index) =>
      words.map((word) => [folded(word), index + 1] as const),
    ),
  )
}
