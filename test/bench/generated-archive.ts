/** Folders of cables made up for measuring an archive: any number of them, the same ones every time. */
import {
	closeSync,
	linkSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import {join} from 'node:path';
import {rowText} from '../archive/dumps.js';
import {createRandom} from '../random.js';
import {root} from '../root.js';

/** How a folder is laid out: a thousand files to each folder within it, or all in one. */
export type Shape = 'nested' | 'flat';

/** How often the words of the vocabulary occur: as those of a language do, or each as often as the others. */
export type Wording = 'natural' | 'even';

/** The cables of a folder, each under the path that it has in either shape. */
export function* generateArchive(
	count: number,
	wording: Wording = 'natural',
): Generator<{readonly ids: Readonly<Record<Shape, string>>; readonly text: string}> {
	const random = createRandom(7);
	const models = shippedModels();
	const modelAt = (index: number) => models[(index * 2654435761) % models.length] as Model;
	for (let index = 0; index < count; index++) {
		const folder = String(Math.floor(index / 1000)).padStart(3, '0');
		const context = {index, count, random, wording, postAt: (other: number) => modelAt(other).post};
		const ids = {
			nested: `${folder}/${index}.txt`,
			flat: `07STRELSAU${String(index).padStart(6, '0')}.txt`,
		};
		yield {ids, text: written(modelAt(index), context)};
	}
}

/** Writes the same cables in both shapes, as two names of each file, into `nested` and `flat` of a folder. */
export function writeArchive(folder: string, count: number, wording?: Wording): void {
	mkdirSync(join(folder, 'flat'), {recursive: true});
	for (const {ids, text} of generateArchive(count, wording)) {
		const path = join(folder, 'nested', ids.nested);
		mkdirSync(join(path, '..'), {recursive: true});
		writeFileSync(path, text);
		linkSync(path, join(folder, 'flat', ids.flat));
	}
}

/** Writes the same cables as the rows of one dump, and gives its bytes. */
export function writeDump(path: string, count: number): number {
	const file = openSync(path, 'w');
	let bytes = 0;
	let number = 0;
	for (const {text} of generateArchive(count)) {
		number++;
		bytes += writeSync(
			file,
			`${rowText({number: String(number), referenceId: `07STRELSAU${number}`, header: '', body: text})}\n`,
		);
	}
	closeSync(file);
	return bytes;
}

/** A cable that ships with the program, its words, numbers and dates taken out. */
type Model = {
	readonly post: string;
	readonly head: readonly Piece[];
	/** The paragraphs, which a longer cable has more than once. */
	readonly body: readonly Piece[];
	readonly bodyLength: number;
};

/** A stretch of text, or what makes one for the cable that is being written. */
type Piece = string | ((context: Context) => string);

type Context = {
	readonly index: number;
	readonly count: number;
	readonly random: () => number;
	readonly wording: Wording;
	readonly postAt: (index: number) => string;
};

function shippedModels(): readonly Model[] {
	const folder = join(root, 'cables');
	const names = readdirSync(folder).filter(name => /^\d/.test(name));
	return names.map(name => modelOf(name, readFileSync(join(folder, name), 'utf8')));
}

function modelOf(name: string, text: string): Model {
	const [, year = '', , serial = ''] = /^(\d{4}(?=\D)|\d{2})([A-Z]+)0*(\d+)/.exec(name) ?? [];
	const isArchival = year.length === 4;
	const start = text.search(/^[ ¶]*1\. /m);
	const [head, body] = [text.slice(0, start), text.slice(start)];
	const [, post = ''] = new RegExp(`([A-Z]+(?: [A-Z]+)?)\\s+0*${serial}\\b`).exec(head) ?? [];
	const own = `(?<=[A-Z] +#?)0*${serial}\\b`;
	const date = String.raw`\d{6}Z [A-Z]{3} \d{2}`;
	const reference = String.raw`(?<=^REF[^\n]*)[A-Z]{4,} \d{2,6}\b`;
	return {
		post,
		head: pieces(
			head,
			new RegExp(`${own}|${date}|${reference}|(?<=^SUBJ[^\\n]*)\\b[A-Z]{4,}\\b`, 'gm'),
			found =>
				/^\d{6}Z/.test(found)
					? dateAt(isArchival)
					: /^[\d#]/.test(found)
						? ownSerial
						: /\d/.test(found)
							? cited
							: word(found),
		),
		body: pieces(body, /\b[A-Za-z]{3,14}\b/g, word),
		bodyLength: body.length,
	};
}

function pieces(text: string, pattern: RegExp, pieceFor: (found: string) => Piece): readonly Piece[] {
	const all: Piece[] = [];
	let at = 0;
	for (const match of text.matchAll(pattern)) {
		all.push(text.slice(at, match.index), pieceFor(match[0]));
		at = match.index + match[0].length;
	}
	return [...all, text.slice(at)];
}

/** The real cables have 6.8 kB in the middle, many of them less and some of them ten times as much. */
const MEAN_LENGTH = 6200;
const SPREAD = 0.7;

function written({head, body, bodyLength}: Model, context: Context): string {
	const length = MEAN_LENGTH * Math.exp(SPREAD * normal(context.random) - SPREAD ** 2 / 2) - 1600;
	const times = Math.max(1, Math.floor(length / bodyLength + context.random()));
	const write = (piece: Piece) => (typeof piece === 'string' ? piece : piece(context));
	const bodies = Array.from({length: times}, () => body.map(write).join(''));
	return head.map(write).join('') + bodies.join('\n');
}

function normal(random: () => number): number {
	return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

const ownSerial: Piece = ({index}) => String(index + 1).padStart(6, '0');

/** A cable sent a little earlier. */
const cited: Piece = ({index, random, postAt}) => {
	const other = Math.max(0, index - 1 - Math.floor(random() * 300));
	return `${postAt(other)} ${other + 1}`;
};

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

function dateAt(isArchival: boolean): Piece {
	const [first, last] = isArchival ? [1973, 1979] : [1990, 2010];
	return ({index, count, random}) => {
		const years = first + (index / count) * (last - first);
		const month = months[Math.floor((years % 1) * 12)] ?? 'DEC';
		const digits = (value: number) => String(Math.floor(value)).padStart(2, '0');
		return `${digits(1 + random() * 28)}${digits(random() * 24)}${digits(random() * 60)}Z ${month} ${digits(years % 100)}`;
	};
}

const MOST_WORDS = 65_536;
const EVEN_WORDS = 60_000;
const syllables = [
	'ba',
	'ce',
	'di',
	'fo',
	'gu',
	'la',
	'me',
	'ni',
	'po',
	'ru',
	'sta',
	'tre',
	'vi',
	'zo',
	'ar',
	'en',
];

/** So many words, each of four of sixteen syllables, the frequent ones short, as the words of a language are. */
const vocabulary: readonly string[] = Array.from({length: MOST_WORDS}, (_, rank) => {
	const digits = rank.toString(16);
	return [...digits].map(digit => syllables[Number.parseInt(digit, 16)]).join('');
});

/** A word of the vocabulary in the letters of the one that it stands for; the rank is as frequent as Zipf found. */
function word(original: string): Piece {
	const isCapitals = original === original.toUpperCase();
	const isTitle = !isCapitals && original[0] !== original[0]?.toLowerCase();
	return ({random, wording}) => {
		const rank =
			wording === 'natural' ? Math.floor(MOST_WORDS ** random()) - 1 : Math.floor(EVEN_WORDS * random());
		const chosen = vocabulary[rank] ?? '';
		return isCapitals ? chosen.toUpperCase() : isTitle ? chosen[0]?.toUpperCase() + chosen.slice(1) : chosen;
	};
}
