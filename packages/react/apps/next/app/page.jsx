import { DimensionRadar, QuestionPromptCards, SectorComparisonTable } from '@value-framework/react'
import { connection } from 'next/server'
import summary from '../summary.json'
import { Linked } from './linked.jsx'

/** A server component: what it shows needs no code of the page's own in the browser. */
export default async function Page() {
  await connection()
  return (
    <main>
      <h1>Value framework in Next.js</h1>
      <DimensionRadar summary={summary} />
      <SectorComparisonTable />
      <QuestionPromptCards />
      <Linked summary={summary} />
    </main>
  )
}
