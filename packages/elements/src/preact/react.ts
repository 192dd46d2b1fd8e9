/**
 * What the components import from React, given by Preact: `preact/compat` without what no component uses. The build
 * puts this in React's place; a component that needs more of React says so by failing to build.
 */
import {
  type ComponentChildren,
  type ComponentType,
  createElement,
  options,
  type VNode,
} from 'preact'

export { createContext, createElement, Fragment } from 'preact'
export {
  useCallback,
  useContext,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks'

interface Props {
  readonly [name: string]: unknown
}

type View = ComponentType<Props>

/** Nobody outside an element reaches into it, so there is no reference to hand on. */
export const forwardRef =
  (render: (props: Props, ref: null) => ComponentChildren) =>
  (props: Props): ComponentChildren =>
    render(props, null)

interface Remembered {
  readonly props: Props
  shouldComponentUpdate?: (next: Props) => boolean
}

/** Draws again only when a prop changed. */
export function memo(view: View): View {
  return function Memo(this: Remembered, props: Props): VNode {
    this.shouldComponentUpdate = (next) => {
      const names = Object.keys({ ...this.props, ...next })
      return names.some((name) => !Object.is(this.props[name], next[name]))
    }
    return createElement(view, props)
  }
}

const { vnode: before, event: heard } = options

/** SVG's attributes as React spells them, and the two events that bubble in React and not in the page. */
options.vnode = (node) => {
  if (typeof node.type === 'string') node.props = renamed(node.props) as typeof node.props
  before?.(node)
}

options.event = (event) => {
  const told = (heard?.(event) ?? event) as Event & { nativeEvent?: Event }
  told.nativeEvent = event
  return told
}

const hyphened = /^(?:fill|font|stroke|text(?!L))[A-Z]/
const bubbling: { readonly [name: string]: string } = { onFocus: 'onfocusin', onBlur: 'onfocusout' }

function renamed(props: Props): Props {
  let own: { [name: string]: unknown } | undefined
  for (const name in props) {
    const next = hyphened.test(name)
      ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
      : bubbling[name]
    if (next === undefined) continue
    own ??= { ...props }
    delete own[name]
    own[next] = props[name]
  }
  return own ?? props
}
