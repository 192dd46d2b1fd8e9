import { commonAttributes } from './common-attributes.ts'
import type { ElementDefinition } from './definition.ts'
import { Widget } from './widget.ts'

/** Defines the element, unless a page, or another copy of this script, has one of that name. */
export function defineElement(definition: ElementDefinition): void {
  // On a server there is nothing to define.
  if (typeof customElements === 'undefined') return
  const tag = `vf-${definition.name}`
  if (!customElements.get(tag)) customElements.define(tag, elementClass(definition))
}

function elementClass(definition: ElementDefinition): CustomElementConstructor {
  class ValueFrameworkElement extends HTMLElement {
    static readonly observedAttributes = Object.keys({
      ...commonAttributes,
      ...definition.attributes,
    })
    readonly #widget = new Widget(this, definition)

    static {
      for (const name of properties(definition)) {
        Object.defineProperty(ValueFrameworkElement.prototype, name, {
          configurable: true,
          enumerable: true,
          get(this: ValueFrameworkElement) {
            return this.#widget.given[name]
          },
          set(this: ValueFrameworkElement, value: unknown) {
            this.#widget.give(name, value)
          },
        })
      }
    }

    connectedCallback(): void {
      // What the page set before the element was defined lies over the properties of the class.
      for (const name of properties(definition)) {
        if (!Object.hasOwn(this, name)) continue
        const value: unknown = Reflect.get(this, name)
        Reflect.deleteProperty(this, name)
        Reflect.set(this, name, value)
      }
      this.#widget.connect()
    }
    override addEventListener(...given: Parameters<HTMLElement['addEventListener']>): void {
      super.addEventListener(...given)
      if (given[0] === 'vf-select') this.#widget.listen()
    }
    disconnectedCallback(): void {
      this.#widget.disconnect()
    }
    /** A move is no leave: `moveBefore` calls this in place of the other two. */
    connectedMoveCallback(): void {
      this.#widget.change()
    }
    attributeChangedCallback(): void {
      this.#widget.change()
    }
  }
  return ValueFrameworkElement
}

/** The names of the properties that an element takes. */
export const properties = ({
  properties,
  functions = [],
  attributes,
}: ElementDefinition): readonly string[] => [
  ...properties,
  ...functions,
  ...('values' in attributes ? ['values'] : []),
]
