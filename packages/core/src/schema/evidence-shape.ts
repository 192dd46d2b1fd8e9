import type { FromSchema } from './from-schema.ts'
import {
  idDefinition,
  labelDefinition,
  langDefinition,
  lineDefinition,
  textDefinition,
  wordsDefinition,
} from './text-definitions.ts'

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
    /* oxlint-disable typescript/no-unnecessary-type-assertion -- declarations, written file by file, need it said */
    label: labelDefinition as typeof labelDefinition,
    text: textDefinition as typeof textDefinition,
    words: wordsDefinition as typeof wordsDefinition,
    line: lineDefinition as typeof lineDefinition,
    lang: langDefinition as typeof langDefinition,
    id: idDefinition as typeof idDefinition,
    /* oxlint-enable typescript/no-unnecessary-type-assertion */
  },
} as const

/** What an evidence file holds, `value-framework/evidence@1`, after its structure was checked. */
export type EvidenceFile = FromSchema<typeof evidenceShape>
