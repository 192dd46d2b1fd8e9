import type { Phrases } from '../../model/language.ts'
import type { responsesWords as english } from '../en/responses.ts'

/** Lo que se dice al leer un archivo de encuesta. */
export const responsesWords: Phrases<keyof typeof english> = {
  'shape.long': 'Se leyó como una tabla con una fila por respuesta.',
  'shape.wide': 'Se leyó como una tabla con una fila por persona.',
  'shape.qualtrics': 'Se leyó como una exportación de Qualtrics.',
  'shape.surveymonkey': 'Se leyó como una exportación de SurveyMonkey: dos filas de encabezado.',
  'shape.redcap': 'Se leyó como una exportación de REDCap.',
  'shape.google-forms': 'Se leyó como una exportación de Formularios de Google.',
  'shape.taguette': 'Se leyó como una exportación de Taguette: una fila por etiqueta de un pasaje.',
  'shape.table': 'Se leyó como una tabla con una fila de encabezado.',
  'rows.found': {
    one: 'El archivo tiene {count} fila bajo el encabezado.',
    other: 'El archivo tiene {count} filas bajo el encabezado.',
  },
  'rows.read': { one: 'Se leyó {count} fila.', other: 'Se leyeron {count} filas.' },
  units: {
    one: 'Contiene respuestas de {count} persona, caso o grupo.',
    other: 'Contiene respuestas de {count} personas, casos o grupos.',
  },
  answers: { one: 'Se leyó {count} respuesta.', other: 'Se leyeron {count} respuestas.' },
  'missing.not-sure': {
    one: '{count} respuesta fue “no sé”.',
    other: '{count} respuestas fueron “no sé”.',
  },
  'missing.skipped': {
    one: '{count} pregunta quedó sin contestar.',
    other: '{count} preguntas quedaron sin contestar.',
  },
  'missing.not-asked': {
    one: '{count} pregunta no se hizo.',
    other: '{count} preguntas no se hicieron.',
  },
  'missing.not-raised': {
    one: '{count} vez no se mencionó una dimensión en una unidad.',
    other: '{count} veces no se mencionó una dimensión en una unidad.',
  },
  'missing.withdrawn': {
    one: '{count} respuesta fue retirada.',
    other: '{count} respuestas fueron retiradas.',
  },
  identifying: '“{column}” puede revelar quién contestó ({kind}) y se descartó antes de leer nada.',
  'identifying.content':
    '“{column}” contiene datos que pueden revelar quién contestó ({kind}) y se descartó antes de leer nada.',
  'identifying.joined':
    '“{column}” puede revelar quién contestó ({kind}). Sirvió para reunir las filas de cada unidad y luego se olvidó.',
  'kind.name': 'nombres',
  'kind.email': 'correos electrónicos',
  'kind.ip-address': 'direcciones IP',
  'kind.location': 'ubicaciones',
  'kind.external-id': 'identificadores de personas',
  'kind.phone': 'números de teléfono',
  'kind.birth-date': 'fechas de nacimiento',
  'kind.free-text': 'texto libre',
  'used.answers': '“{column}” se leyó como respuestas sobre {dimension} ({measure}).',
  'used.field': '“{column}” se leyó como {field}.',
  'field.unit': 'identificador de la persona, el caso o el grupo',
  'field.unit-kind': 'tipo de unidad',
  'field.group': 'grupo',
  'field.group-kind': 'tipo de grupo',
  'field.sector': 'sector',
  'field.lens': 'perspectiva',
  'field.wave': 'ronda',
  'field.moment': 'momento',
  'field.dimension': 'dimensión',
  'field.measure': 'medida',
  'field.value': 'respuesta',
  'field.missing': 'motivo de que no haya respuesta',
  'measure.matters': 'cuánto importa',
  'measure.happening': 'cuánto está ocurriendo',
  'measure.emphasis': 'parte de lo que se habló',
  'measure.allocation': 'parte de los puntos repartidos',
  ignored: 'No se usó: {columns}.',
  word: {
    one: '“{word}” se leyó como {value}, {count} vez.',
    other: '“{word}” se leyó como {value}, {count} veces.',
  },
  'value.not-sure': '“no sé”',
  'value.skipped': '“sin contestar”',
  'value.not-asked': '“no se preguntó”',
  'value.not-raised': '“no se mencionó”',
  'value.withdrawn': '“retirada”',
  'dropped.blank-row': {
    one: 'Se dejó fuera {count} fila: está vacía.',
    other: 'Se dejaron fuera {count} filas: están vacías.',
  },
  'dropped.preview-row': {
    one: 'Se dejó fuera {count} fila: es una prueba de la encuesta.',
    other: 'Se dejaron fuera {count} filas: son pruebas de la encuesta.',
  },
  'dropped.spam-row': {
    one: 'Se dejó fuera {count} fila: la herramienta la marcó como correo basura.',
    other: 'Se dejaron fuera {count} filas: la herramienta las marcó como correo basura.',
  },
  'dropped.unfinished-row': {
    one: 'Se dejó fuera {count} fila: la encuesta no se terminó.',
    other: 'Se dejaron fuera {count} filas: la encuesta no se terminó.',
  },
  'dropped.duplicate-row': {
    one: 'Se dejó fuera {count} fila: repite otra.',
    other: 'Se dejaron fuera {count} filas: repiten otras.',
  },
  'dropped.ragged-row': {
    one: 'Se dejó fuera {count} fila: tiene texto más allá de la última columna.',
    other: 'Se dejaron fuera {count} filas: tienen texto más allá de la última columna.',
  },
  'dropped.repeated-header': {
    one: 'Se dejó fuera {count} fila: repite el encabezado.',
    other: 'Se dejaron fuera {count} filas: repiten el encabezado.',
  },
  'dropped.no-unit': {
    one: 'Se dejó fuera {count} fila: no tiene identificador de unidad.',
    other: 'Se dejaron fuera {count} filas: no tienen identificador de unidad.',
  },
  'dropped.no-group': {
    one: 'Se dejó fuera {count} fila: no nombra ningún grupo.',
    other: 'Se dejaron fuera {count} filas: no nombran ningún grupo.',
  },
  'dropped.several-groups': {
    one: 'Se dejó fuera {count} fila: nombra más de un grupo para una unidad.',
    other: 'Se dejaron fuera {count} filas: nombran más de un grupo para una unidad.',
  },
  'dropped.identifying-value': {
    one: 'Se dejó fuera {count} fila: su grupo es una dirección o un número que puede revelar quién contestó.',
    other:
      'Se dejaron fuera {count} filas: su grupo es una dirección o un número que puede revelar quién contestó.',
  },
  'dropped.no-answers': {
    one: 'Se dejó fuera {count} fila: no tiene respuestas a estas preguntas.',
    other: 'Se dejaron fuera {count} filas: no tienen respuestas a estas preguntas.',
  },
  'dropped.unknown-dimension': {
    one: 'Se dejó fuera {count} fila: no trata de ninguna de las dimensiones.',
    other: 'Se dejaron fuera {count} filas: no tratan de ninguna de las dimensiones.',
  },
  'dropped.untagged': {
    one: 'Se dejó fuera {count} fila: el pasaje no tiene etiqueta.',
    other: 'Se dejaron fuera {count} filas: los pasajes no tienen etiqueta.',
  },
  'dropped.unknown-measure': {
    one: 'Se dejó fuera {count} fila: no se conoce su medida.',
    other: 'Se dejaron fuera {count} filas: no se conoce su medida.',
  },
  'dropped.out-of-scale': {
    one: 'Se dejó fuera {count} respuesta de “{column}”: está fuera de la escala.',
    other: 'Se dejaron fuera {count} respuestas de “{column}”: están fuera de la escala.',
  },
  'dropped.unreadable': {
    one: 'Se dejó fuera {count} respuesta de “{column}”: no es un número ni una palabra de la escala.',
    other:
      'Se dejaron fuera {count} respuestas de “{column}”: no son números ni palabras de la escala.',
  },
  'dropped.conflicting': {
    one: 'Se dejó fuera {count} respuesta de “{column}”: dice dos cosas a la vez.',
    other:
      'Se dejaron fuera {count} respuestas de “{column}”: una persona con dos respuestas distintas.',
  },
  'dropped.several-answers': {
    one: 'Se dejó fuera {count} respuesta de “{column}”: contiene varias opciones.',
    other: 'Se dejaron fuera {count} respuestas de “{column}”: contienen varias opciones.',
  },
  'dropped.rows': { one: 'Fila {rows}.', other: 'Filas {rows}.' },
  'dropped.rows.more': { one: 'Fila {rows} y más.', other: 'Filas {rows} y más.' },
  'dropped.found': 'Se encontró: {texts}.',
  'warning.group-kind-missing':
    'El archivo no dice de qué tipo son estos grupos: {names}. Sin el tipo, la protección no puede favorecer a los grupos de la comunidad. Agregue una columna group_kind (community, organization u other) o dígalo en el mapa.',
  'warning.group-kind-conflict':
    'El archivo da a estos grupos más de un tipo, así que no se tomó ninguno: {names}.',
  'warning.unknown-group-kind':
    'No se pudo leer el tipo de estos grupos: {names}. Los tipos son community, organization y other.',
  'warning.unknown-sector': 'Estos no son sectores del marco: {names}.',
  'warning.unknown-lens':
    'Estas no son perspectivas: {names}. Las perspectivas son individual, organizational, community y collective.',
  'warning.unknown-unit-kind':
    'Estos no son tipos de unidad: {names}. Los tipos son person, case, focus-group y organization.',
  'warning.dimension-not-asked': 'El archivo no pregunta nada sobre {names}.',
  'warning.identifying-unit-ids':
    'Los identificadores de {names} pueden revelar quién contestó. Es mejor dar un número a cada persona en la herramienta de encuestas.',
  'warning.no-unit-ids':
    'El archivo no tiene identificadores de unidad, así que cada fila cuenta como otra persona. Quien tenga dos filas sobre una pregunta cuenta dos veces.',
  'warning.group-labels-merged':
    'Se tomaron varias formas de escribir como un solo grupo: {names}.',
  'warning.mapping-assumed':
    'No se dio un mapa. Lo que son estas columnas se leyó en sus encabezados: {names}.',
  'warning.repeated-header':
    'Los encabezados que aparecen dos veces recibieron un número: {names}.',
  'warning.decimal-comma': {
    one: 'Se leyó {count} número con coma decimal.',
    other: 'Se leyeron {count} números con coma decimal.',
  },
  'warning.windows-1252':
    'El archivo no está en UTF-8; se leyó como Windows-1252. Compruebe que las letras con acento estén bien.',
  'warning.damaged-text': 'Algunas letras del archivo están dañadas y no se pudieron leer.',
  'warning.text-after-quote': {
    one: 'En {count} celda hay texto después de las comillas de cierre; se conservó.',
    other: 'En {count} celdas hay texto después de las comillas de cierre; se conservó.',
  },
  'warning.fractions': {
    one: '{count} respuesta está entre dos puntos de la escala.',
    other: '{count} respuestas están entre dos puntos de la escala.',
  },
  'warning.short-rows': {
    one: '{count} fila termina antes de la última columna; lo que falta cuenta como vacío.',
    other: '{count} filas terminan antes de la última columna; lo que falta cuenta como vacío.',
  },
  'warning.rows-are-not-people': {
    one: 'Aquí las filas no son personas: varias filas son de {count} registro.',
    other: 'Aquí las filas no son personas: las filas son de {count} registros.',
  },
  'warning.more-than-one-sheet': 'El libro tiene más hojas; estas no se leyeron: {names}.',
  'confidence.sure': 'seguro',
  'confidence.likely': 'probable',
  'confidence.unsure': 'no es seguro',
  'choice.answers': '“{column}”: respuestas sobre {dimension} ({measure}); {confidence}. {reason}',
  'choice.field': '“{column}”: {field}; {confidence}. {reason}',
  'reason.canonical-name': 'La columna tiene el nombre canónico.',
  'reason.item-wording': 'Su encabezado es el texto de nuestra propia pregunta.',
  'reason.dimension-name': 'Su encabezado nombra la dimensión.',
  'reason.heading-words': 'Su encabezado comparte algunas palabras con la dimensión.',
  'reason.field-name': 'Su encabezado es el nombre del campo.',
  'reason.field-words': 'Su encabezado tiene una palabra para el campo.',
  'reason.sector-names': 'Sus celdas nombran sectores del marco.',
  'reason.few-repeated-answers': 'Tiene pocas respuestas que se repiten, como los grupos.',
  'reason.tool-column': 'La herramienta de encuestas lo guarda ahí.',
  'reason.tag-name': 'La etiqueta nombra la dimensión.',
  'reason.measure-assumed':
    'Nada dice si pregunta lo que importa o lo que está ocurriendo; se toma “importa”.',
  'choice.missing': 'No se encontró nada para {names}.',
  'missing-role.group': 'el grupo',
  'missing-role.documents': 'el grupo de cada documento',
}
