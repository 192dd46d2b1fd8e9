/** How the study was done and what it cannot show. */
export const studyTexts = {
  'method-approach.text': 'enfoque cualitativo, de teoría fundamentada y participativo',
  'method-approach.display':
    'El equipo de investigación usó para este proyecto un enfoque cualitativo, de teoría fundamentada y participativo.',
  'method-focus-groups.text':
    'Convocamos cinco grupos focales de informantes clave con los cinco sitios de la Community Ecosystem Learning Collaborative del National Center y tres grupos focales con miembros de la comunidad vinculados a los proyectos de la Learning Collaborative, incluidos participantes anteriores y actuales de los programas y asesores comunitarios.',
  'method-sectors.text':
    'Los participantes de la Learning Collaborative representaban diversos sectores, entre ellos la atención de la salud, los servicios sociales, el gobierno del condado, los servicios para personas sin hogar, la salud conductual, y la justicia penal.',
  'method-advisors.text':
    'Entre los asesores comunitarios había pacientes o clientes, actuales o anteriores, o miembros de la comunidad que han vivido con importantes necesidades sociales o de salud.',
  'method-voluntary.text':
    'La participación en los grupos focales fue voluntaria y no estaba ligada a otras actividades de la comunidad de aprendizaje.',
  'method-moderators.text':
    'Miembros del personal de la Camden Coalition moderaron los grupos focales.',
  'method-wording.text':
    'evitamos usarlo en las entrevistas para no sugerir a los participantes ninguna de nuestras ideas preconcebidas. En su lugar, incluimos palabras como “beneficio” e “impacto” para entender mejor los conceptos detrás del término.',
  'method-wording.display':
    'Aunque el término “valor” era central en nuestras preguntas y en nuestro análisis, evitamos usarlo en las entrevistas para no sugerir a los participantes ninguna de nuestras ideas preconcebidas. En su lugar, incluimos palabras como “beneficio” e “impacto” para entender mejor los conceptos detrás del término.',
  'method-feedback.text':
    'Los hallazgos preliminares se compartieron con los participantes de los grupos focales y sus comentarios se incorporaron al análisis.',
  'method-gift-cards.text':
    'Dimos tarjetas de regalo a los participantes de los grupos focales de la comunidad en reconocimiento de su tiempo.',
  'method-review.text':
    'Se determinó que el estudio estaba exento de revisión por un comité de ética de la investigación (IRB).',
  'count-sites.text': 'cinco sitios de la Community Ecosystem Learning Collaborative',
  'count-organizational-focus-groups.text': 'cinco grupos focales de informantes clave',
  'count-community-focus-groups.text': 'tres grupos focales con miembros de la comunidad',
  'count-participants.text': 'El informe no dice cuántas personas participaron.',
  'count-participants.display': 'personas que participaron',
  'lens-shift.text':
    'Las respuestas de los participantes a menudo cambiaban según reflejaran perspectivas individuales, organizacionales, comunitarias o colectivas.',
  'lens-individual.text': 'individual',
  'lens-organizational.text': 'organizacional',
  'lens-community.text': 'comunitaria',
  'lens-collective.text': 'colectiva',
  'limitation-sample.text':
    'nuestra muestra de participantes se limita a personas y organizaciones que actualmente participan en una comunidad de aprendizaje nacional e intersectorial y que trabajan en sus respectivas comunidades en iniciativas colaborativas para servir mejor a poblaciones con necesidades sociales y de salud complejas. Esto podría limitar la aplicabilidad de algunas de nuestras conclusiones y recomendaciones.',
  'limitation-sample.display':
    'Reconocemos que nuestra muestra de participantes se limita a personas y organizaciones que actualmente participan en una comunidad de aprendizaje nacional e intersectorial y que trabajan en sus respectivas comunidades en iniciativas colaborativas para servir mejor a poblaciones con necesidades sociales y de salud complejas. Esto podría limitar la aplicabilidad de algunas de nuestras conclusiones y recomendaciones.',
  'limitation-small-sample.text':
    'incluso de una muestra pequeña de participantes en colaboraciones intersectoriales',
  'limitation-small-sample.display':
    '[Una] comprensión de este concepto […] surgió incluso de una muestra pequeña de participantes en colaboraciones intersectoriales.',
  'limitation-limited-data.text': 'Dados los pocos datos sobre este tema',
  'limitation-limited-data.display':
    'Dados los pocos datos sobre este tema, emprendimos un estudio de investigación cualitativo […].',
} as const
