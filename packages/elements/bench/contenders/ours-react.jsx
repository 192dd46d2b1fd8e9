import { DimensionRadar } from '@value-framework/react'
import { useMemo } from 'react'
import '@value-framework/react/styles.css'
import { inReact } from './in-react.jsx'
import { summaryOf, wholePicture } from './summary.js'

export const mount = inReact(({ values }) => {
  const summary = useMemo(() => summaryOf(values), [values])
  return <DimensionRadar summary={summary} />
})
export const picture = (cell) => wholePicture(cell.firstElementChild)
