/** Charts that are made by a call for each element. */
export const inPage =
  ({ make, update, remove }) =>
  (stage, rows) => {
    const charts = rows.map((values) => {
      const cell = document.createElement('div')
      cell.className = 'cell'
      stage.append(cell)
      return make(cell, values)
    })
    return {
      update: (next) => {
        for (const [index, values] of next.entries()) charts[index] = update(charts[index], values)
      },
      unmount: () => {
        for (const chart of charts) remove(chart)
        stage.replaceChildren()
      },
    }
  }
