import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** One root for the whole page, as an application has it; every chart in a cell of its own. */
export const inReact = (Chart) => (stage, rows) => {
  const root = createRoot(stage)
  const show = (next) =>
    flushSync(() =>
      root.render(
        next.map((values, index) => (
          <div key={index} className="cell">
            <Chart values={values} />
          </div>
        )),
      ),
    )
  show(rows)
  return { update: show, unmount: () => flushSync(() => root.unmount()) }
}
