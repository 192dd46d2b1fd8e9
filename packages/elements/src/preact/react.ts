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
import { useEffect, useState } from 'preact/hooks'

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

/** Draws again only when a prop changed, or where `same` says that nothing did. */
export function memo(view: View, same: (was: Props, is: Props) => boolean = alike): View {
  return function Memo(this: Remembered, props: Props): VNode {
    this.shouldComponentUpdate = (next) => !same(this.props, next)
    return createElement(view, props)
  }
}

const alike = (was: Props, is: Props): boolean =>
  Object.keys({ ...was, ...is }).every((name) => Object.is(was[name], is[name]))

/** Of a store that does not change between a draw and what follows it; there is no server here to agree with. */
export function useSyncExternalStore<Value>(
  subscribe: (changed: () => void) => () => void,
  now: () => Value,
): Value {
  const [value, setValue] = useState(now)
  useEffect(() => subscribe(() => setValue(now)), [subscribe])
  return value
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
