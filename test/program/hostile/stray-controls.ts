/** What no text from outside may bring to a terminal, recognised from the bytes alone. */
import {ownLook, ownSequences} from '../../terminal/own-sequences.js';

/** What in the bytes of the screens could steer a terminal, or hide or reorder text, and is not the program's own. */
export function strayControls(bytes: string): readonly string[] {
	return (
		bytes
			.replace(ownSequences, '')
			.replace(/[\r\n]/g, '')
			.match(never) ?? []
	);
}

/** The same of what a command prints: lines, with tabs in them, in the looks that are its own, and how far it is. */
export function printedControls(bytes: string): readonly string[] {
	return (
		bytes
			.replace(ownLook, '')
			.replace(progress, '')
			.replace(/\r*\n|\t/g, '')
			.match(never) ?? []
	);
}

/** Written apart from the source; none of the payloads has a joiner or a selector in a place where it may stand. */
const never =
	/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]|\p{M}{9}/gu;

/** The lines of progress, which a busy machine sees: they stand in each other's place, and blanks in that of the last. */
const progress = /(?:\r[\d,]+ of [\d,]+ cables?, [\w:, ]*)+\r +\r/g;
