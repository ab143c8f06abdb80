/** The precedence that a prosign or an abbreviation stands for (5 FAH-2 H-230). */
export function precedenceWord(written: string): string {
	const word = written.toUpperCase().replace(/\s+/g, ' ').slice(0, 16);
	return precedenceWords.get(word) ?? mistyped.find(([pattern]) => pattern.test(word))?.[1] ?? written;
}

const precedenceWords: ReadonlyMap<string, string> = new Map([
	['Z', 'FLASH'],
	['ZZ', 'FLASH'],
	['O', 'IMMEDIATE'],
	['0', 'IMMEDIATE'],
	['OO', 'IMMEDIATE'],
	['P', 'PRIORITY'],
	['PP', 'PRIORITY'],
	['R', 'ROUTINE'],
	['RR', 'ROUTINE'],
	['IMM', 'IMMEDIATE'],
]);

/** Mistyped words: a letter left out, or two changed. */
const mistyped: readonly (readonly [RegExp, string])[] = [
	[/^P[RIOT]{5,6}Y$/, 'PRIORITY'],
	[/^IM[MEDIAT]{3,8}$/, 'IMMEDIATE'],
];
