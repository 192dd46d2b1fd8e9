import { nearestAround } from './surroundings.ts'

const themes = ['light', 'dark', 'contrast']

/** The widgets that follow their page's own look, and how each ends that. */
const looks = new WeakMap<HTMLElement, () => void>()

/**
 * Sets the theme of a widget: the one that its attribute names, the one of the page around it, or none, which leaves it
 * to the reader's system. `host` takes the look of the page.
 */
export async function applyTheme(element: HTMLElement, mount: HTMLElement): Promise<void> {
  const own = element.getAttribute('theme') ?? 'auto'
  const around = nearestAround(element, '[data-theme]')?.getAttribute('data-theme')
  const theme = themes.find((one) => one === (themes.includes(own) ? own : around))
  if (own !== 'host') endLook(mount)
  else if (!looks.has(mount)) {
    const { followPage } = await import('./page-look.ts')
    if (!looks.has(mount)) looks.set(mount, followPage(element, mount))
  }
  if (mount.dataset.look === 'page') return
  if (theme === undefined) mount.removeAttribute('data-theme')
  else mount.dataset.theme = theme
}

export function endLook(mount: HTMLElement): void {
  looks.get(mount)?.()
  looks.delete(mount)
}
