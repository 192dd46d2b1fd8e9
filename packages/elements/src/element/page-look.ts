import { contrastRatio } from '@value-framework/core'
import { contrastPairs } from '@value-framework/react'

let isWarned = false

/**
 * Gives a widget the font, the text color and the ground of the page around it, now and when the page's theme changes.
 * Where the colors have too little contrast, the widget keeps its own and the console says so once.
 * @returns what ends it
 */
export function followPage(element: HTMLElement, mount: HTMLElement): () => void {
  const look = (): void => takeLook(element, mount)
  const observer = new MutationObserver(look)
  const attributeFilter = ['class', 'style', 'data-theme']
  for (let at = parentOf(element); at; at = parentOf(at)) observer.observe(at, { attributeFilter })
  const system = matchMedia('(prefers-color-scheme: dark)')
  system.addEventListener('change', look)
  look()
  return () => {
    observer.disconnect()
    system.removeEventListener('change', look)
    dropLook(mount)
  }
}

/** The element that an element's inherited styles come from. */
function parentOf(element: Element): Element | undefined {
  const { assignedSlot, parentElement } = element
  if (assignedSlot) return assignedSlot
  if (parentElement) return parentElement
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : undefined
}

function takeLook(element: HTMLElement, mount: HTMLElement): void {
  dropLook(mount)
  const around = parentOf(element)
  if (!around) return
  const { color, fontFamily } = getComputedStyle(around)
  mount.style.setProperty('--vf-font', fontFamily)
  const ground = groundOf(around, mount)
  if (ground === undefined) {
    warn(element, 'its ground is a picture')
    return
  }
  const ink = painted([ground, color])
  mount.dataset.theme =
    contrastRatio(ground, '#ffffff') > contrastRatio(ground, '#000000') ? 'dark' : 'light'
  const own = { ink, ground, surface: mixed(ink, ground) }
  const theme = getComputedStyle(mount)
  const colorOf = (role: string): string =>
    Object.hasOwn(own, role)
      ? own[role as keyof typeof own]
      : painted([theme.getPropertyValue(`--_vf-theme-${role}`).trim()])
  const faint = contrastPairs.find(
    ({ color, on, least }) => contrastRatio(colorOf(color), colorOf(on)) < least,
  )
  if (faint) {
    delete mount.dataset.theme
    warn(element, `${faint.color} would stand on it at less than ${faint.least}:1`)
    return
  }
  mount.dataset.look = 'page'
  for (const [role, value] of Object.entries(own))
    mount.style.setProperty(`--_vf-theme-${role}`, value)
}

function dropLook(mount: HTMLElement): void {
  delete mount.dataset.look
  for (const name of ['--vf-font', ...roles]) mount.style.removeProperty(name)
}

const roles = ['ink', 'ground', 'surface'].map((role) => `--_vf-theme-${role}`)

/** The color behind an element; undefined where it is a picture. */
function groundOf(element: Element, probe: HTMLElement): string | undefined {
  const layers: string[] = []
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at)
    if (backgroundImage !== 'none') return undefined
    layers.unshift(backgroundColor)
  }
  probe.style.color = 'Canvas'
  const canvas = getComputedStyle(probe).color
  probe.style.removeProperty('color')
  return painted([canvas, ...layers])
}

/** What is seen of colors that are laid over one another, however each is written, as `#RRGGBB`. */
function painted(colors: readonly string[]): string {
  const canvas = new OffscreenCanvas(1, 1)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return '#ffffff'
  for (const color of colors) {
    context.fillStyle = color
    context.fillRect(0, 0, 1, 1)
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
  return hex([red, green, blue])
}

const hex = (parts: readonly number[]): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

/** A ground's tint: a little of the ink over it. */
function mixed(ink: string, ground: string): string {
  const parts = [1, 3, 5].map((at) => {
    const [own, under] = [ink, ground].map((color) => Number.parseInt(color.slice(at, at + 2), 16))
    return (under as number) + ((own as number) - (under as number)) * 0.04
  })
  return hex(parts)
}

function warn(element: Element, why: string): void {
  if (isWarned) return
  isWarned = true
  console.warn(
    `<${element.localName} theme="host">: the page's colors are not taken, since ${why}. The widget keeps its own.`,
  )
}
