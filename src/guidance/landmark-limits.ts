/** Longer texts hold more than a landmark. */
export const LONGEST_LANDMARK = 200;
/** So many headings, and so many controls, are read of a page: one with more is a list. */
export const MOST_LANDMARKS = 500;
/** Of a longer address the end says nothing of the page. */
export const LONGEST_ADDRESS = 4000;
/** A language as pages declare it. */
export const LONGEST_LANGUAGE = 40;
