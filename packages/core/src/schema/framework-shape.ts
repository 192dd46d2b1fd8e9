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
 * The shape of a framework file, once: its TypeScript type, its validator and its published JSON Schema
 * (`frameworkSchema`) all come from this literal. A file that extends a framework gives only what it changes, so items
 * require no more than their id here; `parseFramework` asks new items for the rest.
 */
export const frameworkShape = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:value-framework:framework:1',
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    format: { const: 'value-framework/framework@1' },
    id: { $ref: '#/$defs/id' },
    extends: { $ref: '#/$defs/id' },
    lang: { $ref: '#/$defs/lang' },
    title: { $ref: '#/$defs/label' },
    layers: { type: 'array', maxItems: 8, uniqueItems: true, items: { $ref: '#/$defs/id' } },
    reference: { $ref: '#/$defs/reference' },
    notice: { $ref: '#/$defs/text' },
    translations: {
      type: 'object',
      title: 'an object with an entry for each language',
      maxProperties: 20,
      propertyNames: { $ref: '#/$defs/lang' },
      additionalProperties: { $ref: '#/$defs/translation' },
    },
    dimensions: { type: 'array', maxItems: 8, items: { $ref: '#/$defs/dimension' } },
    sectors: { type: 'array', maxItems: 12, items: { $ref: '#/$defs/named' } },
    table: { type: 'array', maxItems: 50, items: { $ref: '#/$defs/row' } },
    audiences: { type: 'array', maxItems: 12, items: { $ref: '#/$defs/named' } },
    prompts: { type: 'array', maxItems: 200, items: { $ref: '#/$defs/prompt' } },
    quotes: { type: 'array', maxItems: 200, items: { $ref: '#/$defs/quote' } },
    levels: { type: 'array', maxItems: 3, items: { $ref: '#/$defs/level' } },
    outcomes: { type: 'array', maxItems: 200, items: { $ref: '#/$defs/outcome' } },
    principles: { type: 'array', maxItems: 40, items: { $ref: '#/$defs/principle' } },
    needs: { type: 'array', maxItems: 40, items: { $ref: '#/$defs/passage' } },
    study: { type: 'array', maxItems: 100, items: { $ref: '#/$defs/fact' } },
  },
  patternProperties: { '^x-': {} },
  additionalProperties: false,
  $defs: {
    item: {
      type: 'object',
      required: ['id'],
      properties: {
        id: { $ref: '#/$defs/id' },
        origin: { $ref: '#/$defs/origin' },
        section: { $ref: '#/$defs/line' },
        verbatim: { type: 'boolean' },
        fieldOrigins: {
          type: 'object',
          title: 'an object with the origin of each field',
          maxProperties: 40,
          additionalProperties: { $ref: '#/$defs/origin' },
        },
      },
      patternProperties: { '^x-': {} },
    },
    dimension: {
      $ref: '#/$defs/item',
      properties: {
        label: { $ref: '#/$defs/label' },
        definition: { $ref: '#/$defs/text' },
        display: { $ref: '#/$defs/text' },
        clauses: { type: 'array', maxItems: 20, items: { $ref: '#/$defs/passage' } },
        subthemes: { type: 'array', maxItems: 100, items: { $ref: '#/$defs/subtheme' } },
        glyph: { enum: ['compass', 'circle-of-people', 'path-marks', 'roots'] },
      },
      unevaluatedProperties: false,
    },
    passage: {
      $ref: '#/$defs/item',
      properties: { text: { $ref: '#/$defs/text' } },
      unevaluatedProperties: false,
    },
    subtheme: {
      $ref: '#/$defs/item',
      properties: {
        text: { $ref: '#/$defs/text' },
        display: { $ref: '#/$defs/text' },
        voice: { enum: ['community', 'organizational', 'both', 'unspecified'] },
        sectors: { $ref: '#/$defs/sectorIds' },
        level: { $ref: '#/$defs/outcomeLevel' },
      },
      unevaluatedProperties: false,
    },
    named: {
      $ref: '#/$defs/item',
      properties: { label: { $ref: '#/$defs/label' } },
      unevaluatedProperties: false,
    },
    row: {
      $ref: '#/$defs/item',
      properties: {
        caption: { $ref: '#/$defs/label' },
        cells: { $ref: '#/$defs/cells' },
        dimensions: { $ref: '#/$defs/dimensionIds' },
      },
      unevaluatedProperties: false,
    },
    cells: {
      type: 'object',
      title: 'an object with a text for each sector',
      maxProperties: 100,
      additionalProperties: { $ref: '#/$defs/text' },
    },
    prompt: {
      $ref: '#/$defs/item',
      properties: {
        audience: { $ref: '#/$defs/audienceId' },
        text: { $ref: '#/$defs/text' },
        questions: {
          type: 'array',
          minItems: 1,
          maxItems: 10,
          items: { $ref: '#/$defs/question' },
        },
        dimensions: { $ref: '#/$defs/dimensionIds' },
      },
      unevaluatedProperties: false,
    },
    question: {
      type: 'object',
      required: ['id', 'text'],
      properties: { id: { $ref: '#/$defs/id' }, text: { $ref: '#/$defs/text' } },
      patternProperties: { '^x-': {} },
      additionalProperties: false,
    },
    quote: {
      $ref: '#/$defs/item',
      properties: {
        text: { $ref: '#/$defs/text' },
        attribution: { $ref: '#/$defs/label' },
        dimension: { $ref: '#/$defs/dimensionId' },
        sector: { $ref: '#/$defs/sectorId' },
        level: { $ref: '#/$defs/outcomeLevel' },
        source: { $ref: '#/$defs/text' },
        consent: { $ref: '#/$defs/text' },
        withdrawn: { type: 'boolean' },
      },
      unevaluatedProperties: false,
    },
    level: {
      $ref: '#/$defs/item',
      properties: { id: { $ref: '#/$defs/outcomeLevel' }, label: { $ref: '#/$defs/label' } },
      unevaluatedProperties: false,
    },
    outcome: {
      $ref: '#/$defs/item',
      properties: {
        text: { $ref: '#/$defs/text' },
        levels: {
          type: 'array',
          minItems: 1,
          maxItems: 3,
          uniqueItems: true,
          items: { $ref: '#/$defs/outcomeLevel' },
        },
        kind: { enum: ['process', 'outcome'] },
        standing: { enum: ['hoped-for', 'seen'] },
        sectors: { $ref: '#/$defs/sectorIds' },
      },
      unevaluatedProperties: false,
    },
    principle: {
      $ref: '#/$defs/item',
      properties: {
        heading: { $ref: '#/$defs/label' },
        texts: { type: 'array', minItems: 1, maxItems: 20, items: { $ref: '#/$defs/text' } },
        display: { type: 'array', minItems: 1, maxItems: 20, items: { $ref: '#/$defs/text' } },
      },
      unevaluatedProperties: false,
    },
    fact: {
      $ref: '#/$defs/item',
      properties: {
        topic: { enum: ['method', 'count', 'lens', 'limitation'] },
        text: { $ref: '#/$defs/text' },
        display: { $ref: '#/$defs/text' },
        count: { type: ['integer', 'null'], title: 'a whole number or null', minimum: 0 },
      },
      unevaluatedProperties: false,
    },
    reference: {
      type: 'object',
      required: ['authors', 'year', 'title', 'publisher'],
      properties: {
        authors: { type: 'array', maxItems: 50, items: { $ref: '#/$defs/author' } },
        year: { type: 'integer', minimum: 1000, maximum: 9999 },
        month: { type: 'integer', minimum: 1, maximum: 12 },
        title: { $ref: '#/$defs/text' },
        kind: { $ref: '#/$defs/label' },
        publisher: { $ref: '#/$defs/line' },
        url: {
          type: 'string',
          title: 'an address that begins with https:// or http://',
          maxLength: 2000,
          pattern: '^https?://[^\\s\\p{Cc}\\p{Cs}]+$',
        },
        contact: { type: 'array', maxItems: 20, items: { $ref: '#/$defs/line' } },
      },
      patternProperties: { '^x-': {} },
      additionalProperties: false,
    },
    author: {
      type: 'object',
      required: ['family', 'given'],
      properties: {
        family: { $ref: '#/$defs/line' },
        given: { $ref: '#/$defs/line' },
        affiliation: { $ref: '#/$defs/line' },
      },
      patternProperties: { '^x-': {} },
      additionalProperties: false,
    },
    translation: {
      type: 'object',
      required: ['origin', 'note'],
      properties: { origin: { $ref: '#/$defs/origin' }, note: { $ref: '#/$defs/text' } },
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
    origin: { enum: ['brief', 'library', 'user'] },
    outcomeLevel: { enum: ['individual', 'organizational', 'collaborative'] },
    dimensionId: { $ref: '#/$defs/id' },
    sectorId: { $ref: '#/$defs/id' },
    audienceId: { $ref: '#/$defs/id' },
    dimensionIds: {
      type: 'array',
      title: 'a list of dimension ids',
      maxItems: 8,
      uniqueItems: true,
      items: { $ref: '#/$defs/dimensionId' },
    },
    sectorIds: {
      type: 'array',
      title: 'a list of sector ids',
      maxItems: 12,
      uniqueItems: true,
      items: { $ref: '#/$defs/sectorId' },
    },
  },
} as const

/** What a framework file holds, `value-framework/framework@1`, after its structure was checked. */
export type FrameworkFile = FromSchema<typeof frameworkShape>
