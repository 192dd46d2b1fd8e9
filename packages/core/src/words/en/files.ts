/** Words of files: pages, documents and what is said while they are made. */
export const filesWords = {
  license: 'License: {license}.',
  made: 'Made with {library}. Digest of the data: {digest}.',
  'missing-characters': {
    one: 'The fonts have no sign for {characters}; a box stands in its place.',
    other: 'The fonts have no signs for {characters}; boxes stand in their place.',
  },
} as const
