import { expect } from 'storybook/test'

/** What a recipe has to show: each of these figures, and nothing wider than the page. */
export const shows =
  (...names: readonly string[]) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    for (const name of names) {
      await expect(canvasElement.querySelector(`[data-vf="${name}"]`)).toBeVisible()
    }
    const scrolls = canvasElement.scrollWidth > canvasElement.clientWidth
    await expect(scrolls).toBe(false)
  }
