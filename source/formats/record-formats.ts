/** The formats of a row. */
export const rowFormats = ['text', 'json', 'csv', 'tsv'] as const;

/** The format of a row. */
export type RowFormat = (typeof rowFormats)[number];
