/** JSON for a script element: no character in it can end the element or begin a comment. */
export const scriptJson = (json: string): string =>
  json.replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
