/**
 * The longest list that is read out of a header, whatever of: no cable has one, but a damaged file might seem to have any
 * number of references or addressees, each of which takes a hundred times the room of its letters.
 */
export const mostListed = 2000;
