import type { Phrases } from '../../model/language.ts'
import type { summarizeWords as english } from '../en/summarize.ts'

export const summarizeWords: Phrases<keyof typeof english> = {
  made: {
    one: 'Se hizo {count} resumen.',
    other: 'Se hicieron {count} resúmenes.',
  },
  'made.one': '{name}: {shown}, {hidden}.',
  'made.shown': { one: '{count} número a la vista', other: '{count} números a la vista' },
  'made.hidden': { one: '{count} oculto', other: '{count} ocultos' },
  'name.wave': '{measure}, {wave}',
  'name.filter': '{name}, {filter}',
  subject: '{group}, {dimensions}',
  'subject.in': '{subject} ({names})',
  all: 'todas las dimensiones',
  'hidden.nothing': 'No hizo falta ocultar nada.',
  'hidden.too-few': '{subject}: no se muestra, porque respondieron menos de {minimum} personas.',
  'hidden.total':
    '{subject}: este total no se muestra. Si se le quitan los grupos que se ven, delataría a {protects}.',
  'hidden.part': '{subject}: no se muestra, para que el total no delate a {protects}.',
  'hidden.filter':
    '{subject}: no se muestra, porque junto a los otros números hablaría de unas pocas personas.',
  'hidden.audit':
    '{subject}: no se muestra, porque con ello y con lo ya público se podría deducir {protects}.',
  'coarsened.count':
    '{subject}: en lugar de la cuenta hay un tramo, para proteger a un grupo más pequeño.',
  'coarsened.spread':
    '{subject}: no se muestra la dispersión, para proteger a un grupo más pequeño.',
  'kind-unstated': {
    one: 'El archivo no dice de qué tipo es este grupo: {groups}. Por eso no se le pudo dar el cuidado de un grupo de la comunidad.',
    other:
      'El archivo no dice de qué tipo son estos grupos: {groups}. Por eso no se les pudo dar el cuidado de los grupos de la comunidad.',
  },
  advice: 'Qué haría ver más:',
  'advice.pool':
    '{groups} se pueden mostrar como un solo grupo, si están de acuerdo. Primero pregúnteles; después únalos con el nombre que elijan.',
  'advice.join': {
    one: 'Pregunte a {groups} a qué grupo más grande se quieren unir.',
    other: 'Pregunte a {groups}, a cada uno por su lado, a qué grupo más grande se quieren unir.',
  },
  'advice.more-answers': {
    one: 'Dé más tiempo a {groups}, o pregunte otra vez: desde {minimum} respuestas, el grupo se muestra.',
    other:
      'Dé más tiempo a {groups}, o pregunte otra vez: desde {minimum} respuestas, cada grupo se muestra.',
  },
  'advice.agreement':
    'Si todas las personas que respondieron en {groups} aceptan que se las muestre, use la regla shown-by-agreement y diga quién lo confirmó.',
  'advice.drop-total': 'Sin el total {label}, se podrían mostrar: {groups}.',
  'already-out':
    'Esto se podría deducir de lo que ya es público. Ocultar más aquí no ayuda; retire o cambie los archivos anteriores:',
  'audit.passed': {
    one: 'Nada de lo oculto se puede deducir de este archivo, hasta donde ve la revisión.',
    other:
      'Nada de lo oculto se puede deducir de estos {count} archivos juntos, hasta donde ve la revisión.',
  },
  'audit.failed': {
    one: '{count} cosa oculta se podría deducir con una respuesta de margen como mucho.',
    other: '{count} cosas ocultas se podrían deducir con una respuesta de margen como mucho.',
  },
  'audit.contradictions':
    'Estos totales no cuadran con sus partes, así que no se dedujo nada de ellos: {subjects}.',
  'leak.only-hidden-part':
    '{subject}: es la única parte oculta de un total que se ve. Si al total se le quitan las partes que se ven, queda ella ({count}).',
  'leak.count': '{subject}: su cuenta tiene que ser {count}.',
  'leak.answers': '{subject}: por el total se conocen todas sus respuestas, menos una como mucho.',
  'leak.shown-elsewhere': '{subject}: está oculto en un archivo y a la vista en otro.',
  'leak.waves':
    '{subject}: entre dos rondas o versiones hay {count} de diferencia, y el cambio habla de ellas.',
  'leak.filters':
    '{subject}: los filtros separan o comparten {count}, y la diferencia habla de ellas.',
  'leak.unproved':
    '{subject}: no se halló prueba de que sea seguro, así que cuenta como no seguro. Oculte un total más.',
  'leak.files': 'Archivos: {files}.',
  'count.exact': { one: '{low} persona', other: '{low} personas' },
  'count.range': 'de {low} a {high} personas',
  'count.from': 'al menos {low} personas',
}
