import { act } from '@testing-library/react'
import { type FunctionComponent, type ReactElement, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, onTestFinished, vi } from 'vitest'
import { laterParts, type Parts } from '../src/state/later.tsx'

interface Held<Props> {
  /** The component as a browser first has it: its later parts still have to come. */
  readonly light: (props: Props) => ReactElement
  readonly come: () => Promise<void>
  readonly fail: () => Promise<void>
}

/** A component whose later parts come, or fail to, when a test says so. */
export function held<PartsKind, Props extends object>(
  parts: PartsKind,
  componentWith: (parts: Parts<PartsKind>) => FunctionComponent<Props>,
): Held<Props> {
  let resolve: (parts: PartsKind) => void = () => undefined
  let reject: (reason: Error) => void = () => undefined
  const coming = new Promise<PartsKind>((...settle) => {
    ;[resolve, reject] = settle
  })
  const Light = componentWith(laterParts(() => coming))
  return {
    light: (props) => (
      <StrictMode>
        <Light {...props} />
      </StrictMode>
    ),
    come: () => act(async () => resolve(parts)),
    fail: () => act(async () => reject(new Error('offline'))),
  }
}

/** A page as a server sends it, put into the document. */
export function served(element: ReactElement): HTMLElement {
  const host = document.createElement('div')
  host.innerHTML = renderToString(<StrictMode>{element}</StrictMode>)
  document.body.append(host)
  return host
}

/** Takes over what the server sent, until the test ends; the result tells whether React had to complain. */
export async function takenOver(host: HTMLElement, element: ReactElement): Promise<() => void> {
  ;(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const onRecoverableError = vi.fn()
  const root = await act(async () => hydrateRoot(host, element, { onRecoverableError }))
  onTestFinished(() => act(async () => root.unmount()))
  return () => {
    expect(onRecoverableError).not.toHaveBeenCalled()
    expect(told).not.toHaveBeenCalled()
    told.mockRestore()
  }
}
