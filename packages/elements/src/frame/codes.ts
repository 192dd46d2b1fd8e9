/** In the page of codes: fills in the address, chooses frozen or latest figures, and copies. */

const main = document.querySelector('main')
const status = document.querySelector<HTMLElement>('[role="status"]')
const choice = document.querySelector<HTMLElement>('[data-part="choice"]')

interface Code {
  readonly area: HTMLTextAreaElement
  /** As the page was written. */
  readonly text: string
  readonly folder: string
  readonly latest: string
}

const codes: Code[] = []
for (const section of document.querySelectorAll<HTMLElement>('section[data-folder]')) {
  const { folder = '', latest = '' } = section.dataset
  for (const area of section.querySelectorAll('textarea')) {
    codes.push({ area, text: area.value, folder, latest })
    const button = area.closest('.code')?.querySelector('button')
    const name = area.closest('.code')?.querySelector('h3')?.textContent ?? ''
    if (!button) continue
    button.hidden = false
    button.addEventListener('click', () => void copy(area, name))
  }
}

function write(): void {
  const written = main?.dataset.site ?? ''
  const isServed = location.protocol.startsWith('http')
  const site =
    main?.dataset.known === undefined && isServed ? new URL('.', location.href).href : written
  const latest = choice?.querySelector<HTMLInputElement>('input[value="latest"]')?.checked
  for (const { area, text, folder, latest: name } of codes) {
    area.value = text
      .replaceAll(written, site)
      .replaceAll(`${site}${folder}/`, `${site}${latest ? name : folder}/`)
  }
  const note = document.querySelector<HTMLElement>('[data-part="address"]')
  if (note) note.hidden = isServed
}

async function copy(area: HTMLTextAreaElement, name: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(area.value)
    say(status?.dataset.copied?.replace('{name}', name))
  } catch {
    area.focus()
    area.select()
    // Where the newer way is locked, the older often is not.
    say(
      document.execCommand('copy')
        ? status?.dataset.copied?.replace('{name}', name)
        : status?.dataset.failed,
    )
  }
}

function say(words = ''): void {
  if (status) status.textContent = words
}

if (choice) {
  choice.hidden = false
  choice.addEventListener('change', write)
}
write()
