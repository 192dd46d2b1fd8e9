const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that stays text in elements and attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] as string)

/** Text with its line breaks. */
export const htmlLines = (text: string): string =>
  escapeHtml(text).replace(/\r\n|[\r\n\u2028\u2029]/g, '<br>')
