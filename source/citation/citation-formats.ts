/** The formats of citations, the default first: in words, or as records for reference managers. */
export const citationFormats = ['text', 'bibtex', 'ris', 'csl-json'] as const;

/** The format of a citation. */
export type CitationFormat = (typeof citationFormats)[number];
