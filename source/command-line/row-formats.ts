/** The formats of a row. */
export const rowFormats = ['text', 'json', 'csv', 'tsv'] as const;

/** One of these formats. */
export type RowFormat = (typeof rowFormats)[number];
