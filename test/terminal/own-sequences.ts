/** What the program itself writes on a terminal beside text; a test takes any other sequence for one from outside. */

/** The codes of SGR that the theme and the painter write. */
export const ownLooks: readonly number[] = [
	...[0, 1, 2, 4, 7, 22, 24, 27, 30, 32, 33, 34, 35, 36, 39],
	...[41, 42, 43, 44, 45, 46, 49, 97],
];

/** A change of looks, as the theme and the painter spell it. */
export const ownLook: RegExp = new RegExp(`\\u001B\\[(?:;?(?:${ownLooks.join('|')}))*m`, 'g');

/** The private modes that the session and the painter set: autowrap, cursor, mouse, alternate screen, paste, updates. */
export const ownModes: readonly number[] = [7, 25, 1000, 1006, 1049, 2004, 2026];

/** The sequences, each as it is spelled; the screen is erased only where it is given back. */
export const ownSequences: RegExp = new RegExp(
	[
		'\\u001B\\[(?:\\d{1,3}(?:;\\d{1,3})?)?H',
		'\\u001B\\[\\d{0,3}C',
		'\\u001B\\[K',
		'\\u001B\\[(?:\\d{1,3};\\d{1,3})?r',
		ownLook.source,
		`\\u001B\\[\\?(?:${ownModes.join('|')})[hl]`,
		'\\u001B\\[J(?=\\u001B\\[\\?7h)',
		'\\u001BM',
	].join('|'),
	'g',
);

/**
 * What asks the terminal to put a text on its clipboard: nothing but base64. It is written only where a key for copying
 * was pressed, so it is not among the others, with which texts from outside are told apart.
 */
export const ownCopy: RegExp = /\u001B\]52;c;[A-Za-z0-9+/]*={0,2}\u0007/g;
