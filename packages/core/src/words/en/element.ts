/** Words of a custom element where its widget cannot stand. */
export const elementWords = {
  data: 'The data of this figure could not be loaded.',
  widget: 'This figure could not be shown.',
} as const
