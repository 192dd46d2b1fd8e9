import type { TableRow } from '../../src/model/framework.ts'

/** The two rows: the table that the brief prints, and three sentences of its text set as a row. */
export const camdenTable: readonly TableRow[] = [
  {
    id: 'funding-and-savings',
    origin: 'brief',
    section: 'Organizational outcomes (table)',
    verbatim: true,
    fieldOrigins: { caption: 'library', dimensions: 'library' },
    caption: 'Funding and savings',
    cells: {
      healthcare:
        'Participants from healthcare organizations were more likely to raise value-based payment, capitation, and potential cost savings to their organizations.',
      'county-government':
        'County government focus group participants discussed the need for funding of their participation and also the hope of long-term cost savings.',
      'community-based-organizations':
        'Participants from community-based organizations highlighted the need for funding but rarely raised the concept of a return on investment or cost savings. Sustainability was often framed in terms of long-term outcomes and ongoing collaboration.',
    },
    dimensions: ['outcomes', 'sustainable-system-change'],
  },
  {
    id: 'organizational-outcomes',
    origin: 'brief',
    section: 'Organizational outcomes ¶2',
    verbatim: true,
    fieldOrigins: { caption: 'library', dimensions: 'library' },
    caption: 'Outcomes organizations look for',
    cells: {
      healthcare:
        'For the healthcare sector, outcomes included shifting utilization to appropriate care settings and change in population-level health indicators.',
      'county-government':
        'Those in county government sought to improve individual outcomes and connection to benefits, and to shift from institutional to community-based services.',
      'community-based-organizations':
        'Streamlining processes and improving individual outcomes were key drivers for community-based organizations.',
    },
    dimensions: ['outcomes'],
  },
]
