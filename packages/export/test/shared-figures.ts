import { readdirSync, readFileSync } from 'node:fs'
import {
  camdenFramework,
  dimensionRadarScene,
  english,
  type Framework,
  type Language,
  loadLanguage,
  parseFramework,
  parseSummary,
  type Scene,
  type SceneSize,
  type Summary,
  translateFramework,
} from '@value-framework/core'
import type { CarriedInput } from '../src/carried/carried.ts'

const folder = new URL('../../../stories/fixtures/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'))
const frameworks = new Map(
  readdirSync(new URL('frameworks/', folder)).map((file): [string, Framework] => {
    const framework = parseFramework(read(`frameworks/${file}`), camdenFramework)
    return [framework.id, framework]
  }),
)

/** The summaries that stories, tests and docs share, by name. */
export const summaryNames: readonly string[] = readdirSync(new URL('summaries/', folder)).map(
  (file) => file.replace('.json', ''),
)

export interface SharedFigure {
  readonly summary: Summary
  readonly framework: Framework
  readonly language: Language
  readonly scene: Scene
  readonly carried: CarriedInput
}

/** A shared summary in the language of its words, drawn. */
export async function sharedFigure(
  name: string,
  size: SceneSize = 'regular',
): Promise<SharedFigure> {
  const lang = ({ arabic: 'ar', spanish: 'es' } as Record<string, string>)[name] ?? 'en'
  const language = (await loadLanguage(lang)) ?? english
  const file = read(`summaries/${name}.json`) as { readonly framework?: string }
  const own = frameworks.get(file.framework ?? '') ?? camdenFramework
  const framework = translateFramework(own, language)
  const summary = parseSummary(file, framework)
  const scene = dimensionRadarScene(summary, framework, { language, size })
  const carried = { figure: scene.figure, lang: scene.lang, framework, summary }
  return { summary, framework, language, scene, carried }
}
