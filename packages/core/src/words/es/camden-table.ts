/** Rows of the sector table, levels, outcomes and needs. */
export const tableTexts = {
  'funding-and-savings.caption': 'Financiamiento y ahorros',
  'funding-and-savings.cells.healthcare':
    'Los participantes de organizaciones de salud eran más propensos a mencionar el pago basado en el valor, la capitación y los posibles ahorros de costos para sus organizaciones.',
  'funding-and-savings.cells.county-government':
    'Los participantes de los grupos focales que trabajan en el gobierno del condado hablaron de la necesidad de financiamiento para su participación y también de la esperanza de ahorros de costos a largo plazo.',
  'funding-and-savings.cells.community-based-organizations':
    'Los participantes de organizaciones comunitarias destacaron la necesidad de financiamiento, pero rara vez mencionaron el concepto de retorno de la inversión o de ahorro de costos. La sostenibilidad a menudo se planteó en términos de resultados a largo plazo y de colaboración continua.',
  'organizational-outcomes.caption': 'Resultados que buscan las organizaciones',
  'organizational-outcomes.cells.healthcare':
    'Para el sector de la salud, los resultados incluían trasladar el uso de servicios a los entornos de atención adecuados y cambiar los indicadores de salud de la población.',
  'organizational-outcomes.cells.county-government':
    'Quienes trabajan en el gobierno del condado buscaban mejorar los resultados individuales y la conexión con los beneficios públicos, y pasar de servicios institucionales a servicios en la comunidad.',
  'organizational-outcomes.cells.community-based-organizations':
    'Simplificar los procesos y mejorar los resultados individuales eran motivaciones clave para las organizaciones comunitarias.',
  'individual.label': 'Resultados individuales',
  'organizational.label': 'Resultados organizacionales',
  'collaborative.label': 'Resultados colaborativos',
  'outcome-experience-of-care.text':
    'Mejorar la experiencia de atención de cada persona con técnicas como la atención informada sobre el trauma',
  'outcome-stability-and-recovery.text':
    'la estabilidad y la recuperación de las personas a largo plazo',
  'outcome-community-based-settings.text':
    'las personas pudieran recibir servicios en entornos comunitarios en lugar de instituciones como hospitales o cárceles',
  'outcome-appropriate-settings.text':
    'trasladar el uso de servicios a los entornos de atención adecuados',
  'outcome-population-health.text': 'cambiar los indicadores de salud de la población',
  'outcome-connection-to-benefits.text':
    'mejorar los resultados individuales y la conexión con los beneficios públicos',
  'outcome-community-based-services.text':
    'pasar de servicios institucionales a servicios en la comunidad',
  'outcome-streamlining.text': 'Simplificar los procesos',
  'outcome-improving-individual-outcomes.text': 'mejorar los resultados individuales',
  'outcome-responsive-network.text':
    'una solución sistémica y una red con capacidad de respuesta para abordar problemas y atender necesidades a largo plazo',
  'outcome-warm-handoffs.text':
    'mejores derivaciones, traspasos acompañados de una organización a otra y mayor participación',
  'outcome-best-practices.text': 'intercambio de buenas prácticas y recursos',
  'outcome-trust.text': 'mayor confianza entre organizaciones',
  'need-behavioral-health.text': 'la salud conductual',
  'need-transportation.text': 'el transporte',
  'need-housing.text': 'la vivienda',
} as const
