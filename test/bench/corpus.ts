/** Cables made up for measuring: as many as are asked for, the same ones every time. */

import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {cableText} from '../app/texts.js';
import {createRandom, oneOf} from '../random.js';
import {root} from '../root.js';

/**
 * Texts of some millions of characters in all, of every family that ships with the program: the shipped cables with
 * the words of their prose exchanged, so that no two are the same and each keeps the form of a telegram.
 */
export function generateTexts(megabytes: number, seed = 1): readonly string[] {
	const random = createRandom(seed);
	const models = shippedTexts();
	const words = vocabulary(models);
	const texts: string[] = [];
	for (let size = 0; size < megabytes * 1e6; size += texts.at(-1)?.length ?? 0) {
		texts.push(reworded(oneOf(models, random), words, random));
	}
	return texts;
}

function shippedTexts(): readonly string[] {
	const folder = join(root, 'cables');
	return readdirSync(folder)
		.filter(name => /^\d/.test(name))
		.map(name => readFileSync(join(folder, name), 'utf8'));
}

/** Words in small letters by their length, so that an exchange keeps the length of a line. */
function vocabulary(texts: readonly string[]): ReadonlyMap<number, readonly string[]> {
	const byLength = new Map<number, string[]>();
	for (const word of new Set(texts.join(' ').match(/\b[a-z]{3,12}\b/g))) {
		byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
	}
	return byLength;
}

function reworded(text: string, words: ReadonlyMap<number, readonly string[]>, random: () => number): string {
	return text.replace(/\b[a-z]{3,12}\b/g, word => {
		const others = words.get(word.length) ?? [word];
		return random() < 0.5 ? (others[Math.floor(random() * others.length)] ?? word) : word;
	});
}

/** Files of so many short cables, each with a number, a date and a subject of its own, by their names. */
export function generateFolder(count: number, seed = 1): Readonly<Record<string, string>> {
	const random = createRandom(seed);
	const words = [...vocabulary(shippedTexts()).values()].flat();
	const pick = <Choice>(choices: readonly Choice[]) => oneOf(choices, random);
	const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
	const twoDigits = (value: number) => String(value).padStart(2, '0');
	return Object.fromEntries(
		Array.from({length: count}, (_, index) => {
			const day = `${twoDigits(1 + Math.floor(random() * 28))}${twoDigits(Math.floor(random() * 24))}00Z`;
			const subject = Array.from({length: 5 + Math.floor(random() * 8)}, () => pick(words)).join(' ');
			const text = cableText({
				post: pick(['ZENDA', 'STRELSAU', 'EDELWEISS', 'HENTZAU', 'ROME']),
				number: index + 1,
				dateTimeGroup: `${day} ${pick(months)} ${twoDigits(Math.floor(random() * 11))}`,
				level: pick(['UNCLAS', 'C O N F I D E N T I A L', 'S E C R E T']),
				subject: subject.toUpperCase(),
			});
			return [`${String(index + 1).padStart(6, '0')}.txt`, text];
		}),
	);
}

/** One cable of so many kilobytes: sections of numbered paragraphs. */
export function generateCable(kilobytes: number, seed = 1): string {
	const random = createRandom(seed);
	const words = [...vocabulary(shippedTexts()).values()].flat();
	const prose = (length: number) =>
		Array.from({length}, () => words[Math.floor(random() * words.length)]).join(' ');
	const paragraphs: string[] = [];
	for (let size = 0; size < kilobytes * 1000; size += paragraphs.at(-1)?.length ?? 0) {
		const number = paragraphs.length + 1;
		const heading = number % 6 === 1 ? `${prose(3).toUpperCase()}\n\n` : '';
		paragraphs.push(
			`${heading}${number}. (${number % 3 === 0 ? 'SBU' : 'C'}) ${wrapped(prose(60 + Math.floor(random() * 60)))}`,
		);
	}
	return cableText({number: 1, subject: 'A LONG CABLE', body: `${paragraphs.join('\n\n')}\n`});
}

function wrapped(text: string): string {
	return text.replace(/(.{50,65}) /g, '$1\n');
}
