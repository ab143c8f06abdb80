/** What the first characters of a line decide: most forms begin with few characters, and most lines with none of them. */

/** A value for each character of ASCII, by its code. */
export type ByInitial<Choice> = readonly Choice[];

/** The values for all characters of ASCII. */
export function byInitial<Choice>(choose: (initial: string) => Choice): ByInitial<Choice> {
	return Array.from({length: ASCII}, (_, code) => choose(String.fromCharCode(code)));
}

/** The value for the first character of a text; none if that is beyond ASCII, or if the text is empty. */
export function ofInitial<Choice>(values: ByInitial<Choice>, text: string): Choice | undefined {
	const code = text === '' ? ASCII : text.charCodeAt(0);
	return code < ASCII ? values[code] : undefined;
}

/** Some characters, each marked at its code: looked up in half the time of a search for them in a string. */
export type Characters = Uint8Array;

/** The characters of a string. */
export function charactersOf(all: string): Characters {
	const codes = [...all].map(character => character.charCodeAt(0));
	const table = new Uint8Array(Math.max(ASCII, ...codes.map(code => code + 1)));
	for (const code of codes) {
		table[code] = 1;
	}
	return table;
}

/** Whether a text begins with one of some characters. */
export function beginsWithAny(characters: Characters, text: string): boolean {
	return hasAnyAt(characters, text, 0);
}

/** Whether one of some characters stands at a position of a text. */
function hasAnyAt(characters: Characters, text: string, at: number): boolean {
	return at < text.length && characters[text.charCodeAt(at)] === 1;
}

/** Pairs of characters of ASCII, a bit for each. */
export type Pairs = Int32Array;

/** The pairs of some words, separated by blanks; `_` stands for a blank within a pair. */
export function pairs(words: string): Pairs {
	const table = new Int32Array((ASCII * ASCII) / BITS);
	for (const pair of words.replace(/\s+/g, ' ').trim().split(' ')) {
		const [first = '', second = ''] = pair.replaceAll('_', ' ');
		const key = first.charCodeAt(0) * ASCII + second.charCodeAt(0);
		table[key >> 5] = (table[key >> 5] as number) | (1 << (key & 31));
	}
	return table;
}

/** The same pairs with capitals, with small letters, and with one of each. */
export function pairsInAnyCase(words: string): Pairs {
	const capitals = words.toUpperCase();
	const small = words.toLowerCase();
	const mixed = (one: string, other: string) =>
		[...one].map((character, index) => (index % 3 === 0 ? character : other[index])).join('');
	return pairs([capitals, small, mixed(capitals, small), mixed(small, capitals)].join(' '));
}

/** Whether one of some pairs stands at a position of a text. */
export function hasPairAt(table: Pairs, text: string, at: number): boolean {
	if (at + 1 >= text.length) {
		return false;
	}
	const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
	const key = first * ASCII + second;
	return first < ASCII && second < ASCII && ((table[key >> 5] as number) & (1 << (key & 31))) !== 0;
}

const ASCII = 0x80;
const BITS = 32;
