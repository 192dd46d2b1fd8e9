/** A question about one dimension, in the words that a form asks it with. */
export interface DefaultItem {
  readonly dimension: string
  /** The item by language. */
  readonly text: { readonly en: string; readonly es: string }
  /** The dimension's name by language, as a form's heading may have it. */
  readonly name: { readonly en: string; readonly es: string }
}

/**
 * One item for each dimension of the brief's framework: the library's own wording, not validated. They never ask about
 * "value": that word means money to many.
 */
export const defaultItems: readonly DefaultItem[] = [
  {
    dimension: 'intrinsic-benefits',
    text: {
      en: 'It fits with what I believe in and want to do.',
      es: 'Va con lo que creo y con lo que quiero hacer.',
    },
    name: { en: 'Intrinsic benefits', es: 'Beneficios intrínsecos' },
  },
  {
    dimension: 'community-engagement',
    text: {
      en: 'Community members have a real say in what gets done.',
      es: 'La gente de la comunidad decide de verdad sobre lo que se hace.',
    },
    name: { en: 'Community engagement', es: 'Participación de la comunidad' },
  },
  {
    dimension: 'outcomes',
    text: {
      en: 'We can see results that matter to us.',
      es: 'Vemos resultados que nos importan.',
    },
    name: { en: 'Outcomes', es: 'Resultados' },
  },
  {
    dimension: 'sustainable-system-change',
    text: {
      en: 'The changes will last and fix bigger problems.',
      es: 'Los cambios van a durar y a resolver problemas más grandes.',
    },
    name: { en: 'Sustainable system-level change', es: 'Cambio sostenible en todo el sistema' },
  },
]
