/** Those of some fields that are there: what is undefined is left out. */
export function given<Input extends object, Name extends keyof Input>(
  input: Input,
  names: readonly Name[],
): { readonly [name in Name]?: Exclude<Input[name], undefined> } {
  const entries = names.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]]))
  return Object.fromEntries(entries)
}
