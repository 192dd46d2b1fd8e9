/** Marks what is not printed, and what a printed figure stands in. */
const aside = 'data-vf-aside'
const around = 'data-vf-around'

/** A page's own layout would clip the figure, cut it or leave room for what is not there. */
const plain = {
  display: 'block',
  position: 'static',
  float: 'none',
  inset: 'auto',
  width: 'auto',
  height: 'auto',
  'min-width': '0',
  'max-width': 'none',
  'min-height': '0',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  columns: 'auto',
  contain: 'none',
  transform: 'none',
  background: 'none',
  'box-shadow': 'none',
}
const declarations = Object.entries(plain).map(([name, value]) => `${name}: ${value} !important`)
const rules = `@media print {
  [${aside}] { display: none !important }
  [${around}] { ${declarations.join('; ')} }
}`

/**
 * Opens the browser's dialog for printing with nothing but the figure, everything in it unfolded. Afterwards the page is as
 * it was.
 */
export function printFigure(figure: HTMLElement): void {
  const undo = [...unfold(figure), ...('adoptedStyleSheets' in document ? setApart(figure) : [])]
  const restore = (): void => {
    for (const step of undo.splice(0)) step()
  }
  // Where the dialog does not hold the script, the page must stay so until it is closed.
  window.addEventListener('afterprint', restore, { once: true })
  try {
    window.print()
  } catch (error) {
    restore()
    throw error
  }
}

type Step = () => void

function unfold(figure: HTMLElement): Step[] {
  const folded = [...figure.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
  for (const details of folded) details.open = true
  return folded.map((details) => () => {
    details.open = false
  })
}

/** From the figure up to the page, through shadow roots and slots. */
function setApart(figure: HTMLElement): Step[] {
  const undo: Step[] = []
  const mark = (element: Element, name: string): void => {
    if (element.hasAttribute(name)) return
    element.setAttribute(name, '')
    undo.push(() => element.removeAttribute(name))
  }
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  const trees = new Set<Document | ShadowRoot>()
  for (let element: Element | null = figure; element; ) {
    const tree = element.getRootNode()
    if (tree instanceof Document || tree instanceof ShadowRoot) trees.add(tree)
    const parent: ParentNode | null = element.assignedSlot ?? element.parentNode
    for (const sibling of element.parentNode?.children ?? [])
      if (sibling !== element && element !== document.body) mark(sibling, aside)
    if (element !== figure) mark(element, around)
    element = parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null
  }
  for (const tree of trees) {
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet]
    undo.push(() => {
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((one) => one !== sheet)
    })
  }
  return undo
}
