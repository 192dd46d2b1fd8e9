/** Style sheets, each made once for the page and shared by all its elements. */
const made = new Map<string, CSSStyleSheet>()

export function sheetOf(css: string): CSSStyleSheet {
  let sheet = made.get(css)
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    made.set(css, sheet)
  }
  return sheet
}

/** The style sheet of each component, shared by all its elements, and the rules that it has by now. */
const ofComponents = new Map<string, CSSStyleSheet>()
const rules = new Map<string, string>()

/** Sets a component's rules; elements that stand already take them up. */
export function setStyles(component: string, css: string): void {
  rules.set(component, css)
  ofComponents.get(component)?.replaceSync(css)
}

export function sheetOfComponent(component: string): CSSStyleSheet {
  let sheet = ofComponents.get(component)
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(rules.get(component) ?? '')
    ofComponents.set(component, sheet)
  }
  return sheet
}

const system =
  "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans Arabic',Arial,sans-serif"

/**
 * The element before its widget is there: what stands inside looks as the page makes it look. The widget's own part takes
 * nothing from the page but being hidden.
 * @param room what is kept free while there is nothing to see
 */
export const hostSheet = ([height, share]: readonly [number, number]): CSSStyleSheet =>
  sheetOf(
    `:host{display:block!important}${hidden}slot[hidden]{display:none}[data-mount]{all:initial;display:block;visibility:inherit;font-family:${system}}[data-waiting]{min-block-size:calc(${height}px + ${share}*min(100vw,480px))}`,
  )

const hidden = ':host([hidden]){display:none!important}'

/** The element once it shows its widget: no rule of the page reaches its box. */
export const widgetSheet = (): CSSStyleSheet =>
  sheetOf(
    `:host{all:initial!important;display:block!important;visibility:inherit!important;contain:layout style!important}:host::before,:host::after{content:none!important;display:none!important}${hidden}`,
  )
