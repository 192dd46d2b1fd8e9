import type { Principle } from '../../src/model/framework.ts'

/** What follows for those who ask, measure and decide. */
export const camdenPrinciples: readonly Principle[] = [
  {
    id: 'principle-not-only-financial',
    origin: 'brief',
    section: 'Value is not solely dependent on financial return on investment ¶1',
    verbatim: true,
    fieldOrigins: { display: 'library' },
    heading: 'Value is not solely dependent on financial return on investment',
    texts: [
      'value is perceived as multidimensional, with each dimension holding varying levels of influence on organizations and individuals, depending on the internal and external contexts',
      'Organizations rarely identified anticipated return on investment or cost-savings as the primary benefit of collaborations. Rather, they highlighted a number of domains where this value is expected or already realized.',
    ],
    display: [
      '[V]alue is perceived as multidimensional, with each dimension holding varying levels of influence on organizations and individuals, depending on the internal and external contexts.',
      'Organizations rarely identified anticipated return on investment or cost-savings as the primary benefit of collaborations. Rather, they highlighted a number of domains where this value is expected or already realized.',
    ],
  },
  {
    id: 'principle-many-dimensions',
    origin: 'brief',
    section: 'Value is multidimensional, contextual, and dependent on perspective ¶1',
    verbatim: true,
    fieldOrigins: { display: 'library' },
    heading: 'Value is multidimensional, contextual, and dependent on perspective',
    texts: [
      'These dimensions represent factors that influence initial and long-term participation in collaborative efforts.',
      'should not be considered a checklist for collaboratives but rather as important considerations to sustain activities and demonstrate impact',
    ],
    display: [
      'These dimensions represent factors that influence initial and long-term participation in collaborative efforts.',
      'They should not be considered a checklist for collaboratives but rather as important considerations to sustain activities and demonstrate impact.',
    ],
  },
  {
    id: 'principle-community-participation',
    origin: 'brief',
    section: 'Value is created through meaningful community participation ¶1',
    verbatim: true,
    fieldOrigins: { display: 'library' },
    heading: 'Value is created through meaningful community participation',
    texts: [
      'Cross-sector collaborations need formal mechanisms to foster participation and leadership of community members and individuals with lived experiences.',
      'through clear and transparent action',
      'Capacity-building, skill development activities, and financial compensation',
    ],
    display: [
      'Cross-sector collaborations need formal mechanisms to foster participation and leadership of community members and individuals with lived experiences.',
      'Communities benefit when collaborations address community members’ needs and priorities through clear and transparent action, as well as when community members have opportunities to give back to their community by contributing to initiatives.',
      'Capacity-building, skill development activities, and financial compensation can help equip individuals with lived experience to participate more fully in collaborative work.',
    ],
  },
  {
    id: 'principle-levels-of-outcomes',
    origin: 'brief',
    section: 'Value is measured through multiple levels of interrelated outcomes ¶1',
    verbatim: true,
    fieldOrigins: { display: 'library' },
    heading: 'Value is measured through multiple levels of interrelated outcomes',
    texts: [
      'No single outcome can account for a collaboration’s impact in a community. Rather, a broad set of individual, organizational, and collaborative outcomes should be considered when trying to quantify the impact of collaborative efforts across sectors.',
      'should be tailored to the context and priorities of the stakeholders and communities involved',
    ],
    display: [
      'No single outcome can account for a collaboration’s impact in a community. Rather, a broad set of individual, organizational, and collaborative outcomes should be considered when trying to quantify the impact of collaborative efforts across sectors.',
      'Defining and identifying these diverse outcomes is often an important activity of emergent cross-sector collaborations and should be tailored to the context and priorities of the stakeholders and communities involved.',
    ],
  },
]
