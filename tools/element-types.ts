/** Declarations and the manifest of the custom elements, written from what each says of itself. */
import { commonAttributes } from '../packages/elements/src/element/common-attributes.ts'
import type {
  AttributeKind,
  ElementDefinition,
} from '../packages/elements/src/element/definition.ts'

/** The files of a build by name. */
export interface Declared {
  readonly [file: string]: string
}

/** What each attribute that every element has is for. */
const aboutAttributes: { readonly [name: string]: string } = {
  src: 'Address of a summary or framework file: https, http, or beside the page.',
  title: 'The heading, instead of the data’s own.',
  lang: 'Language of the words; the nearest ancestor’s by default.',
  dir: 'Direction of the words; the language’s own by default.',
  theme: '`auto` follows the nearest `data-theme`, else the system; `host` takes the page’s look.',
  numbers: 'Locale of numbers where it differs from the language.',
  'heading-level': 'Level of the heading, 1 to 6.',
  values: 'Numbers in the framework’s order, apart by spaces: one perspective from 1 to 5.',
}

/** The types of the properties that take objects. */
const propertyTypes: { readonly [name: string]: string } = {
  summary: 'SummaryInput',
  framework: 'FrameworkInput',
  values: 'Values',
  rows: 'readonly (string | OwnRow)[]',
  sectors: 'readonly (string | OwnSector)[]',
  cards: 'CardLayers',
  quotes: 'QuoteLayers',
  outcomes: 'OutcomeLayers',
  evidence: 'EvidenceInput',
  needs: 'NeedLayers',
  toWord: '((session: SessionNotes) => Blob | Promise<Blob>)',
}

const events = {
  'vf-ready': ['ReadyDetail', 'The widget stands in place of the fallback.'],
  'vf-select': ['SelectDetail', 'A reader chose a dimension, a group, a card or another part.'],
  'vf-export': ['ExportDetail', 'A reader copied or downloaded something.'],
  'vf-error': ['ErrorDetail', 'The data cannot be shown, or a part could not be loaded.'],
} as const

const details = `/** The component that is there. */
export interface ReadyDetail {
  readonly name: string
}

/** What a reader chose; empty when the choice was taken back. */
export interface SelectDetail {
  readonly dimension?: string
  readonly group?: string
  readonly sector?: string
  readonly card?: string
  readonly quote?: string
  readonly outcome?: string
  readonly levels?: readonly string[]
  readonly finding?: string
  readonly dimensions?: readonly string[]
}

/** What a reader took along. */
export interface ExportDetail {
  readonly figure: string
  readonly [detail: string]: unknown
}

/** What happened, and each thing that whoever makes the page can mend. */
export interface ErrorDetail {
  readonly message: string
  readonly problems: readonly string[]
}
`

export function elementTypes(elements: readonly ElementDefinition[]): Declared {
  const files: { [file: string]: string } = {
    'value-framework.d.ts': declarations(elements),
    // It is loaded by a script tag and exports nothing.
    'value-framework.classic.d.ts': 'export {}\n',
    'custom-elements.json': `${JSON.stringify(manifest(elements), null, 2)}\n`,
    'react.d.ts': jsx(elements, 'react'),
    'react.js': 'export {}\n',
    'preact.d.ts': jsx(elements, 'preact'),
    'preact.js': 'export {}\n',
  }
  for (const { name } of elements) {
    files[`${name}.d.ts`] = `export type { ${className(name)} } from './value-framework.js'\n`
  }
  return files
}

function declarations(elements: readonly ElementDefinition[]): string {
  const used = elements.flatMap(propertiesOf).map((name) => propertyTypes[name] ?? '')
  const names = [...new Set(used.flatMap((type) => type.match(/\b[A-Z]\w+/g) ?? []))].toSorted()
  const classes = elements.map(
    (element) =>
      `/** ${element.about} */\nexport interface ${className(element.name)} extends HTMLElement {\n${propertiesOf(
        element,
      )
        .map((name) => `  ${name}: ${propertyTypes[name]} | undefined\n`)
        .join('')}}\n`,
  )
  const tags = elements.map(({ name }) => `    'vf-${name}': ${className(name)}\n`).join('')
  const heard = Object.entries(events)
    .map(
      ([name, [detail, about]]) => `    /** ${about} */\n    '${name}': CustomEvent<${detail}>\n`,
    )
    .join('')
  return [
    `import type { ${names.join(', ')} } from '@value-framework/core'\n`,
    details,
    ...classes,
    `declare global {\n  interface HTMLElementTagNameMap {\n${tags}  }\n  interface HTMLElementEventMap {\n${heard}  }\n}\n`,
  ].join('\n')
}

function jsx(elements: readonly ElementDefinition[], library: 'react' | 'preact'): string {
  const base = library === 'react' ? 'HTMLAttributes' : 'JSX.HTMLAttributes'
  const all = elements.map((element) => {
    const { name } = element
    const attributes = Object.entries({ ...element.attributes, ...commonAttributes }).flatMap(
      ([attribute, kind]) =>
        ['title', 'lang', 'dir', ...propertiesOf(element)].includes(attribute)
          ? []
          : [`      '${attribute}'?: ${attributeType(kind)} | undefined\n`],
    )
    const properties = propertiesOf(element).map(
      (property) =>
        `      ${property}?: Types.${className(name)}['${property}']${property === 'values' ? ' | string' : ''}\n`,
    )
    const type = `Types.${className(name)}`
    const attached =
      library === 'react' ? `DetailedHTMLProps<${base}<${type}>, ${type}>` : `${base}<${type}>`
    return `      'vf-${name}': ${attached} & {\n${[...attributes, ...properties].join('').replace(/^/gm, '  ').trimEnd()}\n      }\n`
  })
  const names = library === 'react' ? 'DetailedHTMLProps, HTMLAttributes' : 'JSX'
  return `import type { ${names} } from '${library}'\nimport type * as Types from './value-framework.js'\n\ndeclare module '${library}' {\n  namespace JSX {\n    interface IntrinsicElements {\n${all.join('')}    }\n  }\n}\n`
}

const attributeType = (kind: AttributeKind): string => {
  if (kind === 'text' || kind === 'numbers' || kind === 'words') return 'string'
  if (kind === 'number') return 'number'
  if (kind === 'level') return '1 | 2 | 3 | 4 | 5 | 6'
  return kind.map((value) => `'${value}'`).join(' | ')
}

/** By the custom elements manifest, schema 2.1. */
function manifest(elements: readonly ElementDefinition[]): object {
  return {
    schemaVersion: '2.1.0',
    modules: elements.map((element) => {
      const { name, about } = element
      const declared = className(name)
      const attributes = { ...commonAttributes, ...element.attributes }
      return {
        kind: 'javascript-module',
        path: `dist/${name}.js`,
        declarations: [
          {
            kind: 'class',
            customElement: true,
            name: declared,
            tagName: `vf-${name}`,
            description: about,
            superclass: { name: 'HTMLElement' },
            attributes: Object.entries(attributes).map(([attribute, kind]) => ({
              name: attribute,
              type: { text: attributeType(kind) },
              ...(aboutAttributes[attribute] && { description: aboutAttributes[attribute] }),
              ...(element.defaults?.[attribute] !== undefined && {
                default: JSON.stringify(element.defaults[attribute]),
              }),
            })),
            members: propertiesOf(element).map((property) => ({
              kind: 'field',
              name: property,
              type: { text: `${propertyTypes[property]} | undefined` },
            })),
            events: Object.entries(events).map(([event, [detail, description]]) => ({
              name: event,
              type: { text: `CustomEvent<${detail}>` },
              description,
            })),
            cssProperties: [{ name: '--vf-*', description: 'The tokens of docs/theming.md.' }],
            slots: [{ name: '', description: 'The fallback, shown until the widget is ready.' }],
          },
        ],
        exports: [
          {
            kind: 'custom-element-definition',
            name: `vf-${name}`,
            declaration: { name: declared, module: `dist/${name}.js` },
          },
        ],
      }
    }),
  }
}

const propertiesOf = ({
  properties,
  functions = [],
  attributes,
}: ElementDefinition): readonly string[] => [
  ...properties,
  ...functions,
  ...('values' in attributes ? ['values'] : []),
]

const className = (name: string): string =>
  `Vf${name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Element`
