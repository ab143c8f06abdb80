/** A word that a shell may complete, and what it means. */
export type CompletedWord = {readonly word: string; readonly meaning?: string | undefined};
