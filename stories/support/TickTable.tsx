import type { ReactNode } from 'react'
import { ScrollRegion } from './ScrollRegion.tsx'

/** The kind of table that this library does not make, to show why: a tick says more than anybody said. */
export function TickTable(): ReactNode {
  return (
    <ScrollRegion name="Table to avoid">
      <table>
        <caption>Who cares about savings? (an example of what to avoid)</caption>
        <thead>
          <tr>
            <th scope="col">Topic</th>
            <th scope="col">Healthcare</th>
            <th scope="col">County</th>
            <th scope="col">Community organizations</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Cost savings</th>
            <td>✓</td>
            <td>✓</td>
            <td>✗</td>
          </tr>
        </tbody>
      </table>
    </ScrollRegion>
  )
}
