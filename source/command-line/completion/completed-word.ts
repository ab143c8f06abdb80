/** A word that may stand where a shell completes, and what it means. */
export type CompletedWord = {readonly word: string; readonly meaning?: string | undefined};
