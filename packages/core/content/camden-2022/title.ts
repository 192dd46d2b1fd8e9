/** The framework's name, in the library's own words. */
export const camdenTitle = 'Value framework of the brief “Rethinking value” (2022)'
