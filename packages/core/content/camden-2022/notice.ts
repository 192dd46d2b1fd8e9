/** Whose words these are, in the library's own words. */
export const camdenNotice =
  'The quoted words come from a brief that the Camden Coalition published in February 2022. They belong to its authors and publisher, and stand here as marked quotations so that people can talk about them, teach with them and check them. The Camden Coalition has not reviewed or endorsed this library. Captions, groupings and translations are the library’s own.'
