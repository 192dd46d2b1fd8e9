/** Whether this figure fills the screen now. */
export function fillsScreen(figure: Element): boolean {
  const tree = figure.getRootNode()
  return tree instanceof Document || tree instanceof ShadowRoot
    ? tree.fullscreenElement === figure
    : false
}

/** Fills the screen with the figure, or gives the screen back; to be called in a click. */
export const toggleFullScreen = (figure: Element): Promise<void> =>
  fillsScreen(figure) ? document.exitFullscreen() : figure.requestFullscreen()
