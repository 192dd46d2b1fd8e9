import type { AttributeKind } from './definition.ts'

/** Attributes that every element has. */
export const commonAttributes: { readonly [name: string]: AttributeKind } = {
  src: 'text',
  title: 'text',
  lang: 'text',
  dir: ['ltr', 'rtl'],
  theme: ['auto', 'light', 'dark', 'contrast', 'host'],
  numbers: 'text',
  'heading-level': 'level',
}
