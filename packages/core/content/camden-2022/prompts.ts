import type { Prompt } from '../../src/model/framework.ts'

/** The six cards with their ten questions; which dimensions they open is the library’s own reading. */
export const camdenPrompts: readonly Prompt[] = [
  {
    id: 'organizations-decision',
    origin: 'brief',
    section: 'Conclusion (table)',
    verbatim: true,
    fieldOrigins: { dimensions: 'library' },
    audience: 'organizations',
    text: 'Why did your organization make the decision to participate?',
    questions: [
      {
        id: 'organizations-decision.1',
        text: 'Why did your organization make the decision to participate?',
      },
    ],
    dimensions: ['intrinsic-benefits'],
  },
  {
    id: 'organizations-success',
    origin: 'brief',
    section: 'Conclusion (table)',
    verbatim: true,
    fieldOrigins: { dimensions: 'library' },
    audience: 'organizations',
    text: 'How will you know you’re succeeding and/or failing as a collaborative?',
    questions: [
      {
        id: 'organizations-success.1',
        text: 'How will you know you’re succeeding and/or failing as a collaborative?',
      },
    ],
    dimensions: ['outcomes', 'sustainable-system-change'],
  },
  {
    id: 'organizations-listening',
    origin: 'brief',
    section: 'Conclusion (table)',
    verbatim: true,
    fieldOrigins: { dimensions: 'library' },
    audience: 'organizations',
    text: 'What do community members tell you about how the collaborative impacts them? What opportunities do they have to contribute to its planning, implementation and assessment?',
    questions: [
      {
        id: 'organizations-listening.1',
        text: 'What do community members tell you about how the collaborative impacts them?',
      },
      {
        id: 'organizations-listening.2',
        text: 'What opportunities do they have to contribute to its planning, implementation and assessment?',
      },
    ],
    dimensions: ['community-engagement'],
  },
  {
    id: 'community-needs',
    origin: 'brief',
    section: 'Conclusion (table)',
    verbatim: true,
    fieldOrigins: { dimensions: 'library' },
    audience: 'community',
    text: 'What do you think your community needs to be healthy and happy?',
    questions: [
      {
        id: 'community-needs.1',
        text: 'What do you think your community needs to be healthy and happy?',
      },
    ],
    dimensions: ['community-engagement', 'sustainable-system-change'],
  },
  {
    id: 'community-progress',
    origin: 'brief',
    section: 'Conclusion (table)',
    verbatim: true,
    fieldOrigins: { dimensions: 'library' },
    audience: 'community',
    text: 'How well is the collaborative addressing community needs? What is working well and what is not? What do you look for to tell what’s working and what is not?',
    questions: [
      {
        id: 'community-progress.1',
        text: 'How well is the collaborative addressing community needs?',
      },
      {
        id: 'community-progress.2',
        text: 'What is working well and what is not?',
      },
      {
        id: 'community-progress.3',
        text: 'What do you look for to tell what’s working and what is not?',
      },
    ],
    dimensions: ['outcomes', 'community-engagement'],
  },
  {
    id: 'community-impact',
    origin: 'brief',
    section: 'Conclusion (table)',
    verbatim: true,
    fieldOrigins: { dimensions: 'library' },
    audience: 'community',
    text: 'How is the collaborative impacting you and others in your community? Who is benefitting and in what ways?',
    questions: [
      {
        id: 'community-impact.1',
        text: 'How is the collaborative impacting you and others in your community?',
      },
      {
        id: 'community-impact.2',
        text: 'Who is benefitting and in what ways?',
      },
    ],
    dimensions: ['outcomes', 'intrinsic-benefits'],
  },
]
