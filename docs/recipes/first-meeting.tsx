import { FrameworkDiagram, PrincipleNotes, PromptDeck } from '@value-framework/react'
import type { ReactNode } from 'react'
import './first-meeting.css'

interface FirstMeetingProps {
  readonly title?: string
  readonly lead?: string
}

/** A first meeting, before anybody has counted anything: the map, the questions, what to keep in mind. */
export function FirstMeeting({
  title = 'Our first meeting',
  lead = 'No numbers today. We look at what working together can bring, and ask each other what matters.',
}: FirstMeetingProps): ReactNode {
  return (
    <main data-recipe="first-meeting">
      <header>
        <h1>{title}</h1>
        <p>{lead}</p>
      </header>
      <FrameworkDiagram headingLevel={2} detail="brief" />
      <PromptDeck headingLevel={2} minutes={10} />
      <PrincipleNotes headingLevel={2} detail="brief" />
    </main>
  )
}
