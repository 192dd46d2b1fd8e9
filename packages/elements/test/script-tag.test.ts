import { describe, expect, it } from 'vitest'
import { allFilled, everyElement, filled } from './every-element.ts'
import { pageOf, part, site } from './pages.ts'

const here = site()
const summary = JSON.stringify({
  title: 'From the page',
  groups: [{ id: 'a', label: 'Residents', cells: { outcomes: 4, 'intrinsic-benefits': 2 } }],
})
const child = `<script type="application/json">${summary}</script>`

describe('one script tag', () => {
  it('defines every element, and each shows what it is for', async () => {
    const { page, faults } = await here.open(pageOf(allFilled))
    for (const { name } of everyElement) {
      await page.locator(`vf-${name} [data-vf=${name}][lang=en]`).waitFor()
      expect(await page.locator(`vf-${name} [data-part=empty]`).count(), name).toBe(0)
    }
    expect(everyElement).toHaveLength(13)
    expect(faults).toEqual([])
  })

  it.each(everyElement)('defines $name by its own file, and no other', async ({ name }) => {
    const { page, faults } = await here.open(
      pageOf(filled(name), `<script type="module" src="/dist/${name}.js?ver=6.5"></script>`),
    )
    await page.locator(`vf-${name} [data-vf=${name}][lang=en]`).waitFor()
    const defined = await page.evaluate(
      (names) => names.filter((one) => customElements.get(`vf-${one}`)),
      everyElement.map((one) => one.name),
    )
    expect(defined).toEqual([name])
    expect(faults).toEqual([])
    await page.close()
  })

  it.each(everyElement)('$name keeps its fallback where its data are no data', async ({ name }) => {
    const bad = '{"format":"value-framework/framework@1","dimensions":7}'
    const { page, faults } = await here.open(
      pageOf(
        `<script>window.told = []; addEventListener('vf-error', ({ detail }) => told.push(detail))</script><vf-${name}><script type="application/json">${bad}</script><p id="fallback">In words</p></vf-${name}>`,
      ),
    )
    await page.locator(`vf-${name} [data-part=problem-title]`).waitFor()
    expect(await page.locator('#fallback').isVisible()).toBe(true)
    const [first] = await page.evaluate<{ problems: string[] }[]>('told')
    expect(first?.problems.join()).toContain('dimensions')
    expect(faults).toEqual([])
    await page.close()
  })

  it('draws a figure from four numbers, and the two others from nothing', async () => {
    const { page, faults } = await here.open(
      pageOf(
        '<vf-dimension-radar values="4 3 5 2" title="How we see it"></vf-dimension-radar><vf-sector-comparison-table></vf-sector-comparison-table><vf-question-prompt-cards></vf-question-prompt-cards>',
      ),
    )
    await page.getByRole('heading', { name: 'How we see it' }).waitFor()
    await part(page, 'vf-dimension-radar', 'drawing').waitFor()
    await page.getByRole('table').first().waitFor()
    await page.getByRole('heading', { name: 'Questions to ask first' }).waitFor()
    await page.getByText('About this chart').click()
    await page.getByRole('cell', { name: '5', exact: true }).waitFor()
    expect(faults).toEqual([])
  })

  it.each([
    ['a child script', `<vf-dimension-radar>${child}</vf-dimension-radar>`],
    ['an address', '<vf-dimension-radar src="/data.json"></vf-dimension-radar>'],
    [
      'a property set before the element is defined',
      `<vf-dimension-radar id="own"></vf-dimension-radar><script>document.getElementById('own').summary = ${summary}</script>`,
    ],
  ])('takes its data from %s', async (_, body) => {
    here.files.set('/data.json', { body: summary })
    const { page, faults } = await here.open(pageOf(body))
    await page.getByRole('heading', { name: 'From the page' }).waitFor()
    expect(faults).toEqual([])
  })

  it('takes a framework of the page’s own, beside the data', async () => {
    const framework = {
      format: 'value-framework/framework@1',
      id: 'ours',
      title: 'Ours',
      dimensions: ['Trust', 'Time', 'Money'].map((label) => ({ id: label.toLowerCase(), label })),
    }
    const { page } = await here.open(
      pageOf(
        `<vf-dimension-radar values="1 2 3"><script type="application/json">${JSON.stringify(framework)}</script></vf-dimension-radar>`,
      ),
    )
    await page.getByText('Trust').first().waitFor()
  })

  it('follows attributes and properties, and redraws once for all changes of a moment', async () => {
    const { page } = await here.open(
      pageOf('<vf-dimension-radar values="4 3 5 2"></vf-dimension-radar>'),
    )
    await part(page, 'vf-dimension-radar', 'drawing').waitFor()
    await page.evaluate(() => {
      const element = document.querySelector('vf-dimension-radar') as HTMLElement
      element.title = 'One'
      element.title = 'Two'
      element.setAttribute('lang', 'es')
      Object.assign(element, { values: [1, 1, 1, 5] })
    })
    await page.getByRole('heading', { name: 'Two' }).waitFor()
    await page.getByText('Sobre este gráfico').waitFor()
    await page.evaluate(() =>
      document.querySelector('vf-dimension-radar')?.setAttribute('view', 'table'),
    )
    await page.getByRole('table').waitFor()
  })

  it('takes the language of the nearest ancestor and its change', async () => {
    const { page } = await here.open(
      pageOf('<div lang="es-MX"><vf-question-prompt-cards></vf-question-prompt-cards></div>'),
    )
    await page.getByRole('heading', { name: 'Preguntas para empezar' }).waitFor()
    await page.evaluate(() => document.querySelector('div')?.setAttribute('lang', 'ar'))
    await page.locator('[data-vf][dir=rtl]').waitFor()
  })

  it('tells what happens by events on the element that cross shadow roots', async () => {
    const { page } = await here.open(
      pageOf(`<script>window.log = []
        for (const type of ['vf-ready', 'vf-select', 'vf-error'])
          document.addEventListener(type, (event) => log.push([type, event.target.id, event.detail]))</script>
        <vf-dimension-radar id="good" values="4 3 5 2"></vf-dimension-radar>
        <vf-dimension-radar id="bad" values="4 x 5 2"></vf-dimension-radar>`),
    )
    await page.locator('#good').getByText('About this chart').click()
    await page.locator('#good').getByRole('button', { name: 'Outcomes', exact: true }).click()
    await page.locator('#bad [data-part=problem]').waitFor()
    const log = await page.evaluate<[string, string, { problems?: string[] }][]>('log')
    expect(log).toContainEqual(['vf-ready', 'good', { name: 'dimension-radar' }])
    expect(log).toContainEqual(['vf-select', 'good', { dimension: 'outcomes' }])
    const error = log.find(([type, id]) => type === 'vf-error' && id === 'bad')
    expect(error?.[2].problems?.join()).toContain('"x"')
    expect(log.filter(([type]) => type === 'vf-ready')).toHaveLength(1)
  })
})

describe('the fallback', () => {
  const fallback = '<p id="fallback">The picture in words</p>'

  it('goes once the widget stands for it', async () => {
    const { page } = await here.open(
      pageOf(`<vf-dimension-radar values="4 3 5 2">${fallback}</vf-dimension-radar>`),
    )
    await part(page, 'vf-dimension-radar', 'drawing').waitFor()
    expect(await page.locator('#fallback').isVisible()).toBe(false)
  })

  it.each([
    ['bad data', 'values="4 3 99 2"'],
    ['no file', 'src="/none.json"'],
    ['a web page for a file', 'src="/page.html"'],
    ['an address that is none', 'src="javascript:alert(1)"'],
    ['data in an address', 'src="data:application/json,{}"'],
  ])('stays with %s, and a plain sentence says so', async (_, attributes) => {
    const { page } = await here.open(
      pageOf(
        `<vf-dimension-radar id="bad" ${attributes}>${fallback}</vf-dimension-radar><vf-dimension-radar id="good" values="4 3 5 2"></vf-dimension-radar>`,
      ),
    )
    await page.locator('#bad [data-part=problem-title]').waitFor()
    expect(await page.locator('#fallback').isVisible()).toBe(true)
    await part(page, '#good', 'drawing').waitFor()
  })

  it('stays where the view does not load', async () => {
    const { page, faults } = await here.open('<title>Empty</title>', { path: '/empty.html' })
    await page.route(/chunks\/dimension-radar/, (route) => route.abort())
    here.files.set('/later.html', {
      body: pageOf(
        `<vf-dimension-radar values="4 3 5 2">${fallback}</vf-dimension-radar><vf-question-prompt-cards></vf-question-prompt-cards>`,
      ),
    })
    await page.goto(`${here.origin()}/later.html`)
    await page.getByText('This figure could not be shown.').waitFor()
    expect(await page.locator('#fallback').isVisible()).toBe(true)
    await page.getByRole('heading', { name: 'Questions to ask first' }).waitFor()
    expect(faults.filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([])
  })

  it('comes again when data go bad, and goes when they are mended', async () => {
    const { page } = await here.open(
      pageOf(`<vf-dimension-radar values="4 3 5 2">${fallback}</vf-dimension-radar>`),
    )
    const drawing = part(page, 'vf-dimension-radar', 'drawing')
    await drawing.waitFor()
    const set = (values: string) =>
      page.evaluate(
        (text) => document.querySelector('vf-dimension-radar')?.setAttribute('values', text),
        values,
      )
    await set('9 9 9 9')
    await page.locator('#fallback').waitFor({ state: 'visible' })
    await set('1 2 3 4')
    await drawing.waitFor()
    expect(await page.locator('#fallback').isVisible()).toBe(false)
  })

  it('keeps room for a widget whose data are on their way', async () => {
    const { page } = await here.open('<title>Empty</title>', { path: '/empty.html' })
    let answer = (): void => undefined
    await page.route(/slow\.json/, async (route) => {
      await new Promise<void>((resolve) => {
        answer = resolve
      })
      await route.fulfill({ body: summary })
    })
    here.files.set('/slow.html', {
      body: pageOf('<vf-dimension-radar src="/slow.json"></vf-dimension-radar>'),
    })
    await page.goto(`${here.origin()}/slow.html`)
    const height = () =>
      page.evaluate(() => document.querySelector('vf-dimension-radar')?.clientHeight ?? 0)
    await expect.poll(height).toBeGreaterThan(300)
    const before = await height()
    answer()
    await part(page, 'vf-dimension-radar', 'disclosure').waitFor()
    expect(Math.abs((await height()) - before)).toBeLessThan(120)
  })
})

describe('in a page that lives', () => {
  it('keeps its state through moves', async () => {
    const { page } = await here.open(
      pageOf(
        '<div id="a"><vf-dimension-radar values="4 3 5 2"></vf-dimension-radar></div><div id="b"></div>',
      ),
    )
    await page.getByText('About this chart').click()
    const details = page.locator('details').first()
    expect(await details.evaluate((element) => (element as HTMLDetailsElement).open)).toBe(true)
    await page.evaluate(async () => {
      const element = document.querySelector('vf-dimension-radar') as Element
      document.getElementById('b')?.append(element)
      await new Promise((resolve) => setTimeout(resolve, 50))
    })
    expect(
      await page.locator('#b details').evaluate((element) => (element as HTMLDetailsElement).open),
    ).toBe(true)
  })

  it('leaves nothing behind, and comes again', async () => {
    const { page } = await here.open(
      pageOf('<vf-dimension-radar values="4 3 5 2"></vf-dimension-radar>'),
    )
    await part(page, 'vf-dimension-radar', 'drawing').waitFor()
    const left = await page.evaluate(async () => {
      const element = document.querySelector('vf-dimension-radar') as Element
      element.remove()
      await new Promise((resolve) => setTimeout(resolve, 50))
      const count = element.shadowRoot?.querySelectorAll('[data-mount] *').length
      document.body.append(element)
      return count
    })
    expect(left).toBe(0)
    await part(page, 'vf-dimension-radar', 'drawing').waitFor()
  })

  const copies = [
    '/dist/value-framework.js',
    '/other/value-framework.js',
    '/dist/dimension-radar.js',
    '/other/value-framework.classic.js',
  ]
  const tag = (src: string): string =>
    `<script ${src.includes('classic') ? '' : 'type="module"'} src="${src}"></script>`
  it.each([copies, copies.toReversed(), [copies[3], copies[0], copies[2], copies[1]] as string[]])(
    'stands several copies and versions in any order: %s',
    async (...order) => {
      const { page, faults } = await here.open(
        pageOf(
          '<vf-dimension-radar values="4 3 5 2"></vf-dimension-radar><figure data-vf="dimension-radar" data-vf-values="1 2 3 4"><p>Words</p></figure>',
          order.map(tag).join(''),
        ),
      )
      await part(page, 'figure vf-dimension-radar', 'drawing').waitFor()
      await page.waitForTimeout(200)
      expect(await page.locator('[data-vf][data-state=ready]').count()).toBe(2)
      expect(faults).toEqual([])
    },
  )

  it('opens its menu and takes the reader’s keys', async () => {
    const { page, faults } = await here.open(
      pageOf('<vf-dimension-radar values="4 3 5 2"></vf-dimension-radar>'),
    )
    await page
      .getByRole('button', { name: /^Copy or download|menu|More/i })
      .first()
      .click()
    await page.locator('[data-part=menu-item]').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('About this chart').click()
    await page.getByRole('button', { name: /explore/i }).click()
    const focused = () =>
      page.evaluate(() => {
        const inside = document.querySelector('vf-dimension-radar')?.shadowRoot?.activeElement
        return inside?.getAttribute('data-column')
      })
    await expect.poll(focused).toBe('0')
    await page.keyboard.press('ArrowRight')
    await expect.poll(focused).toBe('1')
    expect(faults).toEqual([])
  })
})

describe('the pasted figure', () => {
  it('shows the widget in its place and hides the rest', async () => {
    here.files.set('/data.json', { body: summary })
    const { page, faults } = await here.open(
      pageOf(
        '<figure data-vf="dimension-radar" data-vf-src="/data.json"><img src="data:," alt="A radar"><figcaption>Caption</figcaption></figure>',
      ),
    )
    await page.getByRole('heading', { name: 'From the page' }).waitFor()
    expect(await page.getByText('Caption').isVisible()).toBe(false)
    expect(faults).toEqual([])
  })

  it('finds figures that come later, and leaves alone what it is not for', async () => {
    const { page } = await here.open(
      pageOf('<figure data-vf="dimension-radar" id="react"></figure>'),
    )
    await page.evaluate((text) => {
      const figure = document.createElement('figure')
      figure.dataset.vf = 'dimension-radar'
      const script = document.createElement('script')
      script.type = 'application/json'
      script.textContent = text
      figure.append(script)
      document.body.append(figure)
    }, summary)
    await page.getByRole('heading', { name: 'From the page' }).waitFor()
    expect(await page.locator('#react *').count()).toBe(0)
  })
})
