/**
 * The most items of any list in a cable. No cable has as many, but a damaged file may seem to have any number of
 * references or addressees, each of which takes a hundred times the memory of its letters.
 */
export const mostListed = 2000;
