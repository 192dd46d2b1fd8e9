import type { Phrases } from '../../model/language.ts'
import type { dimensionRadarWords as english } from '../en/dimension-radar.ts'

export const dimensionRadarWords: Phrases<keyof typeof english> = {
  'title.default': 'Cómo se ve cada dimensión',
  'what.radar': {
    one: 'Un gráfico de radar de {dimensions} para un grupo: {groups}.',
    other: 'Un gráfico de radar de {dimensions} para {count} grupos: {groups}.',
  },
  'what.unnamed': 'Un gráfico de radar de {dimensions}.',
  'what.many':
    'Gráficos de radar pequeños de {dimensions} para {count} grupos, todos con la misma escala.',
  'what.empty': 'Un gráfico de radar de {dimensions}, aún sin grupos.',
  'measured.median': 'Cada punto es una mediana en una escala de {min} a {max}.',
  'measured.mean': 'Cada punto es un promedio en una escala de {min} a {max}.',
  'measured.agreed-rating':
    'Cada punto es una calificación que el grupo acordó, en una escala de {min} a {max}.',
  'measured.unstated': 'Cada punto es una calificación en una escala de {min} a {max}.',
  'peak.one': 'Lo más alto: {high} ({highValue}). Lo más bajo: {low} ({lowValue}).',
  'peak.group': '{group}: lo más alto, {high} ({highValue}); lo más bajo, {low} ({lowValue}).',
  'level.one': 'Lo mismo en cada dimensión que se muestra ({value}).',
  'level.group': '{group}: lo mismo en cada dimensión que se muestra ({value}).',
  'single.one': '{dimension}: {value}.',
  'single.group': '{group}: {dimension}, {value}.',
  'difference.one':
    'La mayor diferencia está en {dimension}: {high}, {highValue}; {low}, {lowValue}.',
  'difference.many': {
    one: 'Las mayores diferencias están en {dimensions}, cada una de {amount} punto.',
    other: 'Las mayores diferencias están en {dimensions}, cada una de {amount} puntos.',
  },
  range: '{dimension} va de {lowValue} a {highValue}.',
  'similar.all':
    'Los grupos dan más o menos la misma respuesta en cada dimensión que se puede comparar.',
  'similar.some': 'Los grupos dan más o menos la misma respuesta en {dimensions}.',
  split: 'En {group} las opiniones están divididas sobre {dimensions}.',
  'nearly-all': 'En {group} casi todas las personas dieron la misma respuesta sobre {dimensions}.',
  'missing.count': {
    one: 'Falta {count} de {total} números; la tabla dice por qué.',
    other: 'Faltan {count} de {total} números; la tabla dice por qué.',
  },
  'missing.all': 'No se puede mostrar ningún número; la tabla dice por qué para cada grupo.',
  'made-up': 'Los números son inventados, como ejemplo.',
  view: 'Mostrar como',
  'view.radar': 'Radar',
  'view.dot-plot': 'Puntos',
  'view.table': 'Tabla',
  'view.status.radar': 'Se muestra el radar.',
  'view.status.dot-plot': 'Se muestra el gráfico de puntos.',
  'view.status.table': 'Se muestra la tabla.',
  groups: 'Grupos',
  'groups.status': {
    one: 'Se dibuja {count} grupo.',
    other: 'Se dibujan {count} grupos.',
  },
  about: 'Sobre este gráfico',
  'about.description': 'Qué muestra',
  'about.table': 'Los números',
  'about.how': 'Cómo leerlo',
  'about.who': 'A quién se preguntó',
  'about.dimensions': 'Qué significan las dimensiones',
  'about.score': '¿Por qué no hay una sola calificación?',
  'score.text':
    'Las cuatro dimensiones responden a preguntas distintas, y cada quien les da un peso distinto. Un solo total ocultaría en qué difieren las opiniones; por eso no lo hay.',
  'how.radar':
    'Cada eje es una dimensión. Un punto más cerca del borde está más cerca de {max}; un punto en el anillo interior es {min}. Las líneas unen los puntos de un grupo para poder seguirlos. El área de adentro no significa nada.',
  'how.dot-plot':
    'Cada fila es una dimensión. Un punto más adelante está más cerca de {max}; un punto al comienzo es {min}.',
  'how.spread':
    'Una barra fina junto a un punto muestra dónde está la mitad central de las respuestas.',
  'how.agreement':
    'Las opiniones están divididas cuando al menos una cuarta parte eligió una de las dos respuestas más bajas y al menos una cuarta parte una de las dos más altas. Son parecidas cuando la mitad central abarca un paso como máximo. Las demás son variadas.',
  'how.agreement.scale':
    'Las opiniones están divididas cuando al menos una cuarta parte respondió {low} o menos y al menos una cuarta parte {high} o más. Son parecidas cuando la mitad central abarca {close} como máximo. Las demás son variadas.',
  'how.gap': 'Donde falta un número, la línea se corta. Nunca significa cero.',
  'who.groups': 'Se preguntó a: {groups}.',
  explore: 'Explorar punto por punto',
  'explore.close': 'Cerrar la exploración',
  'explore.label': 'Todos los puntos: los grupos en filas, las dimensiones en columnas',
  'explore.help':
    'Use las flechas para moverse. Inicio y Fin van a los extremos de una fila. Intro muestra la respuesta completa. Escape cierra.',
  'point.title': '{group}, {dimension}',
  'point.sentence': '{title}: {value}',
  'dimension.close': 'Cerrar {dimension}',
  'dimension.questions': 'Preguntas para hacer',
  'dimension.quoted': 'Citado del informe, en inglés.',
  'dimension.translated': 'Del informe, en nuestra traducción.',
  'table.caption': '{title}: los números',
  'table.group': 'Grupo',
  'table.rating': 'Calificación',
  'table.dimension': 'Dimensión',
  'table.count': 'Cuántos',
  'table.value': 'Número',
  'table.q1': 'Cuartil inferior',
  'table.q3': 'Cuartil superior',
  'table.agreement': 'Acuerdo',
  'table.note': 'Nota',
  'empty.title': 'Aún no hay nada que dibujar.',
  'empty.help': 'Agregue al menos un grupo con un número para cada dimensión.',
  'narrow.note': 'Aquí no hay espacio para un radar; por eso se muestra la tabla.',
}
