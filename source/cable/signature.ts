import type {Range} from './cable.js';

/** Whether a line alone can be the name under the text. */
export function isSignatureLine(text: string): boolean {
	return (
		signaturePattern.test(text) &&
		!notNames.test(text) &&
		(text === text.toUpperCase() || !/\s\p{Ll}/u.test(text))
	);
}

/** The name that is glued to the end of the last sentence: `… WAS NOT RAISED. KISSINGER`. */
export function gluedSignature(text: string): Range | undefined {
	const tail = text.slice(-60);
	const match = /(?<=[.!?]["')\]]*\s+)([A-Z][A-Z'-]{2,24}|[A-Z][a-z]{2,24})$/.exec(tail);
	if (!match || notNames.test(match[0])) {
		return undefined;
	}
	const start = text.length - tail.length + match.index;
	return start > 0 ? {start, end: text.length} : undefined;
}

const signaturePattern =
	/^(?:(?:MC|Mc|MAC|Mac|DE|de|VON|von|VAN|van|O'|D')\s?)?\p{Lu}[\p{L}'’-]{1,24}(?:[ .]+\p{Lu}[\p{L}'’.-]{0,24}){0,2}(?:\s*\([A-Z]{1,12}\))?[.>\s]*(?:\.\.\.)?$/u;
const notNames =
	/^(?:END\b.*|UNQUOTE|QUOTE|UNQTE|BT|NNNN?|TEXT|GP-?\d?|DECONTROL.*|XGDS.*|GDS.*|SUMMARY|COMMENT|NOTE|N\/?A|UNCLASSIFIED|UNCLAS|CONFIDENTIAL|SECRET|REGARDS|THANKS|PAGE.*)[.:]?$/i;
