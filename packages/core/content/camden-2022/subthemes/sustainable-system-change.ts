import type { Subtheme } from '../../../src/model/framework.ts'

export const sustainableSystemChangeSubthemes: readonly Subtheme[] = [
  {
    id: 'sustainable-system-change.frustration',
    origin: 'brief',
    section: 'Sustainable system-level change ¶1',
    verbatim: true,
    fieldOrigins: { display: 'library' },
    text: 'expressed significant frustration that the current state of care for individuals with complex needs results in poor outcomes for organizations and individuals',
    display:
      'Participants in both organizational and community member focus groups expressed significant frustration that the current state of care for individuals with complex needs results in poor outcomes for organizations and individuals.',
    voice: 'both',
  },
  {
    id: 'sustainable-system-change.relationships-at-the-start',
    origin: 'brief',
    section: 'Sustainable system-level change ¶1',
    verbatim: true,
    fieldOrigins: { display: 'library' },
    text: 'relationships, communication channels, and co-developed solutions between organizations were critical at the start of a collaboration to address systemic issues',
    display:
      'Organizational focus group participants felt that relationships, communication channels, and co-developed solutions between organizations were critical at the start of a collaboration to address systemic issues.',
    voice: 'organizational',
  },
  {
    id: 'sustainable-system-change.support-and-participation',
    origin: 'brief',
    section: 'Sustainable system-level change ¶2',
    verbatim: true,
    fieldOrigins: { display: 'library' },
    text: 'sustainability includes the necessary financial and organizational support and community participation to make a long-term community impact',
    display:
      'In this case, sustainability includes the necessary financial and organizational support and community participation to make a long-term community impact.',
    voice: 'organizational',
  },
  {
    id: 'sustainable-system-change.unreliable-funding',
    origin: 'brief',
    section: 'Sustainable system-level change ¶2; Collaborative outcomes ¶2',
    verbatim: true,
    fieldOrigins: { display: 'library' },
    text: 'collaboration was not reliably funded and that existing funding tended to be short-term and limited in scope',
    display:
      'Overall, organizational participants described how collaboration was not reliably funded and that existing funding tended to be short-term and limited in scope.',
    voice: 'organizational',
  },
  {
    id: 'sustainable-system-change.proof-of-concept',
    origin: 'brief',
    section: 'Sustainable system-level change ¶2; Collaborative outcomes ¶2',
    verbatim: true,
    text: 'collaborations were often seen as proof-of-concept projects that could result in future funding opportunities',
    voice: 'organizational',
  },
  {
    id: 'sustainable-system-change.short-term-outcomes',
    origin: 'brief',
    section: 'Sustainable system-level change ¶2; Collaborative outcomes ¶2',
    verbatim: true,
    text: 'short-term outcomes were not always defined or agreed upon in advance',
    voice: 'organizational',
  },
  {
    id: 'sustainable-system-change.sustained-collaboration',
    origin: 'brief',
    section: 'Sustainable system-level change ¶2; Collaborative outcomes ¶2',
    verbatim: true,
    text: 'sustained collaboration is necessary for long-term change toward a more coordinated, holistic approach to care',
    voice: 'organizational',
  },
]
