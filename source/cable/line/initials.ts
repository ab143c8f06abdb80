/** What the first character of a line decides: most forms begin with few characters, and most lines with none of them. */

/** A value for each character of ASCII, by its code. */
export type ByInitial<Choice> = readonly Choice[];

/** The values for all characters of ASCII. */
export function byInitial<Choice>(choose: (initial: string) => Choice): ByInitial<Choice> {
	return Array.from({length: ASCII}, (_, code) => choose(String.fromCharCode(code)));
}

/** The value for the first character of a text; none if that is beyond ASCII, or if the text is empty. */
export function ofInitial<Choice>(values: ByInitial<Choice>, text: string): Choice | undefined {
	const code = text.charCodeAt(0);
	return code < ASCII ? values[code] : undefined;
}

const ASCII = 0x80;
