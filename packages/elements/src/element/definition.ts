import type { ComponentType } from 'preact'

/** What stands in the element once it has loaded. */
export interface ElementView {
  readonly component: ComponentType<{ readonly [prop: string]: unknown }>
}

/**
 * How an attribute's text becomes a prop: one of a list, a text, words or numbers apart by spaces, a number from 0, or
 * the level of a heading.
 */
export type AttributeKind = readonly string[] | 'text' | 'words' | 'numbers' | 'number' | 'level'

export type ObjectProperty =
  | 'summary'
  | 'framework'
  | 'rows'
  | 'sectors'
  | 'cards'
  | 'quotes'
  | 'outcomes'
  | 'evidence'
  | 'needs'

/** One component as a custom element. */
export interface ElementDefinition {
  /** The component's name with hyphens; the element's has `vf-` before it. */
  readonly name: string
  /** What it shows, in a sentence, for editors and catalogs. */
  readonly about: string
  /** Attributes beyond those that every element has. */
  readonly attributes: { readonly [name: string]: AttributeKind }
  /** Objects that it takes as properties. */
  readonly properties: readonly ObjectProperty[]
  /** Functions that it takes as properties, which no text can give. */
  readonly functions?: readonly 'toWord'[]
  /** Props that differ from the component's own defaults. */
  readonly defaults?: { readonly [prop: string]: unknown }
  /** `asked` where a choice needs a button of its own, which is there only when the page listens. */
  readonly selects?: 'asked'
  /** The room that is kept until the data are there, in pixels: of its own, and a share of its width up to 480. */
  readonly room: readonly [height: number, share: number]
  readonly view: () => ElementView | Promise<ElementView>
}
