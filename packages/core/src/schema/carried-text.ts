import type { Evidence } from '../model/evidence.ts'
import type { Framework, Lang } from '../model/framework.ts'
import type { Summary } from '../model/summary.ts'
import { evidenceFile } from './evidence-file.ts'
import { sha256 } from './sha256.ts'
import { summaryFile } from './summary-file.ts'
import { utf8 } from './utf8.ts'

/** The code that made a file. */
export interface Library {
  readonly name: string
  readonly version: string
  /** The license of the code; the license of the data is the author's to give. */
  readonly license: string
}

/** What a file says of itself, so that the figure can be made again from the file alone. */
export interface Carried {
  /** The figure's name in kebab case, such as `dimension-radar`. */
  readonly figure: string
  readonly lang: Lang
  readonly library: Library
  /** The source line in words, where the summary names a source. */
  readonly source?: string
  /** The license of the data or the words, as their author gave it. */
  readonly license?: string
  /** Whose words the framework's are. */
  readonly notice?: string
  /** Dimensions and sectors of the framework with their names: what a summary needs to be read. */
  readonly framework: Framework
  readonly summary?: Summary
  /** Who raised what; the framework then keeps the sub-themes that it names. */
  readonly evidence?: Evidence
}

/** The first field of what a file carries. */
export const carriedFormat = 'value-framework/carried@1'

/** The keyword of the text chunk that holds what a PNG file carries. */
export const carriedKeyword = 'value-framework'

/**
 * The text that a file carries: JSON whose last field is the digest of all before it, in characters that XML and PNG
 * files may hold.
 */
export function carriedText(carried: Carried): string {
  const { figure, lang, library, source, license, notice, framework, summary, evidence } = carried
  const content = {
    format: carriedFormat,
    figure,
    lang,
    library,
    source,
    license,
    notice,
    framework: outline(framework, evidence),
    summary: summary && summaryFile(summary),
    evidence: evidence && evidenceFile(evidence),
  }
  const digest = carriedDigest(JSON.stringify(content))
  return printable(JSON.stringify({ ...content, digest }))
}

/** The digest of what stands before it, as JSON. */
export const carriedDigest = (json: string): string => `sha256-${sha256(utf8(json))}`

/** Names of dimensions and sectors, without the content that no chart needs; sub-themes as far as evidence names them. */
function outline(
  { id, lang, title, layers, dimensions, sectors }: Framework,
  evidence: Evidence | undefined,
): object {
  const findings = new Set(evidence?.findings.map((finding) => finding.id))
  const named = ({ id, origin, label }: Framework['sectors'][number]): object => ({
    id,
    origin,
    label,
  })
  return {
    format: 'value-framework/framework@1',
    id,
    lang,
    title,
    ...(layers.length > 0 && { layers }),
    dimensions: dimensions.map((dimension) => ({
      ...named(dimension),
      subthemes: dimension.subthemes.filter((subtheme) => findings.has(subtheme.id)),
    })),
    sectors: sectors.map(named),
  }
}

/** JSON may hold characters as they are that XML may not, or that an SVG file leaves out; escaped they stay. */
const printable = (json: string): string =>
  json.replace(
    /[\u007f-\u009f\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
