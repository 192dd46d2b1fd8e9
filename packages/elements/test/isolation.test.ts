import type { Page } from 'playwright'
import { beforeAll, describe, expect, it } from 'vitest'
import { allFilled, everyElement } from './every-element.ts'
import { hostileStyles, realStyles } from './host-styles.ts'
import { pageOf, part, site } from './pages.ts'

const here = site()
const styles = [...realStyles, ...hostileStyles]

/** A room that no page's style reaches, for the widget to stand in. */
const room = `<div style="all: initial !important; display: block !important; position: absolute !important; left: 20px !important; top: 20px !important; width: 600px !important; background: white !important"><vf-dimension-radar values="4 3 5 2" title="How we see it"></vf-dimension-radar></div>`

const content = `<article id="content" style="position: absolute; left: 0; top: 0; width: 640px">
  <h1>Heading</h1><h3>Third</h3><p>Some <a href="#x">linked</a> <strong>words</strong> and <code>code</code>.</p>
  <ul><li>One</li><li>Two</li></ul><figure><figcaption>Caption</figcaption></figure>
  <table><caption>Table</caption><tr><th>Head</th><td>Cell</td></tr></table>
  <form><label>Label <input value="Value"></label><select><option>Choice</option></select><button type="button">Button</button></form>
  <details open><summary>Summary</summary>Details</details><svg width="20" height="20"><circle cx="10" cy="10" r="8"/></svg></article>`

const dress = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = document.getElementById('host') ?? document.createElement('style')
    sheet.id = 'host'
    sheet.textContent = text
    document.head.append(sheet)
  }, css)

const shoot = (page: Page): Promise<Buffer> =>
  page.screenshot({ clip: { x: 0, y: 0, width: 640, height: 820 }, animations: 'disabled' })

const context = { viewport: { width: 700, height: 840 } }

describe('of pages and widgets', () => {
  let widget: Page
  let plain: Buffer
  beforeAll(async () => {
    const opened = await here.open(pageOf(room), { context, path: '/widget.html' })
    widget = opened.page
    await part(widget, 'vf-dimension-radar', 'disclosure').waitFor()
    await widget.waitForTimeout(200)
    plain = await shootWidget(widget)
  })

  // The page's own ground shows beside the room.
  const shootWidget = (page: Page): Promise<Buffer> =>
    page.screenshot({ clip: { x: 20, y: 20, width: 600, height: 640 }, animations: 'disabled' })

  it('knows at least 40 style sheets, of which 25 are real', () => {
    expect(realStyles.length).toBeGreaterThanOrEqual(25)
    expect(styles.length).toBeGreaterThanOrEqual(40)
  })

  it('no page’s style sheet changes a pixel of a widget', async () => {
    const changed: string[] = []
    for (const [name, css] of styles) {
      await dress(widget, css)
      if ((await shootWidget(widget)).equals(plain)) continue
      // The browser may keep what it drew under the sheet before: only a page that never had another one tells.
      const fresh = await here.open(pageOf(`<style>${css}</style>${room}`), {
        context,
        path: '/fresh.html',
      })
      await part(fresh.page, 'vf-dimension-radar', 'disclosure').waitFor()
      await fresh.page.waitForTimeout(200)
      if (!(await shootWidget(fresh.page)).equals(plain)) changed.push(name)
      await fresh.page.close()
    }
    await dress(widget, '')
    expect((await shootWidget(widget)).equals(plain)).toBe(true)
    expect(changed).toEqual([])
  }, 120_000)

  it('no hostile style sheet changes a pixel of any other widget', async () => {
    const rooms = allFilled.replace(
      /<(vf-[\w-]+)[\s\S]*?<\/\1>/g,
      (one) =>
        `<div style="all: initial !important; display: block !important; width: 600px !important; background: white !important">${one}</div>`,
    )
    const { page } = await here.open(
      pageOf(
        `<div style="all: initial !important; display: block !important; position: absolute !important; left: 20px !important; top: 20px !important">${rooms}</div>`,
      ),
      { context, path: '/all.html' },
    )
    for (const { name } of everyElement) await page.locator(`vf-${name} [data-vf][lang]`).waitFor()
    await part(page, 'vf-dimension-radar', 'disclosure').waitFor()
    await page.waitForTimeout(300)
    const { width, height } = await page.evaluate(() => {
      const { offsetWidth, offsetHeight } = document.body.firstElementChild as HTMLElement
      return { width: offsetWidth, height: offsetHeight }
    })
    await page.setViewportSize({ width: 700, height: 840 })
    const clip = { x: 20, y: 20, width, height }
    const shot = (): Promise<Buffer> =>
      page.screenshot({ clip, animations: 'disabled', fullPage: true })
    const first = await shot()
    const changed: string[] = []
    // Those that speak of the radar alone are held above.
    for (const [name, css] of hostileStyles.filter(([, css]) => css.startsWith('*'))) {
      await dress(page, css)
      if (!(await shot()).equals(first)) changed.push(name)
    }
    expect(changed).toEqual([])
  }, 120_000)

  it('no widget changes a pixel of a page', async () => {
    const body = `${content}<div style="position: absolute; top: 900px; width: 600px; height: 900px"><vf-dimension-radar values="4 3 5 2"></vf-dimension-radar></div>`
    const bare = (await here.open(pageOf(body, ''), { context, path: '/bare.html' })).page
    const dressed = (await here.open(pageOf(body), { context, path: '/dressed.html' })).page
    await part(dressed, 'vf-dimension-radar', 'disclosure').waitFor()
    const changed: string[] = []
    for (const [name, css] of realStyles) {
      await dress(bare, css)
      await dress(dressed, css)
      if ((await shoot(bare)).equals(await shoot(dressed))) continue
      // The browser may keep what it drew under the sheet before: only pages that never had another one tell.
      const sheet = `<style>${css}</style>${body}`
      const freshBare = (await here.open(pageOf(sheet, ''), { context, path: '/fresh-bare.html' }))
        .page
      const fresh = (await here.open(pageOf(sheet), { context, path: '/fresh-dressed.html' })).page
      await part(fresh, 'vf-dimension-radar', 'disclosure').waitFor()
      await fresh.waitForTimeout(400)
      if (!(await shoot(freshBare)).equals(await shoot(fresh))) changed.push(name)
      await freshBare.close()
      await fresh.close()
    }
    expect(changed).toEqual([])
  }, 120_000)
})
