/* Texts and ids of framework and evidence files: word for word the same, so that a passage fits in either. */

/** A short text, or one for each language. */
export const labelDefinition = {
  type: ['string', 'object'],
  title: 'text of at most 200 characters, or one for each language',
  minLength: 1,
  maxLength: 200,
  pattern: '^[^\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u2028\\u2029]*$',
  minProperties: 1,
  maxProperties: 20,
  propertyNames: { $ref: '#/$defs/lang' },
  additionalProperties: { $ref: '#/$defs/line', maxLength: 200 },
} as const

/** A text, or one for each language. */
export const textDefinition = {
  type: ['string', 'object'],
  title: 'text of at most 4000 characters, or one for each language',
  minLength: 1,
  maxLength: 4000,
  pattern: '^[^\\0-\\x09\\x0B-\\x1F\\x7F-\\x9F\\p{Cs}\\uFFFE\\uFFFF]*$',
  minProperties: 1,
  maxProperties: 20,
  propertyNames: { $ref: '#/$defs/lang' },
  additionalProperties: { $ref: '#/$defs/words' },
} as const

/** A text in one language. */
export const wordsDefinition = {
  type: 'string',
  minLength: 1,
  maxLength: 4000,
  pattern: '^[^\\0-\\x09\\x0B-\\x1F\\x7F-\\x9F\\p{Cs}\\uFFFE\\uFFFF]*$',
} as const

/** Text on one line. */
export const lineDefinition = {
  type: 'string',
  title: 'text on one line',
  minLength: 1,
  maxLength: 1000,
  pattern: '^[^\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u2028\\u2029]*$',
} as const

/** A language tag. */
export const langDefinition = {
  type: 'string',
  title: 'a language tag, such as "en" or "es"',
  pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}$',
} as const

/** What other content names an item by. */
export const idDefinition = {
  type: 'string',
  title: 'an id of lower-case letters a to z, digits, hyphens and points',
  maxLength: 100,
  pattern: '^[a-z0-9][a-z0-9.-]*$',
} as const
