import { cleanup, render, screen } from '@testing-library/react'
import { pagePaints, printPaints, sceneToSvg } from '@value-framework/core'
import dejaVuSans from 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf?url'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { sampleScene } from '../../../../fixtures/scenes/sample-scene.ts'
import { SceneView } from './scene-view.tsx'

afterEach(cleanup)

/** Elements with their attributes in a set order; languages are `lang` in a page and `xml:lang` in a file. */
function tree(parent: Element): unknown[] {
  return [...parent.children].map((element) => ({
    name: element.tagName,
    attributes: [...element.attributes]
      .map(({ name, value }) => `${name.replace('xml:', '')}=${value}`)
      .sort(),
    inside: element.children.length > 0 ? tree(element) : element.textContent,
  }))
}

const fileMarks = (paints = pagePaints): unknown[] => {
  const file = sceneToSvg(sampleScene, paints)
  const parsed = new DOMParser().parseFromString(file, 'image/svg+xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  return tree(parsed.documentElement).slice(2)
}

describe('SceneView', () => {
  it('draws the same marks as the file', () => {
    render(<SceneView scene={sampleScene} />)
    const hidden = screen.getByRole('img').firstElementChild as Element
    expect(tree(hidden)).toEqual(fileMarks())
    expect(fileMarks()).toHaveLength(sampleScene.marks.length)
  })

  it('draws the same marks on a server, with literal paints too', () => {
    const markup = renderToStaticMarkup(<SceneView scene={sampleScene} paints={printPaints.dark} />)
    const parsed = new DOMParser().parseFromString(markup, 'text/html')
    expect(tree(parsed.querySelector('svg > g') as Element)).toEqual(fileMarks(printPaints.dark))
    expect(markup).not.toMatch(/ (style|class)=/)
  })

  it('is one image with a name, and nothing inside it is read', () => {
    const { rerender } = render(<SceneView scene={sampleScene} />)
    expect(
      screen.getByRole('img', { name: sampleScene.title }).querySelectorAll(':scope > *'),
    ).toHaveLength(1)
    expect(screen.getByRole('img').firstElementChild?.getAttribute('aria-hidden')).toBe('true')
    rerender(
      <>
        <h2 id="title">What matters</h2>
        <SceneView scene={sampleScene} labelledBy="title" />
      </>,
    )
    expect(screen.getByRole('img', { name: 'What matters' }).hasAttribute('aria-label')).toBe(false)
  })

  it('draws what it is given above the marks', () => {
    render(
      <SceneView scene={sampleScene} data-view="radar">
        <circle data-part="hit" r={10} />
      </SceneView>,
    )
    const image = screen.getByRole('img')
    expect(image.getAttribute('data-view')).toBe('radar')
    expect(image.firstElementChild?.lastElementChild?.getAttribute('data-part')).toBe('hit')
  })

  it('keeps anchors where they are seen in a page that runs right to left', async () => {
    // The test browser has no Arabic of its own.
    document.fonts.add(await new FontFace('Loaded', `url(${dejaVuSans})`).load())
    render(
      <div dir="rtl">
        <SceneView scene={sampleScene} fontFamily="Loaded" />
      </div>,
    )
    const image = screen.getByRole('img')
    const left = (text: string): number => {
      const element = [...image.querySelectorAll('text')].find((node) =>
        node.textContent?.includes(text),
      )
      return (element as SVGTextElement).getBBox().x
    }
    expect(left('Starts at 16')).toBeCloseTo(16, 0)
    expect(left('النتائج')).toBeCloseTo(16, 0)
  })
})
