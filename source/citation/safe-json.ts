/** JSON that is safe wherever it goes: what could steer a terminal, or hide or reorder text, stands as an escape. */

/** A value on one line. */
export function jsonLine(value: unknown): string {
	return withEscapes(JSON.stringify(value));
}

/** A value as a file, indented, with a line feed at its end. */
export function jsonDocument(value: unknown): string {
	return `${withEscapes(JSON.stringify(value, undefined, '\t'))}\n`;
}

/** Within its strings JSON has no tab and no line feed; those between its parts stay. */
function withEscapes(json: string): string {
	return json.replace(unsafe, character =>
		[...Array(character.length).keys()].map(index => escaped(character.charCodeAt(index))).join(''),
	);
}

/** What is never written as itself; of combining marks on one letter, those after the eighth. */
const unsafe =
	/[[\p{Cc}--[\t\n]]\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]|(?<=\p{M}{8})\p{M}/gv;

function escaped(code: number): string {
	return `\\u${code.toString(16).padStart(4, '0')}`;
}
