/** The four principles of the discussion. */
export const principleTexts = {
  'principle-not-only-financial.heading':
    'El valor no depende solamente del retorno financiero de la inversión',
  'principle-not-only-financial.texts.0':
    'el valor se percibe como multidimensional, y cada dimensión influye en distinta medida en las organizaciones y en las personas, según los contextos internos y externos',
  'principle-not-only-financial.texts.1':
    'Las organizaciones rara vez identificaron el retorno de la inversión o el ahorro de costos previstos como el beneficio principal de las colaboraciones. Más bien destacaron varias áreas en las que este valor se espera o ya se ha logrado.',
  'principle-not-only-financial.display.0':
    '[E]l valor se percibe como multidimensional, y cada dimensión influye en distinta medida en las organizaciones y en las personas, según los contextos internos y externos.',
  'principle-not-only-financial.display.1':
    'Las organizaciones rara vez identificaron el retorno de la inversión o el ahorro de costos previstos como el beneficio principal de las colaboraciones. Más bien destacaron varias áreas en las que este valor se espera o ya se ha logrado.',
  'principle-many-dimensions.heading':
    'El valor es multidimensional, depende del contexto y de la perspectiva',
  'principle-many-dimensions.texts.0':
    'Estas dimensiones representan factores que influyen en la participación inicial y a largo plazo en los esfuerzos colaborativos.',
  'principle-many-dimensions.texts.1':
    'no deben considerarse una lista de verificación para las iniciativas colaborativas, sino consideraciones importantes para sostener las actividades y demostrar el impacto',
  'principle-many-dimensions.display.0':
    'Estas dimensiones representan factores que influyen en la participación inicial y a largo plazo en los esfuerzos colaborativos.',
  'principle-many-dimensions.display.1':
    'No deben considerarse una lista de verificación para las iniciativas colaborativas, sino consideraciones importantes para sostener las actividades y demostrar el impacto.',
  'principle-community-participation.heading':
    'El valor se crea mediante una participación significativa de la comunidad',
  'principle-community-participation.texts.0':
    'Las colaboraciones intersectoriales necesitan mecanismos formales para fomentar la participación y el liderazgo de los miembros de la comunidad y de las personas con experiencias vividas.',
  'principle-community-participation.texts.1': 'mediante acciones claras y transparentes',
  'principle-community-participation.texts.2':
    'El desarrollo de capacidades, las actividades para desarrollar habilidades y la compensación económica',
  'principle-community-participation.display.0':
    'Las colaboraciones intersectoriales necesitan mecanismos formales para fomentar la participación y el liderazgo de los miembros de la comunidad y de las personas con experiencias vividas.',
  'principle-community-participation.display.1':
    'Las comunidades se benefician cuando las colaboraciones atienden las necesidades y las prioridades de los miembros de la comunidad mediante acciones claras y transparentes, y también cuando los miembros de la comunidad tienen oportunidades de retribuir a su comunidad contribuyendo a las iniciativas.',
  'principle-community-participation.display.2':
    'El desarrollo de capacidades, las actividades para desarrollar habilidades y la compensación económica pueden ayudar a las personas con experiencia vivida a participar más plenamente en el trabajo colaborativo.',
  'principle-levels-of-outcomes.heading':
    'El valor se mide con múltiples niveles de resultados relacionados entre sí',
  'principle-levels-of-outcomes.texts.0':
    'Ningún resultado por sí solo puede dar cuenta del impacto de una colaboración en una comunidad. Más bien, se debe considerar un conjunto amplio de resultados individuales, organizacionales y colaborativos cuando se trata de cuantificar el impacto de los esfuerzos colaborativos entre sectores.',
  'principle-levels-of-outcomes.texts.1':
    'deben adaptarse al contexto y a las prioridades de las partes interesadas y de las comunidades involucradas',
  'principle-levels-of-outcomes.display.0':
    'Ningún resultado por sí solo puede dar cuenta del impacto de una colaboración en una comunidad. Más bien, se debe considerar un conjunto amplio de resultados individuales, organizacionales y colaborativos cuando se trata de cuantificar el impacto de los esfuerzos colaborativos entre sectores.',
  'principle-levels-of-outcomes.display.1':
    'Definir e identificar estos diversos resultados es a menudo una actividad importante de las colaboraciones intersectoriales que comienzan, y deben adaptarse al contexto y a las prioridades de las partes interesadas y de las comunidades involucradas.',
} as const
