/** Whether a story stands on a screen: on paper there are no controls to work. */
export const onScreen = (): boolean => !window.matchMedia('print').matches
