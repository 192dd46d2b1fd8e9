import {
  evidenceMatrix,
  evidenceMatrixScene,
  evidenceMatrixTable,
  evidenceMatrixWords,
  readText,
  speaker,
} from '@value-framework/core'
import { carriedFigure } from '../carried/carried-figure.ts'
import { type ContentOptions, contentFigure, contentOptions } from './content-figure.ts'
import type { FigureKind } from './figure-kind.ts'
import { given } from './given.ts'
import { scenePage } from './scene-page.ts'

/** The evidence goes along, and its source beside that of the framework's words. */
const carried: FigureKind['carried'] = ({ summary: _unused, ...input }) => {
  const { framework, language, numbers, evidence } = input
  const say = speaker(language, 'evidence-matrix', evidenceMatrixWords, numbers)
  const source = evidence?.source && readText(evidence.source, say.lang, framework.lang).text
  const about = carriedFigure('evidence-matrix', input, true)
  const sources = [about.source, source && say('note.source', { source })].filter(Boolean)
  return {
    ...about,
    ...(evidence && { evidence }),
    ...(sources.length > 0 && { source: sources.join(' ') }),
  }
}

/** That it is made up, what it shows and what its words mean: all notes but those on whose words they are. */
function leadOf(options: ContentOptions): readonly string[] {
  const { notes } = evidenceMatrixTable(options)
  return notes.slice(0, notes.length - evidenceMatrix(options).notes.length)
}

/**
 * Who raised what: the framework's findings by voice, and a collaborative's own. Its picture grows with the findings, so
 * that paper has the table on sheets instead.
 */
export const evidenceMatrixFigure: FigureKind = {
  ...contentFigure('evidence-matrix', evidenceMatrixTable, carried, leadOf),
  evidence: 'welcome',
  page: (input) => {
    const options = contentOptions(input)
    const { title, dir, short, intro } = evidenceMatrix(options)
    return scenePage(
      {
        title,
        dir,
        full: `${short} ${intro}`,
        sceneOf: (size) => evidenceMatrixScene({ ...options, size }),
        table: evidenceMatrixTable(options),
        carried: carried(input),
      },
      input,
    )
  },
  scene: (input) => evidenceMatrixScene({ ...contentOptions(input), ...given(input, ['size']) }),
}
