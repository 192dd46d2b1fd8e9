import { expect, it } from 'vitest'
import { pageOf, part, site } from './pages.ts'

const here = site()
const context = { viewport: { width: 700, height: 600 } }
const far = (element: string): string => `<div style="height: 6000px"></div>${element}`
const busy = '<script>window.requestIdleCallback = () => 1</script>'
const radar =
  '<vf-dimension-radar values="4 3 5 2"><p>Our numbers, as text</p></vf-dimension-radar>'

it('keeps what stands in an element that is far from its reader, until the reader comes near', async () => {
  const { page, faults } = await here.open(pageOf(busy + far(radar)), { context })
  await page.waitForFunction(() => customElements.get('vf-dimension-radar'))
  await page.waitForTimeout(300)
  expect(await page.getByText('Our numbers, as text').isVisible()).toBe(true)
  expect(await part(page, 'vf-dimension-radar', 'drawing').count()).toBe(0)
  await page.evaluate(() => window.scrollTo(0, 5200))
  await part(page, 'vf-dimension-radar', 'drawing').waitFor()
  expect(await page.getByText('Our numbers, as text').isVisible()).toBe(false)
  expect(faults).toEqual([])
})

it('draws an element that is far from its reader when the browser has time, and follows its data', async () => {
  const { page, faults } = await here.open(pageOf(far(radar)), { context })
  await part(page, 'vf-dimension-radar', 'drawing').waitFor({ state: 'attached' })
  await page.evaluate(() =>
    document.querySelector('vf-dimension-radar')?.setAttribute('values', '1 1 1 1'),
  )
  await expect
    .poll(() => part(page, 'vf-dimension-radar', 'data-table').first().textContent())
    .toContain('Outcomes1')
  expect(faults).toEqual([])
})
