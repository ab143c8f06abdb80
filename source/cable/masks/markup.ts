/** Replaces a masked character: a noncharacter of Unicode, so it cannot be one of the text's own. */
export const filler = '\uFFFF';

/** What replaces a stretch of markup: blanks next to a blank, fillers within a word. */
export function masked(markup: string, before: string, after: string): string {
	return (isEdge(before) || isEdge(after) ? ' ' : filler).repeat(markup.length);
}

/** A character that markup spells with several, followed by fillers for the rest. */
export function padded(character: string, markup: string): string {
	return character + filler.repeat(markup.length - character.length);
}

/** Whether a character ends a word: a blank, or the end of the text. */
export function isEdge(character: string): boolean {
	return character === '' || /\s/.test(character);
}

/** The words of a reading without the fillers. */
export function withoutFillers(reading: string): string {
	return reading.includes(filler) ? reading.replaceAll(filler, '') : reading;
}
