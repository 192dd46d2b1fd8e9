import { strToU8, zipSync } from 'fflate'
import { documentOf, element } from './xml.ts'

/** One part of an Office file. */
export interface Part {
  /** Its path in the file, without a leading slash. */
  readonly name: string
  readonly contentType: string
  readonly content: string | Uint8Array
  /** What this part points to; ids are `rId1`, `rId2` and so on in this order. */
  readonly relationships?: readonly Relationship[]
}

export interface Relationship {
  readonly type: string
  /** The path of the part that it points to. */
  readonly part: string
}

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006'

/**
 * An Office file (Open Packaging Conventions): its parts in the order given, with their content types and
 * relationships, all dated alike, so that the same parts give the same bytes.
 *
 * @param roots what the file as a whole points to: its main part and its properties
 */
export function officeFile(roots: readonly Relationship[], parts: readonly Part[]): Uint8Array {
  const files: { [name: string]: Uint8Array } = {
    '[Content_Types].xml': strToU8(contentTypes(parts)),
    '_rels/.rels': strToU8(relationshipsOf('', roots)),
  }
  for (const { name, content, relationships } of parts) {
    files[name] = typeof content === 'string' ? strToU8(content) : content
    if (!relationships?.length) continue
    const [folder, file] = splitPath(name)
    files[`${folder}_rels/${file}.rels`] = strToU8(relationshipsOf(folder, relationships))
  }
  // A ZIP file holds no zone: the first day that it can name, as the local clock tells it.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) })
}

function contentTypes(parts: readonly Part[]): string {
  const overrides = parts.map(({ name, contentType }) =>
    element('Override', { PartName: `/${name}`, ContentType: contentType }),
  )
  return documentOf(
    element(
      'Types',
      { xmlns: `${packageNamespace}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      overrides,
    ),
  )
}

function relationshipsOf(folder: string, relationships: readonly Relationship[]): string {
  return documentOf(
    element(
      'Relationships',
      { xmlns: `${packageNamespace}/relationships` },
      relationships.map(({ type, part }, index) =>
        element('Relationship', {
          Id: `rId${index + 1}`,
          Type: type,
          Target: relativePath(folder, part),
        }),
      ),
    ),
  )
}

function splitPath(path: string): readonly [folder: string, file: string] {
  const at = path.lastIndexOf('/') + 1
  return [path.slice(0, at), path.slice(at)]
}

/** From a folder to a part: some programs follow relative targets only. */
function relativePath(folder: string, part: string): string {
  const from = folder.split('/').slice(0, -1)
  const to = part.split('/')
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}
