import { describe, expect, it } from 'vitest'
import { sampleScene } from '../../../../fixtures/scenes/sample-scene.ts'
import { printPaints } from './print-paints.ts'
import { type CanvasContext, type CanvasOptions, sceneToCanvas } from './scene-to-canvas.ts'

/** A context that writes down what is drawn with what. */
function recorder(): CanvasContext<string> & { readonly log: string[] } {
  const log: string[] = []
  let dash: number[] = []
  return {
    log,
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    lineCap: '',
    lineJoin: '',
    font: '',
    textAlign: '',
    textBaseline: '',
    direction: '',
    save: () => log.push('save'),
    restore: () => log.push('restore'),
    scale: (x, y) => log.push(`scale ${x} ${y}`),
    setLineDash: (lengths) => {
      dash = lengths
    },
    fillRect(x, y, width, height) {
      log.push(`rect ${x} ${y} ${width} ${height} ${this.fillStyle}`)
    },
    fill(shape) {
      log.push(`fill ${shape} ${this.fillStyle}`)
    },
    stroke(shape) {
      log.push(`stroke ${shape} ${this.strokeStyle} ${this.lineWidth} ${this.lineCap} [${dash}]`)
    },
    fillText(text, x, y) {
      log.push(
        `text ${text} ${x} ${y} ${this.fillStyle} ${this.textAlign} ${this.direction} ${this.font}`,
      )
    },
  }
}

function drawn(options: Partial<CanvasOptions<string>> = {}): string[] {
  const context = recorder()
  sceneToCanvas(sampleScene, printPaints.dark, context, {
    path: (d) => d,
    fontFamily: 'Inter',
    ...options,
  })
  return context.log
}

describe('sceneToCanvas', () => {
  it('scales, paints the ground when asked and leaves the context as it was', () => {
    expect(drawn({ scale: 2, ground: true }).slice(0, 3)).toEqual([
      'save',
      'scale 2 2',
      'rect 0 0 256 200 #15181C',
    ])
    expect(drawn().some((line) => line.startsWith('rect'))).toBe(false)
    expect(drawn().at(-1)).toBe('restore')
  })

  it('draws lines with their color, width, cap and dash, and no dash after a dashed one', () => {
    const strokes = drawn().filter((line) => line.startsWith('stroke'))
    expect(strokes).toContain('stroke M78,100L128,40.00049L178,100 #7593FE 2.25 round []')
    expect(strokes).toContain('stroke M88,110L128,60L168,110 #FFB454 2.25 butt [8,4]')
    expect(strokes).toContain('stroke M128,40L128,160 #78828D 1 butt []')
  })

  it('fills only what has a fill', () => {
    const fills = drawn().filter((line) => line.startsWith('fill'))
    expect(fills).toHaveLength(2)
    expect(fills[0]).toBe('fill M8,8H248V192H8Z #1F242A')
  })

  it('sets words at the place they are seen, right to left too', () => {
    const words = drawn().filter((line) => line.startsWith('text'))
    expect(words).toContain('text Outcomes & “more” 128 28 #ECEFF2 center ltr 600 12px Inter')
    expect(words).toContain('text النتائج (3) 16 164 #ECEFF2 left rtl 400 12px Inter')
    expect(words).toHaveLength(5)
  })
})
