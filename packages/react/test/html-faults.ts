import { HtmlValidate } from 'html-validate'

/** What is wrong with a component's HTML as the server sends it; nothing where it is valid. */
export async function htmlFaults(html: string): Promise<readonly string[]> {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      'valid-id': ['error', { relaxed: true }],
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'heading-level': 'off',
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'no-inline-style': 'error',
    },
  })
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  )
}
