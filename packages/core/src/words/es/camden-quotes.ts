/** Quotations of participants; the words were said in English. */
export const quoteTexts = {
  'quote-mentorship.text':
    'Siempre he dicho que quería dar mentoría. Siento que todo el mundo necesita a alguien con quien hablar, sobre todo alguien que ya pasó por eso y que entiende por lo que estás pasando: los miedos, las preocupaciones, las alegrías. A mí me encantaría ser eso para alguien.',
  'quote-mentorship.attribution': 'Participante de grupo focal (miembro de la comunidad)',
  'quote-equity-lens.text':
    'Desde la perspectiva de la atención de la salud, sabemos desde hace años que existen disparidades en la salud e inequidades sociales, y siempre hemos atendido a cada niño con una mirada de equidad. Pero a veces en realidad han sido solo palabras, y creo que ahora estamos listos para actuar; y la única manera en que una organización de salud puede hacerlo es con alianzas con la comunidad. Jamás podrá hacerlo sola.',
  'quote-equity-lens.attribution': 'Participante de grupo focal (hospital)',
  'quote-community-partners.text':
    'Lo que me gustaría ver… es una relación sólida con nuestros socios de la comunidad para poder entender lo que afecta a nuestros pacientes, a nuestros miembros, a nuestras familias, y así poder atenderlos mejor; para que no estemos dando vueltas en el mismo lugar y enfocándonos en lo que sabemos, sino [enfocándonos más en] lo que los afecta en su propia comunidad.',
  'quote-community-partners.attribution': 'Participante de grupo focal (hospital)',
  'quote-it-works.text':
    'Llevamos cierta información a la [organización], y de verdad la usan, y las cosas empezaron a funcionar. Así que ahora el programa ha crecido y es increíble cómo funciona. A veces… uno no cree que lo que hace esté funcionando de verdad. Pero se puede ver.',
  'quote-it-works.attribution': 'Participante de grupo focal (miembro de la comunidad)',
  'quote-warm-handoffs.text':
    'Creo que lo emocionante de la iniciativa colaborativa es lograr esas conexiones más cercanas y más traspasos acompañados. O sea, no es solo una derivación a tu propio centro de salud (FQHC), sino que de verdad se trabaja con los socios para acompañar a la persona en el traspaso.',
  'quote-warm-handoffs.attribution': 'Participante de grupo focal (organización comunitaria)',
  'quote-data-elements.text':
    'Una de las verdaderas propuestas de valor que me entusiasmaba de esta iniciativa colaborativa es que nos juntemos como colectivo e identifiquemos cuáles son esos elementos de datos que quisiéramos empezar a recoger, para medir las intervenciones que cada uno de nosotros, como parte de la iniciativa colaborativa, ¿verdad?, esa comunidad más amplia de partes interesadas, si está impulsando hacia esa estabilidad y sostenibilidad.',
  'quote-data-elements.attribution': 'Participante de grupo focal (organización comunitaria)',
  'quote-criminal-justice.text':
    'Todavía parece que a veces el sistema de salud mental no sabe qué hacer con las personas, así que recurren al sistema de justicia penal para que se ocupe de algunas de las dificultades. [Ese] no es el lugar donde deben estar las personas con enfermedades mentales graves. No deberían tener que pasar por el sistema de justicia penal para poder recibir tratamiento.',
  'quote-criminal-justice.attribution': 'Participante de grupo focal (gobierno del condado)',
} as const
