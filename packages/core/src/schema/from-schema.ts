/**
 * The TypeScript type of what a schema literal (`as const`) describes.
 *
 * `Mode` is `file` for data that has been checked, `input` for what callers may pass: there every choice takes any
 * text too, since TypeScript reads the strings of imported JSON as `string`, and fields may be undefined.
 */
export type FromSchema<S, Mode extends 'file' | 'input' = 'file', Root = S> = S extends {
  readonly $ref: `#/$defs/${infer Name}`
}
  ? FromSchema<Definition<Root, Name>, Mode, Root> &
      (S extends { readonly properties: unknown } ? FromObject<S, Mode, Root> : unknown)
  : S extends { readonly const: infer Value }
    ? Choice<Value, Mode>
    : S extends { readonly enum: readonly (infer Value)[] }
      ? Choice<Value, Mode>
      : S extends { readonly type: infer Type }
        ? FromType<Type extends readonly (infer Name)[] ? Name : Type, S, Mode, Root>
        : unknown

type Definition<Root, Name extends string> = Root extends { readonly $defs: infer Definitions }
  ? Name extends keyof Definitions
    ? Definitions[Name]
    : never
  : never

type Choice<Value, Mode> = Mode extends 'input'
  ? Value | (Widened<Value> & Record<never, never>)
  : Value

type Widened<Value> = Value extends string ? string : Value extends number ? number : Value

type FromType<Type, S, Mode extends 'file' | 'input', Root> = Type extends 'string'
  ? string
  : Type extends 'number' | 'integer'
    ? number
    : Type extends 'boolean'
      ? boolean
      : Type extends 'null'
        ? null
        : Type extends 'array'
          ? S extends { readonly items: infer Entry }
            ? readonly FromSchema<Entry, Mode, Root>[]
            : readonly unknown[]
          : FromObject<S, Mode, Root>

type FromObject<S, Mode extends 'file' | 'input', Root> = FromProperties<S, Mode, Root> &
  (S extends { readonly additionalProperties: infer Rest extends object }
    ? { readonly [key: string]: FromSchema<Rest, Mode, Root> | Absent<Mode> }
    : unknown) &
  (S extends { readonly patternProperties: { readonly '^x-': unknown } }
    ? { readonly [key: `x-${string}`]: unknown }
    : unknown)

type FromProperties<S, Mode extends 'file' | 'input', Root> = S extends {
  readonly properties: infer Properties
}
  ? {
      readonly [Key in keyof Properties & Required<S>]: FromSchema<Properties[Key], Mode, Root>
    } & {
      readonly [Key in Exclude<keyof Properties, Required<S>>]?:
        | FromSchema<Properties[Key], Mode, Root>
        | Absent<Mode>
    }
  : unknown

type Required<S> = S extends { readonly required: readonly (infer Key)[] } ? Key : never

type Absent<Mode> = Mode extends 'input' ? undefined : never
