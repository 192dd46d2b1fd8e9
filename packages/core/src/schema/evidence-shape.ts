import type { FromSchema } from './from-schema.ts'

/** The shape of an evidence file: its TypeScript type and its validator come from this literal. */
export const evidenceShape = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:value-framework:evidence:1',
  type: 'object',
  required: ['voices', 'findings'],
  properties: {
    $schema: { type: 'string' },
    format: { const: 'value-framework/evidence@1' },
    framework: { $ref: '#/$defs/id' },
    title: { $ref: '#/$defs/words' },
    source: { $ref: '#/$defs/words' },
    example: { type: 'boolean' },
    voices: {
      type: 'array',
      title: 'a list of voices',
      maxItems: 12,
      items: {
        type: 'object',
        required: ['id', 'label'],
        properties: {
          id: { $ref: '#/$defs/id' },
          label: { $ref: '#/$defs/words' },
          kind: { enum: ['community', 'organization', 'other'] },
        },
        patternProperties: { '^x-': {} },
        additionalProperties: false,
      },
    },
    findings: {
      type: 'array',
      title: 'a list of findings',
      maxItems: 400,
      items: {
        type: 'object',
        required: ['id', 'cells'],
        properties: {
          id: { $ref: '#/$defs/id' },
          text: { $ref: '#/$defs/words' },
          dimension: { $ref: '#/$defs/id' },
          section: { $ref: '#/$defs/line' },
          cells: {
            type: 'object',
            title: 'an object with a cell for each voice',
            additionalProperties: { $ref: '#/$defs/cell' },
          },
        },
        patternProperties: { '^x-': {} },
        additionalProperties: false,
      },
    },
  },
  patternProperties: { '^x-': {} },
  additionalProperties: false,
  $defs: {
    id: {
      type: 'string',
      title: 'an id',
      pattern: '^[a-z0-9]+(?:[.-][a-z0-9]+)*$',
      maxLength: 120,
    },
    line: { type: 'string', title: 'text', minLength: 1, maxLength: 2000 },
    words: {
      type: ['string', 'object'],
      title: 'a text, or one for each language',
      minLength: 1,
      maxLength: 4000,
      additionalProperties: { $ref: '#/$defs/line' },
    },
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
    cell: {
      type: 'object',
      required: ['state'],
      properties: {
        state: { $ref: '#/$defs/state' },
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
        text: { $ref: '#/$defs/words' },
        attribution: { $ref: '#/$defs/words' },
        source: { $ref: '#/$defs/words' },
        consent: { $ref: '#/$defs/words' },
        withdrawn: { type: 'boolean' },
      },
      patternProperties: { '^x-': {} },
      additionalProperties: false,
    },
  },
} as const

/** An evidence file that has been checked. */
export type EvidenceFile = FromSchema<typeof evidenceShape>
