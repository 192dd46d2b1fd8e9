import type { Reference } from '../../src/model/framework.ts'

export const camdenReference: Reference = {
  authors: [
    {
      given: 'Jason',
      family: 'Turi',
      affiliation: 'Camden Coalition',
    },
    {
      given: 'Rebecca',
      family: 'Sax',
      affiliation: 'Camden Coalition',
    },
    {
      given: 'Ellen',
      family: 'Schultz',
      affiliation: 'Independent Consultant',
    },
  ],
  year: 2022,
  month: 2,
  title:
    'Rethinking value: Perspectives on the benefits of cross-sector collaboratives serving populations with complex health and social needs',
  kind: 'Brief',
  publisher: 'Camden Coalition',
  contact: [
    '800 Cooper St., 7th Floor',
    'Camden, NJ 08102',
    'P 856-365-9510',
    'F 856-365-9520',
    'camdenhealth.org',
    'nationalcomplex.care',
  ],
}
