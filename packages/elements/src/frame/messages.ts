/** What a framed page tells the page around it, in the dialects that host pages listen to. */

export interface FrameAddress {
  /** WordPress: `#?secret=…`, which its own script adds to the address. */
  readonly secret: string | undefined
  /** pym.js: `?childId=…`. */
  readonly childId: string | undefined
  readonly href: string
}

export function frameAddress(href: string): FrameAddress {
  const { hash, searchParams } = new URL(href)
  return {
    secret: /[#?&]secret=([\w-]+)/.exec(hash)?.[1],
    childId: searchParams.get('childId') ?? undefined,
    href,
  }
}

/**
 * One height for every dialect; who does not know one passes over it.
 * @param height in whole CSS pixels
 * @param width in whole CSS pixels
 */
export function heightMessages(
  { secret, childId, href }: FrameAddress,
  width: number,
  height: number,
): readonly unknown[] {
  return [
    // WordPress believes only its own secret.
    ...(secret === undefined ? [] : [{ message: 'height', value: height, secret }]),
    // AMP, @newswire/frames, and the script for plain pages beside this one.
    { sentinel: 'amp', type: 'embed-size', width, height },
    // @open-iframe-resizer/core
    { type: 'iframe-resized', width, height },
    // Medium, Embedly and Storybook
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
    // pym.js
    ...(childId === undefined ? [] : [['pym', childId, 'height', height].join('xPYMx')]),
  ]
}

/** Whether the page around asks for the height again: each dialect's greeting. */
export function asksForHeight(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false
  const { type, message } = data as { readonly type?: unknown; readonly message?: unknown }
  return (
    message === 'ready' ||
    type === 'frames-init' ||
    type === 'iframe-child-init' ||
    type === 'iframe-get-child-dimensions'
  )
}
