import {
  camdenFramework,
  defineFramework,
  loadLanguage,
  parseEvidence,
  parseSummary,
  type Summary,
} from '@value-framework/core'
import { describe, expect, it } from 'vitest'
import riverbend from '../../../../stories/fixtures/evidence/riverbend.json' with { type: 'json' }
import { figuresFor } from '../figures/figure-kinds.ts'
import { pngOutlet } from '../picture/scene-to-png.ts'
import { publishedSite, type SiteFile, type SiteOptions } from './site.ts'

const scripts = {
  elements: 'window.elements = 1',
  elementParts: { reading: 'window.reading = 1', menu: 'window.menu = 1' },
  frame: 'window.frame = 1',
  frameParent: 'window.frameParent = 1',
  codes: 'window.codes = 1',
}

const summary: Summary = parseSummary({
  title: 'How we see it </script><script>window.hostile = 1</script>',
  groups: [
    {
      id: 'residents',
      label: 'Residents & "friends"',
      cells: {
        'intrinsic-benefits': 4,
        'community-engagement': { state: 'too-few' },
        outcomes: 3.5,
        'sustainable-system-change': 2,
      },
    },
  ],
})

const kinds = figuresFor({ framework: camdenFramework, summary })

const base: SiteOptions = {
  kinds,
  framework: camdenFramework,
  summary,
  scripts,
  outlets: { png: pngOutlet() },
}

const publish = async (options: Partial<SiteOptions> = {}): Promise<readonly SiteFile[]> =>
  await publishedSite({ ...base, ...options })

const textOf = (files: readonly SiteFile[], path: string | undefined): string => {
  const content = files.find((file) => file.path === path)?.content
  if (typeof content !== 'string') throw new Error(`no text ${path}`)
  return content
}

const frozen = (files: readonly SiteFile[], name: string): string =>
  files.find(({ path }) => new RegExp(`^${name}-[0-9a-f]{12}/index\\.html$`).test(path))?.path ?? ''

describe('a published site', () => {
  it('has for each figure a frozen folder and one of the latest, and every file that its pages name', async () => {
    const files = await publish()
    const paths = new Set(files.map(({ path }) => path))
    for (const { name } of kinds) {
      expect(paths).toContain(`${name}/index.html`)
      expect(paths).toContain(`${name}/oembed.json`)
      expect(frozen(files, name)).not.toBe('')
    }
    for (const { path, content } of files) {
      if (typeof content !== 'string' || !path.endsWith('.html')) continue
      const named = [
        ...content.matchAll(
          /<(?:script|link|img|source|iframe|a)\b[^>]*?\b(?:src|href|srcset)="([^"]+)"/g,
        ),
      ]
      const addresses = named
        .map(([, address = '']) => address)
        .filter((address) => !/^(https?|data):/.test(address))
      expect(addresses.length).toBeGreaterThan(0)
      for (const address of addresses) {
        const place = new URL(address, `https://site.example/${path}`).pathname.slice(1)
        expect({ path, place, there: paths.has(place) }).toEqual({ path, place, there: true })
      }
    }
  })

  it('keeps a hostile title text in every page', async () => {
    const files = await publish({ address: 'https://partner.example/f/' })
    for (const { path, content } of files) {
      if (path.endsWith('.html')) expect(String(content)).not.toContain('<script>window.hostile')
    }
  })

  it('is the same from the same input, and a change of a number changes the frozen name alone', async () => {
    const [one, two] = [await publish(), await publish()]
    expect(two).toEqual(one)
    const [group] = summary.groups
    const changed = await publish({
      summary: {
        ...summary,
        groups: [{ ...group!, cells: { ...group!.cells, outcomes: { state: 'shown', value: 3 } } }],
      },
    })
    expect(frozen(changed, 'dimension-radar')).not.toBe(frozen(one, 'dimension-radar'))
    expect(frozen(changed, 'question-prompt-cards')).toBe(frozen(one, 'question-prompt-cards'))
  })

  it('says by oEmbed what it is: one frame, no script, sizes, a picture', async () => {
    const address = 'https://partner.example/f/'
    const files = await publish({ address })
    const folder = frozen(files, 'dimension-radar').replace('/index.html', '')
    const page = textOf(files, `${folder}/index.html`)
    const [, href] = /type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? []
    expect(href).toBe(`${address}${folder}/oembed.json`)
    const said = JSON.parse(textOf(files, `${folder}/oembed.json`))
    expect(said).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: summary.title,
      width: expect.any(Number),
      height: expect.any(Number),
      thumbnail_url: `${address}${folder}/figure.png`,
    })
    expect(said.html).toMatch(/^<iframe [^<>]*><\/iframe>$/)
    expect(said.html).toContain(`src="${address}${folder}/index.html"`)
  })

  it('reads without scripts: every value, what is hidden, the words for the picture', async () => {
    const files = await publish()
    const page = textOf(files, 'dimension-radar/index.html').replaceAll(
      /<script[\s\S]*?<\/script>/g,
      '',
    )
    for (const { label } of camdenFramework.dimensions) expect(page).toContain(String(label))
    expect(page).toContain('3.5')
    expect(page).toContain('not shown, to protect privacy')
    expect(page).toMatch(/<img [^>]*alt="[^"]{20,}"/)
    const cards = textOf(files, 'question-prompt-cards/index.html')
    expect(cards.match(/<article>/g)).toHaveLength(6)
  })

  it('gives the element its data in the page, a framework of the user too', async () => {
    const framework = defineFramework(
      {
        extends: 'camden-2022',
        id: 'ours',
        dimensions: [{ id: 'outcomes', label: 'What came of it' }],
      },
      camdenFramework,
    )
    const files = await publish({ framework })
    const page = textOf(files, 'dimension-radar/index.html')
    const formats = [
      ...page.matchAll(/<script type="application\/json">([\s\S]*?)<\/script>/g),
    ].map(([, json = '']) => JSON.parse(json).format)
    expect(formats).toEqual(['value-framework/framework@1', 'value-framework/summary@1'])
    expect(page).toContain('What came of it')
  })

  it('names the reader of whole files on the pages whose data take it, and on no others', async () => {
    const framework = defineFramework({ extends: 'camden-2022', id: 'ours' }, camdenFramework)
    const rare = parseSummary({ ...summary, 'x-note': 'kept' })
    const evidence = parseEvidence(riverbend, camdenFramework)
    const reader = /<script src="\.\.\/value-framework\.[\da-f]+\.reading\.js">/
    for (const [name, options, takes] of [
      ['dimension-radar', {}, false],
      ['dimension-radar', { language: await loadLanguage('es') }, false],
      ['quote-cards', {}, false],
      ['evidence-matrix', {}, false],
      ['evidence-matrix', { evidence }, true],
      ['dimension-radar', { summary: rare }, true],
      ['quote-cards', { framework }, true],
    ] as const) {
      const only = kinds.filter((kind) => kind.name === name)
      const page = textOf(await publish({ kinds: only, ...options }), `${name}/index.html`)
      expect({ name, options, takes: reader.test(page) }).toEqual({ name, options, takes })
    }
  })

  it('gives the matrix its evidence, in the page, beside it and in the codes', async () => {
    const evidence = parseEvidence(riverbend, camdenFramework)
    const files = await publish({ evidence })
    const page = textOf(files, 'evidence-matrix/index.html')
    expect(page).toContain('"format":"value-framework/evidence@1"')
    const file = textOf(files, 'evidence-matrix/evidence.json')
    expect(parseEvidence(file, camdenFramework)).toEqual(evidence)
    const codes = textOf(files, 'index.html')
    expect(codes).toContain('&lt;EvidenceMatrix evidence={evidence} /&gt;')
    expect(codes).toContain('Save evidence.json from this folder')
    expect(codes).toMatch(/evidence-matrix-[\da-f]{12}\/evidence\.json/)
    const others = files.filter(({ content }) => String(content).includes('evidence@1'))
    expect(others.every(({ path }) => /^(evidence-matrix|index\.html)/.test(path))).toBe(true)
    const without = await publish()
    expect(without.some(({ path }) => path.endsWith('evidence.json'))).toBe(false)
    expect(textOf(without, 'index.html')).not.toContain('Save evidence.json')
  })

  it('begins with links to its figures where there are many', async () => {
    const page = textOf(await publish(), 'index.html')
    const [, nav = ''] = /<nav[^>]*>([\s\S]*?)<\/nav>/.exec(page) ?? []
    const places = [...nav.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(places).toEqual(kinds.map(({ name }) => name))
    for (const id of places) expect(page).toContain(`<section id="${id}"`)
    const few = await publish({ kinds: kinds.slice(0, 2) })
    expect(textOf(few, 'index.html')).not.toContain('<nav')
  })

  it('speaks the language asked for', async () => {
    const files = await publish({ language: await loadLanguage('es') })
    expect(textOf(files, 'index.html')).toContain('Ponga estas figuras en su sitio')
    expect(textOf(files, 'dimension-radar/index.html')).toContain('<html lang="es"')
  })

  it('keeps a language that the script does not speak to picture and table', async () => {
    const files = await publish({ language: await loadLanguage('ar') })
    const page = textOf(files, 'dimension-radar/index.html')
    expect(page).toContain('<html lang="ar" dir="rtl"')
    expect(page).not.toContain('<vf-')
    expect(page).toContain('<img src="figure.svg"')
    expect(textOf(files, 'index.html')).not.toContain('&lt;vf-')
  })
})
