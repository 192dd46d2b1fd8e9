import type { FromSchema } from './from-schema.ts'

/**
 * The shape of a summary file, once: its TypeScript type, its validator and its published JSON Schema
 * (`summarySchema`, where the descriptions are) all come from this literal. Patterns keep text to what every XML
 * file can hold: no control characters, no halves of surrogate pairs.
 */
export const summaryShape = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:value-framework:summary:1',
  type: 'object',
  required: ['groups'],
  properties: {
    $schema: { type: 'string' },
    format: { const: 'value-framework/summary@1' },
    framework: { $ref: '#/$defs/framework' },
    title: { $ref: '#/$defs/line', maxLength: 300 },
    measure: { enum: ['matters', 'happening', 'emphasis', 'allocation'] },
    statistic: { enum: ['median', 'mean', 'agreed-rating', 'unstated'] },
    question: { $ref: '#/$defs/line' },
    scale: { $ref: '#/$defs/scale' },
    agreement: { $ref: '#/$defs/agreement' },
    privacy: { $ref: '#/$defs/privacy' },
    source: { $ref: '#/$defs/source' },
    example: { type: 'boolean' },
    collaborative: { $ref: '#/$defs/line', maxLength: 200 },
    wave: { $ref: '#/$defs/line', maxLength: 200 },
    filter: { $ref: '#/$defs/line', maxLength: 200 },
    groups: {
      type: 'array',
      title: 'a list of groups',
      maxItems: 40,
      items: { $ref: '#/$defs/group' },
    },
  },
  patternProperties: { '^x-': {} },
  additionalProperties: false,
  $defs: {
    scale: {
      type: 'object',
      required: ['min', 'max'],
      properties: {
        min: { type: 'number' },
        max: { type: 'number' },
        step: { type: 'number', exclusiveMinimum: 0 },
        labels: {
          type: 'object',
          title: 'an object with at most 101 labels',
          maxProperties: 101,
          additionalProperties: { $ref: '#/$defs/line', maxLength: 200 },
        },
      },
      patternProperties: { '^x-': {} },
      additionalProperties: false,
    },
    agreement: {
      type: 'object',
      required: ['low', 'high', 'close'],
      properties: {
        low: { $ref: '#/$defs/point' },
        high: { $ref: '#/$defs/point' },
        close: { type: 'number', minimum: 0 },
      },
      patternProperties: { '^x-': {} },
      additionalProperties: false,
    },
    privacy: {
      type: 'object',
      required: ['preset', 'minimum', 'rules'],
      properties: {
        preset: { enum: ['opinion-5', 'cms-11', 'strict-20', 'shown-by-agreement', 'custom'] },
        minimum: { type: 'integer', minimum: 0 },
        rules: { $ref: '#/$defs/line', maxLength: 200 },
        confirmedBy: { $ref: '#/$defs/line', maxLength: 200 },
        exactCounts: { type: 'boolean' },
        spreadFrom: { type: 'integer', minimum: 0 },
        answersFrom: { type: 'integer', minimum: 0 },
      },
      patternProperties: { '^x-': {} },
      additionalProperties: false,
    },
    source: {
      type: 'object',
      required: ['text'],
      properties: {
        text: { $ref: '#/$defs/line' },
        collected: {
          type: 'string',
          title: 'a year, a month or a day ("2026", "2026-04", "2026-04-30")',
          pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$',
        },
        unit: { enum: ['person', 'case', 'focus-group', 'organization'] },
      },
      patternProperties: { '^x-': {} },
      additionalProperties: false,
    },
    group: {
      type: 'object',
      required: ['cells'],
      properties: {
        id: { $ref: '#/$defs/id' },
        label: { $ref: '#/$defs/line', maxLength: 200 },
        kind: { enum: ['community', 'organization', 'other'] },
        sector: { $ref: '#/$defs/sector' },
        pools: {
          type: 'array',
          title: 'a list of group ids',
          maxItems: 40,
          uniqueItems: true,
          items: { $ref: '#/$defs/id' },
        },
        series: { enum: [1, 2, 3, 4] },
        invited: { $ref: '#/$defs/count' },
        cells: { $ref: '#/$defs/cells' },
      },
      patternProperties: { '^x-': {} },
      additionalProperties: false,
    },
    cells: {
      type: 'object',
      title: 'an object with a cell for each dimension',
      maxProperties: 1000,
      additionalProperties: { $ref: '#/$defs/cell' },
    },
    cell: {
      type: ['number', 'object'],
      properties: {
        median: { $ref: '#/$defs/point' },
        value: { $ref: '#/$defs/point' },
        q1: { $ref: '#/$defs/point' },
        q3: { $ref: '#/$defs/point' },
        n: { $ref: '#/$defs/count' },
        agreement: { enum: ['close', 'mixed', 'split', 'nearly-all'] },
        answers: {
          type: 'object',
          title: 'an object with the share of each answer',
          maxProperties: 101,
          additionalProperties: { type: 'number', minimum: 0, maximum: 1 },
        },
        notSure: { $ref: '#/$defs/count' },
        skipped: { $ref: '#/$defs/count' },
        state: { enum: ['too-few', 'not-asked', 'not-raised', 'pending', 'withdrawn', 'shown'] },
      },
      patternProperties: { '^x-': {} },
      additionalProperties: false,
    },
    point: { type: 'number' },
    count: {
      type: ['integer', 'string'],
      title: 'a band ("5–9", "10–19", "20–49", "50+") or a whole number',
      minimum: 0,
      pattern: '^(5[–-]9|10[–-]19|20[–-]49|50\\+)$',
    },
    framework: { $ref: '#/$defs/id' },
    sector: { $ref: '#/$defs/id' },
    id: {
      type: 'string',
      title: 'an id of letters, digits, hyphens and points',
      maxLength: 200,
      pattern: '^[\\p{L}\\p{M}\\p{N}._-]+$',
    },
    line: {
      type: 'string',
      title: 'text on one line',
      maxLength: 1000,
      pattern: '^[^\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u2028\\u2029]*$',
    },
  },
} as const

/** What a summary file holds, `value-framework/summary@1`, after its structure was checked. */
export type SummaryFile = FromSchema<typeof summaryShape>
