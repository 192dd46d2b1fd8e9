import type { AttributeKind, ElementDefinition } from './definition.ts'

/** The component's props that the attributes say; what an attribute cannot be read as is left out. */
export function propsFrom(
  element: Element,
  { attributes, defaults }: ElementDefinition,
): { [prop: string]: unknown } {
  const props: { [prop: string]: unknown } = { ...defaults }
  const kinds = { title: 'text', numbers: 'text', 'heading-level': 'level', ...attributes } as const
  for (const [name, kind] of Object.entries<AttributeKind>(kinds)) {
    const text = element.getAttribute(name)
    const value = text === null ? undefined : readAttribute(text, kind)
    if (value !== undefined) props[camelCase(name)] = value
  }
  return props
}

function readAttribute(text: string, kind: AttributeKind): unknown {
  if (kind === 'numbers') return numbersIn(text)
  if (kind === 'words') return text.split(/[\s,]+/).filter(Boolean)
  if (kind === 'number') return /^\d+$/.test(text) ? Number(text) : undefined
  if (kind === 'level') return /^[1-6]$/.test(text) ? Number(text) : undefined
  if (kind === 'text') return text.trim() || undefined
  return kind.includes(text) ? text : undefined
}

/** The numbers of a text; what is none stays text, so that the component says what is wrong with it. */
export function numbersIn(text: string): readonly unknown[] | undefined {
  const words = text.split(/[\s,;]+/).filter(Boolean)
  const values = words.map((word) => (Number.isFinite(Number(word)) ? Number(word) : word))
  return values.length > 0 ? values : undefined
}

const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
