'use client'
import {
  camdenSectorTable,
  compareSectors,
  comparisonTable,
  type OwnRow,
  type OwnSector,
  type SummaryInput,
  sectorComparisonTableWords,
  speaker,
} from '@value-framework/core'
import { type ForwardedRef, forwardRef, type ReactNode, useId, useMemo, useState } from 'react'
import { Menu } from '../menu/menu.tsx'
import { ContentProblems } from '../problems/content-problems.tsx'
import { languageOf, languageTag } from '../provider/language-of.ts'
import { useMounted } from '../provider/mounted.ts'
import { type FrameworkSettings, useSettings } from '../provider/provider.tsx'
import { useSummary } from '../state/use-summary.ts'
import { ComparisonConversation } from './comparison-conversation.tsx'
import { ComparisonGrid } from './comparison-grid.tsx'
import { SectorChoice } from './sector-choice.tsx'
import { useSectors } from './use-sectors.ts'

/** What a reader chose to look at. */
export interface SectorSelection {
  /** The sector's id; absent once all sectors are shown again. */
  readonly sector?: string
}

export interface SectorComparisonTableProps extends FrameworkSettings {
  /** The heading; "How sectors compare" in the language shown by default. */
  readonly title?: string | undefined
  /** Level of the heading, 2 to 5; 3 by default. On narrow screens each sector has a heading one level below. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | undefined
  /**
   * Own rows, shown after the framework's and told apart from them. A row with the id of a framework row adds words to
   * its cells. With ids of framework rows among them, only those and the own ones are shown, in the order given.
   */
  readonly rows?: readonly (string | OwnRow)[] | undefined
  /**
   * Own columns, shown after the framework's and told apart from them. With ids of framework sectors among them, only
   * those and the own ones are shown, in the order given.
   */
  readonly sectors?: readonly (string | OwnSector)[] | undefined
  /** A summary file's object: its numbers stand under the sector that each group names, one row a dimension. */
  readonly summary?: SummaryInput | undefined
  /** The id of a dimension whose rows are marked, such as the one chosen in a radar beside the table. */
  readonly dimension?: string | undefined
  /** Called when a reader chooses a sector to look at. */
  readonly onSelect?: ((selection: SectorSelection) => void) | undefined
}

/**
 * What each sector said, side by side: the brief's own words by default, with a user's rows, sectors and numbers laid
 * over them and marked as added. A table where there is room, a conversation sector by sector where there is not.
 */
export const SectorComparisonTable: (
  props: SectorComparisonTableProps & { readonly ref?: ForwardedRef<HTMLDivElement> },
) => ReactNode = forwardRef(function SectorComparisonTable(
  props: SectorComparisonTableProps,
  ref: ForwardedRef<HTMLDivElement>,
): ReactNode {
  const { title, headingLevel = 3, rows, sectors, summary: input, dimension, onSelect } = props
  const settings = useSettings(props, camdenSectorTable)
  const { framework, language, dir, numbers } = settings
  const outcome = useSummary(input, undefined, useSectors(framework, sectors))
  const summary = outcome?.summary
  const issues = outcome?.problem?.issues ?? []
  const options = {
    framework,
    language,
    dir,
    ...(numbers && { numbers }),
    ...(title && { title }),
    ...(rows && { rows }),
    ...(sectors && { sectors }),
    ...(summary && { summary }),
    ...(dimension && { dimension }),
  }
  const comparison = useMemo(
    () => compareSectors(options),
    [framework, language, dir, numbers, title, rows, sectors, summary, dimension],
  )
  const say = speaker(language, 'sector-comparison-table', sectorComparisonTableWords, numbers)
  const id = useId()
  const mounted = useMounted()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [status, setStatus] = useState('')
  const { lang, sectors: columns, caption, notes, stamp, marked, problems } = comparison
  const shown = chosen.flatMap((sector) => columns.find((column) => column.id === sector) ?? [])
  const visible = shown.length > 0 ? shown : columns
  const empty = columns.length === 0 || comparison.rows.length === 0
  const Heading = `h${headingLevel}` as 'h2'

  const choose = (next: readonly string[], sector: string | undefined): void => {
    setChosen(next)
    const labels = columns.filter((column) => next.includes(column.id))
    setStatus(
      labels.length > 0
        ? say('status.some', { sectors: say.list(labels.map(({ label }) => label.text)) })
        : say('status.all'),
    )
    onSelect?.(sector === undefined ? {} : { sector })
  }

  return (
    <div
      ref={ref}
      data-vf="sector-comparison-table"
      data-comparing={shown.length > 0 ? shown.length : undefined}
      data-columns={columns.length > 4 ? 'many' : columns.length > 3 ? 'some' : 'few'}
      lang={languageTag(lang)}
      dir={comparison.dir}
    >
      <div data-part="frame">
        <div data-part="header">
          <Heading id={`${id}-title`} data-part="heading" dir="auto">
            {comparison.title}
          </Heading>
          {!empty && (
            <div data-part="tools">
              <div data-part="choice" data-always={onSelect ? '' : undefined}>
                {mounted && columns.length > 1 && (
                  <SectorChoice columns={columns} chosen={shown} say={say} onChoose={choose} />
                )}
              </div>
              <Menu
                settings={settings}
                contents={{
                  figure: 'sector-comparison-table',
                  title: comparison.title,
                  alt: say('alt', { title: comparison.title, caption }),
                  ...(summary && { summary }),
                  table: () => comparisonTable(comparison),
                }}
              />
            </div>
          )}
        </div>
        <p role="status" data-part="visually-hidden">
          {status}
        </p>
        {issues.length > 0 && (
          <ContentProblems
            title={say('problem.summary')}
            help={say('problem.help')}
            issues={issues}
          />
        )}
        {problems.length > 0 && (
          <ContentProblems
            title={say('problem.layers')}
            help={say('problem.help')}
            issues={problems}
          />
        )}
        {stamp && <p data-part="stamp">{stamp}</p>}
        {marked && !empty && <p data-part="marked">{marked}</p>}
        {empty ? (
          <div data-part="empty">
            <p data-part="empty-title">{say('empty.title')}</p>
            <p data-part="note">{say('empty.help')}</p>
          </div>
        ) : (
          <>
            <ComparisonGrid comparison={comparison} visible={visible} id={id} say={say} />
            <ComparisonConversation comparison={comparison} level={headingLevel + 1} />
            <div data-part="notes">
              {notes.map((note, index) => (
                <p
                  key={index}
                  data-part={note.kind === 'caveat' ? 'note' : 'source'}
                  {...languageOf(note, comparison)}
                >
                  {note.text}
                </p>
              ))}
            </div>
          </>
        )}
      </div>
    </div>
  )
})
