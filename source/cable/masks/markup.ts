/** Stands for a masked character: a noncharacter of Unicode, so it cannot be one of the text's own. */
export const filler = '\uFFFF';

/** What stands for a stretch of markup: blanks where it touches one, fillers where it is within a word. */
export function masked(markup: string, before: string, after: string): string {
	return (isEdge(before) || isEdge(after) ? ' ' : filler).repeat(markup.length);
}

/** A character that takes more room in the markup than on the page: itself, and fillers. */
export function padded(character: string, markup: string): string {
	return character + filler.repeat(markup.length - character.length);
}

/** Whether no word goes on there: a blank, or the end of the text. */
export function isEdge(character: string): boolean {
	return character === '' || /\s/.test(character);
}

/** The words of a reading without the fillers. */
export function withoutFillers(reading: string): string {
	return reading.includes(filler) ? reading.replaceAll(filler, '') : reading;
}
