import type { IdentifyingKind } from '../model/responses.ts'
import { foldedName } from './folded.ts'

/**
 * Whole headings, folded, that ask who or where somebody is, in English and Spanish. They match whole headings only, so
 * that a question about a subject ("We share location data") is not taken for a question about a person.
 */
const headings: readonly (readonly [IdentifyingKind, RegExp])[] = [
  [
    'name',
    /^(your |their |recipient |respondent |participant |patient |client |contact |user |full |legal |preferred |first |middle |last |family |given |maiden |sur)*(name|names|initials|surname|username|user name|nickname|firstname|lastname|fullname)( s)?$|^(nombre|nombres|apellido|apellidos|iniciales)( y apellidos?)?( completo| de pila| del? (participante|usuario|paciente|contacto))?$|^(su|tu|primer|segundo|primer y segundo) (nombre|apellido)( completo)?$|^nombre de usuario$/,
  ],
  [
    'email',
    /^(your |recipient |respondent |participant |contact |work |personal |business )*(e ?mail|mail|e mail|email)( address| addresses| id)?$|^(su |tu )?(direccion de )?(correo|correo electronico|e ?mail|e mail)( electronico)?$|^direccion de (correo|correo electronico|e ?mail)$/,
  ],
  ['ip-address', /^(client |remote |user )?ip( ?address| addr)?$|^(direccion )?ip$/],
  [
    'location',
    /^(location )?(latitude|longitude|lat|lon|lng|long|geo ?location|gps|gps coordinates|coordinates)$|^(your |home |street |mailing |work |postal |residential )*(location|address|address 2|address line [12]|street|street address|zip|zip code|zip postal code|postal code|postcode|city|city town)$|^(su |tu )?(ubicacion|direccion|domicilio|calle|codigo postal|ciudad|latitud|longitud|coordenadas|direccion postal)$/,
  ],
  [
    'external-id',
    /^(external )?(data )?reference( id)?$|^external (data )?(reference|id|identifier)$|^custom (data|variable|value)( \d+)?$|^recipient id$|^(patient|client|member|employee|student|person|personal|national|medical record|case) (id|identifier|number|no)$|^(mrn|ssn|social security( number)?|dni|nie|nif|curp|cedula|npi|medicaid id|medicare id|hicn|user id|panelist id|panel id|contact id|redcap survey identifier)$|^(numero de (identificacion|expediente|documento|seguro social|empleado|paciente))$/,
  ],
  [
    'phone',
    /^(your |home |work |mobile |cell |contact |day ?time |evening )*(phone|telephone|tel|mobile|cell|cellphone|whatsapp|fax)( number| no| num)?$|^(su |tu |numero de )*(telefono|celular|movil|telefono (celular|movil|de contacto))$/,
  ],
  [
    'birth-date',
    /^(your |patient |participant )*(date of birth|birth ?date|birth ?day|dob|born|year of birth|birth year)$|^(su |tu )?(fecha|ano|dia) de nacimiento$|^nacimiento$/,
  ],
]

/** The first words of a direct question, which say nothing about what it asks for. */
const asking: readonly RegExp[] = [
  /^(please )?(enter |give |provide |type |tell us |write )?(what is |what s |whats |what was )?(your |the )?/,
  /^(por favor )?(escriba |indique |ingrese |anote )?(cual es |cual era )?(su |tu |el |la )?/,
]

/** What a heading says that its column holds about a person, or undefined. */
export function identifiedByName(headingTexts: readonly string[]): IdentifyingKind | undefined {
  for (const text of headingTexts) {
    if (text.length > 120) continue
    const name = foldedName(text)
    const bare = asking.map((words) => name.replace(words, '')).filter(Boolean)
    for (const [kind, pattern] of headings) {
      if (pattern.test(name) || bare.some((rest) => pattern.test(rest))) return kind
    }
  }
  return undefined
}
