/**
 * The most items of the lists that a damaged file could make endless: references, addressees, reasons, problems. No
 * cable has as many, and each of them takes a hundred times the memory of its letters.
 */
export const mostListed = 2000;
