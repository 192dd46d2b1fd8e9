import { expect, it } from 'vitest'
import { allFilled, everyElement } from './every-element.ts'
import { part, site } from './pages.ts'

const here = site()

/** The strictest policy that still lets a script run; the data come from the page's own site. */
const policy =
  "default-src 'none'; script-src 'nonce-abc'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"

const summary = JSON.stringify({
  groups: [
    { label: 'Residents', cells: { outcomes: 4, 'intrinsic-benefits': 2 } },
    { label: 'Staff', cells: { outcomes: 2, 'community-engagement': 5 } },
  ],
})

const listener =
  "<script nonce=\"abc\">window.violations = []; document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))</script>"

it.each([
  ['modules', '<script nonce="abc" type="module" src="/dist/value-framework.js"></script>'],
  ['one module', '<script nonce="abc" type="module" src="/dist/dimension-radar.js"></script>'],
  ['a classic script', '<script nonce="abc" src="/dist/value-framework.classic.js"></script>'],
])('breaks no rule of the strictest policy: %s', async (kind, script) => {
  here.files.set('/summary.json', { body: summary })
  const { page, faults } = await here.open(
    `<!doctype html><html lang="es"><title>Page</title>${listener}${script}<body>
      <vf-dimension-radar id="values" values="4 3 5 2"></vf-dimension-radar>
      <vf-dimension-radar id="file" src="/summary.json" lang="en" theme="host"><p>Words</p></vf-dimension-radar>
      <div id="all">${allFilled.replaceAll('<script', '<script nonce="abc"')}</div>
      <figure data-vf="dimension-radar" data-vf-src="/summary.json"><p>Words</p></figure>`,
    { headers: { 'content-security-policy': policy }, path: '/strict.html' },
  )
  await part(page, '#file', 'drawing').waitFor()
  await page.locator('#values').getByText('Sobre este gráfico').click()
  await page.locator('#file').getByText('About this chart').click()
  await page.locator('#file').getByRole('button', { name: 'Explore point by point' }).click()
  await page.keyboard.press('ArrowRight')
  await page.locator('#file').getByRole('radio', { name: 'Dot plot' }).click({ force: true })
  await page
    .locator('#file')
    .getByRole('button', { name: /^Copy or download/ })
    .click()
  await page.locator('#file [data-part=menu-item]').first().waitFor()
  if (kind !== 'one module') {
    for (const { name } of everyElement)
      await page.locator(`#all [data-vf=${name}][lang=es]`).waitFor()
  }
  expect(await page.evaluate('violations')).toEqual([])
  expect(faults).toEqual([])
})
