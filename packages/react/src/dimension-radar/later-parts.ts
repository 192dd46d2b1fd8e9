import type { RadarParts } from './radar-context.ts'

/** Parts that load when the first of them is shown. Where they do not load, the page stays as it is. */
export function laterParts(load: () => Promise<RadarParts>): RadarParts {
  let parts: RadarParts | undefined
  let coming: Promise<void> | undefined
  const loadOnce = (): Promise<void> => {
    coming ??= load().then((loaded) => {
      parts = loaded
    })
    return coming
  }
  const part = (name: keyof RadarParts) => ({
    now: () => parts?.[name] as never,
    load: loadOnce,
  })
  return {
    About: part('About'),
    AnyPicture: part('AnyPicture'),
    DimensionPanel: part('DimensionPanel'),
    Judged: part('Judged'),
    Pointing: part('Pointing'),
    RadarBar: part('RadarBar'),
  }
}
