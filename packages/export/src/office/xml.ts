declare const markup: unique symbol

/** XML that is well formed by the way it was made: text reaches it only through `text` and attributes. */
export type Xml = string & { readonly [markup]: true }

/** An attribute that is undefined is left out. */
export type Attributes = { readonly [name: string]: string | number | undefined }

/** An element; what is `false` or `undefined` among its children is left out. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Xml | readonly Xml[] | false | undefined)[]
): Xml {
  let start = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) start += ` ${key}="${escaped(String(value))}"`
  }
  const inside = children.flatMap((child) => child || []).join('')
  return (inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`) as Xml
}

/** Characters as they will be read, without those that XML cannot hold: control characters and halves of pairs. */
export const text = (characters: string): Xml => escaped(characters) as Xml

/** A whole part. */
export const documentOf = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const escaped = (characters: string): string =>
  characters
    .replace(unprintable, '')
    .replace(/[&<>"\t\n\r]/g, (character) => entities[character] as string)

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the characters that XML cannot hold.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
