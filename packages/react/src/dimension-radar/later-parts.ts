import { type ComponentType, lazy } from 'react'
import type { RadarParts } from './radar-context.ts'

/** Parts that load when the first of them is shown. Where they do not load, the page stays as it is. */
export function laterParts(load: () => Promise<RadarParts>): RadarParts {
  const part = <Props extends object>(
    choose: (parts: RadarParts) => ComponentType<Props>,
  ): ComponentType<Props> =>
    lazy(() =>
      load().then(
        (parts) => ({ default: choose(parts) }),
        () => new Promise<never>(() => undefined),
      ),
    )
  return {
    About: part((parts) => parts.About),
    AnyPicture: part((parts) => parts.AnyPicture),
    DimensionPanel: part((parts) => parts.DimensionPanel),
    Judged: part((parts) => parts.Judged),
    Pointing: part((parts) => parts.Pointing),
    RadarBar: part((parts) => parts.RadarBar),
  }
}
