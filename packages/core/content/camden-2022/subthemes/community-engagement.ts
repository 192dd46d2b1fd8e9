import type { Subtheme } from '../../../src/model/framework.ts'

export const communityEngagementSubthemes: readonly Subtheme[] = [
  {
    id: 'community-engagement.community-level-factors',
    origin: 'brief',
    section: 'Community engagement ¶1',
    verbatim: true,
    fieldOrigins: { display: 'library' },
    text: 'noted the significant impact that community-level factors can have on individual health and well-being',
    display:
      'Many of the participants in the organizational focus groups noted the significant impact that community-level factors can have on individual health and well-being.',
    voice: 'organizational',
  },
  {
    id: 'community-engagement.trust-and-credibility',
    origin: 'brief',
    section: 'Community engagement ¶1',
    verbatim: true,
    fieldOrigins: { display: 'library', sectors: 'library' },
    text: 'proactively engaging community institutions in their initiatives to both build trust and gain credibility',
    display:
      'Many healthcare and government organizations acknowledge this fact and have been proactively engaging community institutions in their initiatives to both build trust and gain credibility.',
    voice: 'organizational',
    sectors: ['healthcare', 'county-government'],
  },
  {
    id: 'community-engagement.understanding-and-buy-in',
    origin: 'brief',
    section: 'Community engagement ¶1',
    verbatim: true,
    fieldOrigins: { display: 'library' },
    text: 'better understanding the issues that lead to poor health outcomes and gaining buy-in for the resulting collaboration',
    display:
      'Much of this community engagement is conducted with the goals of better understanding the issues that lead to poor health outcomes and gaining buy-in for the resulting collaboration.',
    voice: 'organizational',
  },
  {
    id: 'community-engagement.similar-perspective',
    origin: 'brief',
    section: 'Community engagement ¶2',
    verbatim: true,
    fieldOrigins: { display: 'library' },
    text: 'Individuals with lived experience had a similar perspective.',
    display:
      'Individuals with lived experience had a similar perspective [on engaging communities].',
    voice: 'community',
  },
  {
    id: 'community-engagement.uneven-inclusion',
    origin: 'brief',
    section: 'Community engagement ¶2',
    verbatim: true,
    fieldOrigins: { display: 'library' },
    text: 'lived experience was incorporated into organizational work to some capacity but not consistently across sectors',
    display:
      '[L]ived experience was incorporated into organizational work to some capacity but not consistently across sectors.',
    voice: 'organizational',
  },
  {
    id: 'community-engagement.consumers-in-design',
    origin: 'brief',
    section: 'Community engagement ¶2',
    verbatim: true,
    text: 'Community-based organizations in particular were more likely to involve consumers in program design and implementation.',
    voice: 'organizational',
    sectors: ['community-based-organizations'],
  },
  {
    id: 'community-engagement.willing-to-participate',
    origin: 'brief',
    section: 'Community engagement ¶3',
    verbatim: true,
    fieldOrigins: { display: 'library' },
    text: 'willing to participate in organizational activities and described a desire to give back to the organization that had helped them',
    display:
      'Participants in the community member focus groups were, by definition, willing to participate in organizational activities and described a desire to give back to the organization that had helped them.',
    voice: 'community',
  },
  {
    id: 'community-engagement.responsive-leadership',
    origin: 'brief',
    section: 'Community engagement ¶3',
    verbatim: true,
    text: 'They particularly appreciated when organizational leadership was responsive to their suggestions',
    voice: 'community',
  },
  {
    id: 'community-engagement.visible-results',
    origin: 'brief',
    section: 'Community engagement ¶3',
    verbatim: true,
    fieldOrigins: { display: 'library' },
    text: 'stressed the importance of demonstrating results to the community stakeholders to make changes visible',
    display:
      '[They] stressed the importance of demonstrating results to the community stakeholders to make changes visible.',
    voice: 'community',
  },
  {
    id: 'community-engagement.priority-needs',
    origin: 'brief',
    section: 'Community engagement ¶3',
    verbatim: true,
    fieldOrigins: { display: 'library' },
    text: 'needs they identified as high priority for themselves and their communities included behavioral health, transportation, and housing',
    display:
      'Across the three communities we interviewed, the needs they identified as high priority for themselves and their communities included behavioral health, transportation, and housing.',
    voice: 'community',
  },
]
