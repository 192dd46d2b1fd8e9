import { readNumber, type Scale } from '@value-framework/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useBuilder } from '../context.ts'
import { TextField, useSet } from './field.tsx'

/** Where the scale begins and ends, and the words for its ends. */
export function ScaleForm(): ReactNode {
  const { page, say } = useBuilder()
  const set = useSet()
  const { scale } = page
  const [typed, setTyped] = useState<{ readonly min: string; readonly max: string }>()
  const ends = typed ?? { min: String(scale.min), max: String(scale.max) }
  const read = readEnds(ends)
  // Undo and imports bring another scale: then what was typed before is past.
  useEffect(() => setTyped(undefined), [scale.min, scale.max])
  const write = (next: { readonly min: string; readonly max: string }): void => {
    setTyped(next)
    const found = readEnds(next)
    if (found) set({ scale: withEnds(scale, found) }, 'scale')
  }
  const name = (end: 'min' | 'max', words: string): void => {
    const { [String(scale[end])]: _, ...labels } = scale.labels
    set({ scale: { ...scale, labels: words ? { ...labels, [scale[end]]: words } : labels } }, end)
  }
  return (
    <section data-area="panel" aria-labelledby="builder-scale">
      <h2 id="builder-scale">{say('scale')}</h2>
      <div data-area="fields">
        {(['min', 'max'] as const).map((end) => (
          <TextField
            key={end}
            label={say(`scale.${end}`)}
            value={ends[end]}
            most={20}
            problem={read ? undefined : say('scale.wrong')}
            onChange={(text) => write({ ...ends, [end]: text })}
          />
        ))}
        {(['min', 'max'] as const).map((end) => (
          <TextField
            key={end}
            label={say(`scale.${end}.label`)}
            value={scale.labels[String(scale[end])] ?? ''}
            most={200}
            onChange={(words) => name(end, words)}
          />
        ))}
      </div>
    </section>
  )
}

interface Ends {
  readonly min: number
  readonly max: number
}

function readEnds({ min, max }: { readonly min: string; readonly max: string }): Ends | undefined {
  const from = readNumber(min.trim(), 0)?.value
  const to = readNumber(max.trim(), 0)?.value
  return from !== undefined && to !== undefined && from < to ? { min: from, max: to } : undefined
}

/** The scale between other ends; words of the ends go along, words for points that are no more on it go. */
function withEnds({ step, labels, ...old }: Scale, ends: Ends): Scale {
  const kept = Object.entries(labels).flatMap(([point, words]): [string, string][] => {
    if (point === String(old.min)) return [[String(ends.min), words]]
    if (point === String(old.max)) return [[String(ends.max), words]]
    const at = Number(point)
    return at > ends.min && at < ends.max ? [[point, words]] : []
  })
  const hasStep = step !== undefined && Number.isInteger((ends.max - ends.min) / step)
  return { ...ends, ...(hasStep && { step }), labels: Object.fromEntries(kept) }
}
