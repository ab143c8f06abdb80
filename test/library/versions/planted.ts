/** Folders of cables among which some are versions of others, or repeat them, and which these are. */
import type {Mrn} from '../../../source/cable/mrn.js';
import {cableText} from '../../app/texts.js';
import {createRandom, oneOf, type Random} from '../../random.js';

/** The texts by the names of their files, and the pairs of files that are versions of the same message. */
export type Planted = {
	readonly texts: Readonly<Record<string, string>>;
	readonly pairs: readonly (readonly [string, string])[];
	/** A paragraph of a file that repeats an earlier cable, and the number of that. */
	readonly repeats: readonly {readonly file: string; readonly paragraph: number; readonly of: Mrn}[];
};

type Written = {
	readonly post: string;
	readonly number: number;
	readonly day: number;
	readonly paragraphs: readonly string[];
};

/** What makes a version of a cable: another copy of it, with or without its number. */
type Copying = (cable: Written, random: Random) => {readonly cable: Written; readonly hasNumber: boolean};

const copyings: Readonly<Record<string, Copying>> = {
	retransmitted: cable => ({cable: {...cable, number: cable.number + 50_000}, hasNumber: true}),
	corrected: (cable, random) => ({
		cable: {
			...cable,
			number: cable.number + 50_000,
			paragraphs: cable.paragraphs.map(text => slipped(text, 0.015, random)),
		},
		hasNumber: true,
	}),
	damaged: (cable, random) => ({
		cable: {...cable, paragraphs: cable.paragraphs.map(text => slipped(text, 0.06, random))},
		hasNumber: false,
	}),
	redacted: (cable, random) => ({
		cable: {...cable, paragraphs: cable.paragraphs.map(text => blackedOut(text, 0.15, random))},
		hasNumber: false,
	}),
	extract: (cable, random) => {
		const from = Math.floor(random() * (cable.paragraphs.length - 3));
		return {cable: {...cable, paragraphs: cable.paragraphs.slice(from, from + 3)}, hasNumber: false};
	},
	'with its number and other words': (cable, random) => ({
		cable: {...cable, paragraphs: paragraphsOf(4, random)},
		hasNumber: true,
	}),
};

/** So many cables, and among them so many pairs of versions and so many paragraphs that are repeated. */
export function planted(count: number, pairs: number, seed = 11): Planted {
	const random = createRandom(seed);
	const cables = Array.from({length: count}, (_, index) => writtenAt(index, random));
	const texts: Record<string, string> = {};
	const found: (readonly [string, string])[] = [];
	const repeats: {readonly file: string; readonly paragraph: number; readonly of: Mrn}[] = [];
	for (const [index, cable] of cables.entries()) {
		const source = cables[index - 1];
		const isRepeating = source !== undefined && index > count - pairs;
		const quoted = isRepeating ? source.paragraphs[1] : undefined;
		const own =
			quoted === undefined ? cable : {...cable, paragraphs: [...cable.paragraphs, withOneSlip(quoted)]};
		const file = fileOf(index);
		texts[file] = textOf(own, true);
		if (source && quoted !== undefined) {
			repeats.push({file, paragraph: own.paragraphs.length, of: mrnOf(source)});
		}
	}
	const kinds = Object.values(copyings);
	for (let index = 0; index < pairs; index++) {
		const original = cables[index];
		const copying = kinds[index % kinds.length];
		if (original && copying) {
			const {cable, hasNumber} = copying(original, random);
			const file = `copies/${fileOf(index)}`;
			texts[file] = textOf(cable, hasNumber);
			found.push([fileOf(index), file]);
		}
	}
	return {texts, pairs: found, repeats};
}

const posts = ['ROME', 'PARIS', 'BERLIN', 'ANKARA', 'LIMA', 'STRELSAU', 'ZENDA'];

function writtenAt(index: number, random: Random): Written {
	return {
		post: posts[index % posts.length] ?? 'ROME',
		number: index + 1,
		day: Math.floor(index / 1440) + 1,
		paragraphs: paragraphsOf(5 + Math.floor(random() * 6), random),
	};
}

function paragraphsOf(count: number, random: Random): readonly string[] {
	return Array.from({length: count}, () => prose(40 + Math.floor(random() * 60), random));
}

function prose(length: number, random: Random): string {
	const words = Array.from({length}, () => wordAt(Math.floor(9000 ** random())));
	return `${words.join(' ')}.`;
}

/** Words of which the first are the most frequent. */
function wordAt(index: number): string {
	const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te'];
	let [rest, word] = [index, ''];
	do {
		word += syllables[rest % syllables.length];
		rest = Math.floor(rest / syllables.length);
	} while (rest > 0);
	return word;
}

function slipped(text: string, share: number, random: Random): string {
	return text.replace(/\w+/g, word => (random() < share ? oneOf([`${word}x`, 'of', ''], random) : word));
}

function withOneSlip(text: string): string {
	return text.replace(/(?<=^(?:\w+ ){12})\w+/, 'slip');
}

function blackedOut(text: string, share: number, random: Random): string {
	return text.replace(/\w+/g, word => (random() < share ? 'XXXXXXXXXX' : word));
}

function textOf({post, number, day, paragraphs}: Written, hasNumber: boolean): string {
	const body = `${paragraphs.map((text, index) => `${index + 1}. (C) ${text}`).join('\n\n')}\n`;
	const padded = (value: number) => String(value).padStart(2, '0');
	const minute = (number % 50_000) % 1440;
	const dateTimeGroup = `${padded(day)}${padded(Math.floor(minute / 60))}${padded(minute % 60)}Z JUN 07`;
	const text = cableText({post, number, dateTimeGroup, subject: `REPORT ${number}`, body});
	return hasNumber
		? text
		: text.replaceAll(`${post} ${String(number).padStart(6, '0')}`, 'CORRECTED COPY').replace(/\nDE .*/, '');
}

function mrnOf({post, number}: Written): Mrn {
	return `07${post}${number}`;
}

function fileOf(index: number): string {
	return `${String(index).padStart(6, '0')}.txt`;
}
