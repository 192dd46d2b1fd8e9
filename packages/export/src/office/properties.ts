import type { Lang } from '@value-framework/core'
import { library } from '../carried/library.ts'
import { officeLang } from './office-lang.ts'
import type { Part, Relationship } from './opc.ts'
import { documentOf, element, text } from './xml.ts'

/** What a file says of itself in its properties. */
export interface FileProperties {
  readonly title: string
  readonly description: string
  readonly lang: Lang
}

const core = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'

/** Title, description and language, without a date or a name, which the same input could not give twice. */
export function propertyParts({ title, description, lang }: FileProperties): readonly Part[] {
  const properties = element(
    'cp:coreProperties',
    { 'xmlns:cp': core, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    element('dc:title', {}, text(title)),
    element('dc:description', {}, text(description)),
    element('dc:language', {}, text(officeLang(lang))),
  )
  const application = element(
    'Properties',
    { xmlns: `${office}/extended-properties` },
    element('Application', {}, text(`${library.name} ${library.version}`)),
  )
  return [
    {
      name: 'docProps/core.xml',
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      content: documentOf(properties),
    },
    {
      name: 'docProps/app.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      content: documentOf(application),
    },
  ]
}

/** What a file with these main part points to as a whole. */
export const rootRelationships = (main: string): readonly Relationship[] => [
  { type: `${office}/relationships/officeDocument`, part: main },
  {
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    part: 'docProps/core.xml',
  },
  { type: `${office}/relationships/extended-properties`, part: 'docProps/app.xml' },
]
