import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/** The parts of an Office file, its XML parsed; what is not well formed throws. */
export interface OfficeFile {
  readonly names: readonly string[]
  readonly bytes: (name: string) => Uint8Array
  readonly xml: (name: string) => Document
}

export function openOfficeFile(file: Uint8Array): OfficeFile {
  const parts = unzipSync(file)
  const bytes = (name: string): Uint8Array => {
    const part = parts[name]
    if (!part) throw new Error(`There is no part ${name}`)
    return part
  }
  return {
    names: Object.keys(parts),
    bytes,
    xml: (name) => parseXml(strFromU8(bytes(name))),
  }
}

export const parseXml = (xml: string): Document =>
  new DOMParser({
    onError: (_level, message) => {
      throw new Error(message)
    },
  }).parseFromString(xml, 'text/xml')

/** Elements by their name with its usual prefix, in the document's order. */
export const all = (from: Document | Element, name: string): readonly Element[] =>
  Array.from(from.getElementsByTagName(name))

/** What elements of a name say, or one of their attributes. */
export const texts = (from: Document | Element, name: string): readonly string[] =>
  all(from, name).map((element) => element.textContent ?? '')
export const attributes = (
  from: Document | Element,
  name: string,
  attribute: string,
): readonly (string | null)[] => all(from, name).map((element) => element.getAttribute(attribute))

export const childNames = (element: Element): readonly string[] =>
  Array.from(element.childNodes, (node) => node.nodeName)

/** Everything that is wrong with the file as a package: parts, content types, relationships, ids. */
export function packageProblems(file: OfficeFile): readonly string[] {
  return [...contentTypeProblems(file), ...file.names.flatMap((name) => partProblems(file, name))]
}

function contentTypeProblems({ names, xml }: OfficeFile): string[] {
  const types = xml('[Content_Types].xml')
  const overrides = attributes(types, 'Override', 'PartName')
  const defaults = attributes(types, 'Default', 'Extension')
  const untyped = names.filter(
    (name) =>
      name !== '[Content_Types].xml' &&
      !overrides.includes(`/${name}`) &&
      !defaults.some((extension) => name.endsWith(`.${extension}`)),
  )
  const gone = overrides.filter((name) => !names.includes(String(name).slice(1)))
  return [
    ...(names[0] === '[Content_Types].xml' ? [] : ['content types do not come first']),
    ...untyped.map((name) => `${name} has no content type`),
    ...gone.map((name) => `${name} has a content type and no part`),
    ...overrides
      .filter((name, at) => overrides.indexOf(name) !== at)
      .map((name) => `${name} has two content types`),
  ]
}

function partProblems({ names, xml }: OfficeFile, name: string): string[] {
  if (!/\.(xml|rels)$/.test(name)) return []
  const part = xml(name)
  if (name.endsWith('.rels')) {
    const folder = name.replace(/_rels\/[^/]*$/, '')
    const targets = attributes(part, 'Relationship', 'Target').map((target) =>
      resolved(folder, String(target)),
    )
    return targets
      .filter((target) => !names.includes(target))
      .map((target) => `${name} leads to ${target}, which is not there`)
  }
  const relations = name.replace(/([^/]*)$/, '_rels/$1.rels')
  const ids = names.includes(relations) ? attributes(xml(relations), 'Relationship', 'Id') : []
  const used = Array.from(part.getElementsByTagName('*')).flatMap((element) =>
    ['r:id', 'r:embed'].flatMap((attribute) => element.getAttribute(attribute) ?? []),
  )
  const shapes = [...attributes(part, 'p:cNvPr', 'id'), ...attributes(part, 'wp:docPr', 'id')]
  return [
    ...used
      .filter((id) => !ids.includes(id))
      .map((id) => `${name} names ${id}, which is not there`),
    ...shapes
      .filter((id, at) => shapes.indexOf(id) !== at)
      .map((id) => `${name} has two shapes with the id ${id}`),
  ]
}

function resolved(folder: string, target: string): string {
  const steps = folder.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else steps.push(step)
  }
  return steps.join('/')
}

/** The numbers and names that a chart shows without opening its workbook. */
export interface ReadChart {
  readonly categories: readonly string[]
  readonly series: readonly {
    readonly name: string
    readonly values: readonly (number | undefined)[]
  }[]
}

export function readChart(chart: Document): ReadChart {
  const series = all(chart, 'c:ser')
  const points = (element: Element, name: string): readonly (string | undefined)[] => {
    const [cache] = all(element, name)
    if (!cache) return []
    const count = Number(attributes(cache, 'c:ptCount', 'val')[0])
    const found = new Map(
      all(cache, 'c:pt').map((point) => [
        Number(point.getAttribute('idx')),
        point.textContent ?? '',
      ]),
    )
    return Array.from({ length: count }, (_, index) => found.get(index))
  }
  const [first] = series
  const cats = first && all(first, 'c:cat')[0]
  return {
    categories: cats ? points(cats, 'c:strCache').map(String) : [],
    series: series.map((one) => ({
      name: String(points(all(one, 'c:tx')[0] as Element, 'c:strCache')[0]),
      values: points(one, 'c:numCache').map((value) =>
        value === undefined ? undefined : Number(value),
      ),
    })),
  }
}
