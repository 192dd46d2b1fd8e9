import type { Subtheme } from '../../../src/model/framework.ts'

export const intrinsicBenefitsSubthemes: readonly Subtheme[] = [
  {
    id: 'intrinsic-benefits.moral-motivation',
    origin: 'brief',
    section: 'Intrinsic benefits ¶1',
    verbatim: true,
    text: 'Moral and humanitarian motivations were a prominent theme, with participants in both the organizational and community focus groups highlighting the importance of alignment with personal and organizational mission or moral beliefs.',
    voice: 'both',
  },
  {
    id: 'intrinsic-benefits.equity-as-priority',
    origin: 'brief',
    section: 'Intrinsic benefits ¶1',
    verbatim: true,
    text: 'many organizational focus group participants noted that health disparities and inequities were an organizational priority',
    voice: 'organizational',
  },
  {
    id: 'intrinsic-benefits.interdependence',
    origin: 'brief',
    section: 'Intrinsic benefits ¶1',
    verbatim: true,
    fieldOrigins: { display: 'library' },
    text: 'shared the view that individual organizations cannot address these upstream issues on their own. The cross-sector collaborations aligned with their sense of interdependence with community entities.',
    display:
      '[Many organizational focus group participants] shared the view that individual organizations cannot address these upstream issues on their own. The cross-sector collaborations aligned with their sense of interdependence with community entities.',
    voice: 'organizational',
  },
  {
    id: 'intrinsic-benefits.sharing-information',
    origin: 'brief',
    section: 'Intrinsic benefits ¶2',
    verbatim: true,
    fieldOrigins: { display: 'library' },
    text: 'appreciated the experience of sharing information for innovation and best practices',
    display:
      'Focus group participants also appreciated the experience of sharing information for innovation and best practices.',
    voice: 'unspecified',
  },
  {
    id: 'intrinsic-benefits.joy-in-the-work',
    origin: 'brief',
    section: 'Intrinsic benefits ¶2',
    verbatim: true,
    text: 'finding joy in participating in collaborative work to solve complex problems',
    voice: 'unspecified',
  },
  {
    id: 'intrinsic-benefits.giving-back',
    origin: 'brief',
    section: 'Intrinsic benefits ¶2',
    verbatim: true,
    fieldOrigins: { display: 'library' },
    text: 'expressed the importance of service and giving back to other participants and the community at large',
    display:
      'Participants of the community member focus groups expressed the importance of service and giving back to other participants and the community at large.',
    voice: 'community',
  },
  {
    id: 'intrinsic-benefits.sense-of-self',
    origin: 'brief',
    section: 'Intrinsic benefits ¶2',
    verbatim: true,
    fieldOrigins: { display: 'library' },
    text: 'giving back to the organization and the community was therapeutic in and of itself by enhancing a sense of self and finding purpose',
    display:
      'There was a sense that giving back to the organization and the community was therapeutic in and of itself by enhancing a sense of self and finding purpose.',
    voice: 'community',
  },
  {
    id: 'intrinsic-benefits.duty-and-commitment',
    origin: 'brief',
    section: 'Intrinsic benefits ¶2',
    verbatim: true,
    text: 'They also expressed a sense of duty and commitment to the organization where they received services.',
    voice: 'community',
  },
]
