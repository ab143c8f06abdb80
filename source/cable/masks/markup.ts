/** Replaces a masked character: a noncharacter of Unicode, so it cannot be one of the text's own. */
export const filler = '\uFFFF';

/** What replaces a stretch of markup within words. */
export function masked(markup: string): string {
	return filler.repeat(markup.length);
}

/** A character that markup spells with several, followed by fillers for the rest. */
export function padded(character: string, markup: string): string {
	return character + filler.repeat(markup.length - character.length);
}

/** The words of a reading without the fillers. */
export function withoutFillers(reading: string): string {
	return reading.includes(filler) ? reading.replaceAll(filler, '') : reading;
}
