/** The subset of JSON Schema (draft 2020-12) that the published schemas use and `checkedCopy` understands. */
export interface JsonSchema {
  readonly $schema?: string
  readonly $id?: string
  /** Only `#/$defs/…`; keywords beside it add to the definition, or narrow it. */
  readonly $ref?: string
  readonly $defs?: { readonly [name: string]: JsonSchema }
  /** What is wanted here, as a noun with its article: it stands in messages and in editors. */
  readonly title?: string
  readonly description?: string
  readonly type?: TypeName | readonly TypeName[]
  readonly const?: string
  readonly enum?: readonly (string | number)[]
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly minLength?: number
  /** In code points. */
  readonly maxLength?: number
  readonly pattern?: string
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly maxItems?: number
  /** For lists of text only. */
  readonly uniqueItems?: boolean
  readonly required?: readonly string[]
  readonly properties?: { readonly [name: string]: JsonSchema }
  readonly patternProperties?: { readonly [pattern: string]: JsonSchema }
  readonly additionalProperties?: JsonSchema | false
  readonly unevaluatedProperties?: false
  readonly propertyNames?: JsonSchema
  readonly minProperties?: number
  readonly maxProperties?: number
  /** Not JSON Schema, never published: what the keys or values here name, such as `dimension`. */
  readonly noun?: string
  /** Not JSON Schema, never published: how to mend a value that does not fit, where nothing better is known. */
  readonly hint?: string
}

export type TypeName = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null'
