import { type ReactNode, useEffect, useState } from 'react'
import { useBuilder } from '../context.ts'
import { useFigureLanguage } from '../figure/use-figure-language.ts'
import { Menu } from '../menu.tsx'
import { type FigureName, isDrawn, lackOf, showsNumbers } from '../model/figures.ts'
import { summaryText } from '../model/summary-of.ts'
import { download } from './download.ts'
import { EmbedPanel } from './embed-panel.tsx'
import { fileName } from './file-name.ts'
import type { FileFormat } from './files.ts'
import { type Files, loadFiles } from './load-files.ts'

const copies = ['document', 'picture', 'table'] as const

/** Copies and downloads of the figure. */
export function TakePanel({ alt }: { readonly alt: string }): ReactNode {
  const { say, page, shown, problems, announce } = useBuilder()
  const language = useFigureLanguage(page.language)
  const [files, setFiles] = useState<Files>()
  const load = (): void => void loadFiles().then(setFiles, () => undefined)
  // What makes files is large: it loads while the user looks at the first figure.
  useEffect(() => {
    const wait = setTimeout(load, 400)
    return () => clearTimeout(wait)
  }, [])
  const { figure } = page
  const hasNumbers = showsNumbers(figure, shown?.summary)
  const lack = lackOf(figure, shown?.summary)
  const blocked = (): string | undefined => {
    if (hasNumbers && problems.length > 0) return say('take.problems', { count: problems.length })
    if (lack) return say(`figure.lack.${lack}`)
    return language ? undefined : say('working')
  }
  const take = async (
    failed: 'copy.failed' | 'download.failed',
    act: (files: Files, taken: Parameters<Files['copyFigure']>[1]) => Promise<string>,
  ): Promise<void> => {
    const reason = blocked()
    if (reason !== undefined || !language) return announce(reason ?? '')
    try {
      const taken = { page, summary: shown?.summary, language }
      announce(await act(await loadFiles(), taken))
    } catch {
      announce(say(failed))
    }
  }
  const copy = (what: (typeof copies)[number]): Promise<void> =>
    take('copy.failed', async ({ copyFigure }, taken) => {
      await copyFigure(what, taken)
      return say(`copied.${what}`)
    })
  const save = (format: FileFormat): Promise<void> =>
    take('download.failed', async ({ figureFile }, taken) => {
      announce(say('downloading'))
      const { bytes, type, name } = await figureFile(format, taken)
      download(new Blob([bytes], { type }), name)
      return say('downloaded', { file: name })
    })
  const saveSummary = (): Promise<void> =>
    take('download.failed', async (_, { summary }) => {
      const name = fileName(summary?.title ?? 'summary', 'json')
      download(new Blob([summaryText(summary)], { type: 'application/json' }), name)
      return say('downloaded', { file: name })
    })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons has no legend in sight
    <div data-area="take" role="group" aria-label={say('take')}>
      {copies
        .filter((what) => isDrawn(figure) || what !== 'picture')
        .map((what, index) => (
          <button
            key={what}
            type="button"
            data-part="button"
            data-first={index === 0 || undefined}
            onClick={() => void copy(what)}
          >
            {say(`copy.${what}`)}
          </button>
        ))}
      <Menu label={say('download')} wide onOpen={load}>
        <ul>
          {files ? (
            files.formatsFor(figure).map((format) => (
              <li key={format}>
                <button type="button" data-area="menu-button" onClick={() => void save(format)}>
                  <b>{say(`format.${format}`)}</b>
                  <span>{say(formatHint(format, figure))}</span>
                </button>
              </li>
            ))
          ) : (
            <li>{say('working')}</li>
          )}
          {hasNumbers && (
            <li>
              <button type="button" data-area="menu-button" onClick={() => void saveSummary()}>
                <b>{say('format.json')}</b>
                <span>{say('format.json.hint')}</span>
              </button>
            </li>
          )}
          <li>
            <button type="button" data-area="menu-button" onClick={() => window.print()}>
              <b>{say('format.print')}</b>
              <span>{say('format.print.hint')}</span>
            </button>
          </li>
        </ul>
      </Menu>
      <Menu label={say('embed')} wide>
        <EmbedPanel alt={alt} />
      </Menu>
    </div>
  )
}

/** What a file holds: Office files of the radar have a chart of their own, those of other figures a table. */
function formatHint(format: FileFormat, figure: FigureName) {
  const isOffice = format === 'docx' || format === 'xlsx'
  return isOffice && figure !== 'dimension-radar'
    ? (`format.${format}.hint.table` as const)
    : (`format.${format}.hint` as const)
}
