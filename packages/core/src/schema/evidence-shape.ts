import type { FromSchema } from './from-schema.ts'

/**
 * The shape of an evidence file, once: its TypeScript type, its validator and its published JSON Schema
 * (`evidenceSchema`, where the descriptions are) all come from this literal. Ids and texts are as in framework files.
 */
export const evidenceShape = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:value-framework:evidence:1',
  type: 'object',
  required: ['voices', 'findings'],
  properties: {
    $schema: { type: 'string' },
    format: { const: 'value-framework/evidence@1' },
    framework: { $ref: '#/$defs/id' },
    title: { $ref: '#/$defs/label' },
    source: { $ref: '#/$defs/text' },
    example: { type: 'boolean' },
    voices: {
      type: 'array',
      title: 'a list of voices',
      maxItems: 12,
      items: { $ref: '#/$defs/voice' },
    },
    findings: {
      type: 'array',
      title: 'a list of findings',
      maxItems: 400,
      items: { $ref: '#/$defs/finding' },
    },
  },
  patternProperties: { '^x-': {} },
  additionalProperties: false,
  $defs: {
    voice: {
      type: 'object',
      required: ['id', 'label'],
      properties: {
        id: { $ref: '#/$defs/id' },
        label: { $ref: '#/$defs/label' },
        kind: { enum: ['community', 'organization', 'other'] },
      },
      patternProperties: { '^x-': {} },
      additionalProperties: false,
    },
    finding: {
      type: 'object',
      required: ['id', 'cells'],
      properties: {
        id: { $ref: '#/$defs/id' },
        text: { $ref: '#/$defs/text' },
        dimension: { $ref: '#/$defs/id' },
        section: { $ref: '#/$defs/line' },
        cells: { $ref: '#/$defs/cells' },
      },
      patternProperties: { '^x-': {} },
      additionalProperties: false,
    },
    cells: {
      type: 'object',
      title: 'an object with a cell for each voice',
      additionalProperties: { $ref: '#/$defs/cell' },
    },
    cell: {
      type: 'object',
      required: ['state'],
      properties: {
        state: {
          enum: [
            'raised',
            'not-raised',
            'not-reported',
            'not-asked',
            'too-few',
            'pending',
            'withdrawn',
          ],
        },
        passages: {
          type: 'array',
          title: 'a list of passages',
          maxItems: 20,
          items: { $ref: '#/$defs/passage' },
        },
      },
      patternProperties: { '^x-': {} },
      additionalProperties: false,
    },
    passage: {
      type: 'object',
      properties: {
        text: { $ref: '#/$defs/text' },
        attribution: { $ref: '#/$defs/text' },
        source: { $ref: '#/$defs/text' },
        consent: { $ref: '#/$defs/text' },
        withdrawn: { type: 'boolean' },
      },
      patternProperties: { '^x-': {} },
      additionalProperties: false,
    },
    label: {
      type: ['string', 'object'],
      title: 'text of at most 200 characters, or one for each language',
      minLength: 1,
      maxLength: 200,
      pattern: '^[^\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u2028\\u2029]*$',
      minProperties: 1,
      maxProperties: 20,
      propertyNames: { $ref: '#/$defs/lang' },
      additionalProperties: { $ref: '#/$defs/line', maxLength: 200 },
    },
    text: {
      type: ['string', 'object'],
      title: 'text of at most 4000 characters, or one for each language',
      minLength: 1,
      maxLength: 4000,
      pattern: '^[^\\0-\\x09\\x0B-\\x1F\\x7F-\\x9F\\p{Cs}\\uFFFE\\uFFFF]*$',
      minProperties: 1,
      maxProperties: 20,
      propertyNames: { $ref: '#/$defs/lang' },
      additionalProperties: { $ref: '#/$defs/words' },
    },
    words: {
      type: 'string',
      minLength: 1,
      maxLength: 4000,
      pattern: '^[^\\0-\\x09\\x0B-\\x1F\\x7F-\\x9F\\p{Cs}\\uFFFE\\uFFFF]*$',
    },
    line: {
      type: 'string',
      title: 'text on one line',
      minLength: 1,
      maxLength: 1000,
      pattern: '^[^\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u2028\\u2029]*$',
    },
    lang: {
      type: 'string',
      title: 'a language tag, such as "en" or "es"',
      pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}$',
    },
    id: {
      type: 'string',
      title: 'an id of lower-case letters a to z, digits, hyphens and points',
      maxLength: 100,
      pattern: '^[a-z0-9][a-z0-9.-]*$',
    },
  },
} as const

/** What an evidence file holds, `value-framework/evidence@1`, after its structure was checked. */
export type EvidenceFile = FromSchema<typeof evidenceShape>
