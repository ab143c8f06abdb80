/** Quotations made of cables, each with what is to be said of it: the same ones every time. */
import type {Cable, Paragraph} from '../../source/cable/cable.js';
import {paragraphs, paragraphText} from '../../source/cable/facts/content.js';
import {knownNumber} from '../../source/cable/facts/numbers.js';
import {createRandom, oneOf, type Random} from '../random.js';

/** How a quotation was made. */
export const makings = [
	'a whole sentence',
	'with an ellipsis',
	'over a page mark',
	'with one wrong word',
	'from another cable',
	'invented',
] as const;

/** A document with one quotation, and what is to be said of that. */
export type MadeQuotation = {
	readonly making: (typeof makings)[number];
	readonly document: string;
	readonly status: 'ok' | 'differs' | 'in another cable' | 'not found';
	/** The number of the cable that has it. */
	readonly mrn: string | undefined;
	/** The word that is wrong. */
	readonly wrong: string | undefined;
};

/** Makes so many quotations of some cables, of each kind equally many. */
export function makeQuotations(
	cables: readonly Cable[],
	count: number,
	seed: number,
): readonly MadeQuotation[] {
	const random = createRandom(seed);
	const sources = cables.flatMap(sourceOf);
	const made: MadeQuotation[] = [];
	while (made.length < count) {
		const making = makings[made.length % makings.length] ?? 'invented';
		const one = makers[making](sources, random);
		if (one) {
			made.push({making, ...one});
		}
	}
	return made;
}

/** A cable that can be quoted: its number, its sentences, and all its words in one line. */
type Source = {
	readonly mrn: string;
	readonly sentences: readonly string[];
	/** The sentences that a page ends within. */
	readonly overPages: readonly string[];
	readonly words: string;
};

function sourceOf(cable: Cable): readonly Source[] {
	const mrn = knownNumber(cable)?.mrn;
	const all = paragraphs(cable);
	const sentences = all.flatMap(paragraph => sentencesIn(paragraphText(cable, paragraph)));
	const overPages = all.flatMap(paragraph => sentencesOverPages(cable, paragraph));
	const words = plain(all.map(paragraph => paragraphText(cable, paragraph)).join(' '));
	return mrn === undefined || sentences.length === 0 ? [] : [{mrn, sentences, overPages, words}];
}

function plain(text: string): string {
	return ` ${text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;
}

/** Sentences of eight to sixty words, without marks that would end a quotation. */
export function sentencesIn(text: string): readonly string[] {
	return text
		.split(/(?<=[a-z0-9)]{3}[.?!])\s+(?=[A-Z])/i)
		.map(sentence => sentence.trim())
		.filter(sentence => {
			const count = sentence.split(/\s+/).length;
			return (
				count >= 8 && count <= 60 && /^[A-Z]/.test(sentence) && !/["“”[\]…]|\.{3}|'\s|\s'/.test(sentence)
			);
		});
}

/** A page mark of a later paragraph stands in the place of its cut. */
function sentencesOverPages(cable: Cable, {pieces, interruptions}: Paragraph): readonly string[] {
	return interruptions
		.filter(({type}) => type === 'page-mark')
		.flatMap(mark => {
			const next = pieces.findIndex(({start}) => start >= mark.end);
			const [before, after, below] = [pieces[next - 1], pieces[next], pieces[next + 1]];
			// A word that a line's end cuts would be quoted in part.
			if (!before || !after || [before, after, below].some(piece => piece?.isJoined)) {
				return [];
			}
			const words = (range: typeof before) => cable.text.slice(range.start, range.end).trim();
			const text = `${words(before)} ${words(after)}`;
			return text.split(/\s+/).length >= 8 && !/["“”[\]…]|\.{3}|'\s|\s'|-$/.test(text) ? [text] : [];
		});
}

type Maker = (sources: readonly Source[], random: Random) => Omit<MadeQuotation, 'making'> | undefined;

const makers: Readonly<Record<MadeQuotation['making'], Maker>> = {
	'a whole sentence': (sources, random) => {
		const {mrn, sentences} = oneOf(sources, random);
		return {document: quoted(oneOf(sentences, random), mrn, random), status: 'ok', mrn, wrong: undefined};
	},
	'with an ellipsis': (sources, random) => {
		const {mrn, sentences} = oneOf(sources, random);
		const words = oneOf(sentences, random).split(/\s+/);
		const from = 3 + Math.floor(random() * (words.length - 7));
		const to = from + 1 + Math.floor(random() * Math.min(6, words.length - from - 3));
		const sign = oneOf(['...', '…', '. . .', '[...]', '[…]'], random);
		const text = [...words.slice(0, from), sign, ...words.slice(to)].join(' ');
		return {document: quoted(text, mrn, random), status: 'ok', mrn, wrong: undefined};
	},
	'over a page mark': (sources, random) => {
		const {mrn, overPages} = oneOf(
			sources.filter(source => source.overPages.length > 0),
			random,
		);
		return {document: quoted(oneOf(overPages, random), mrn, random), status: 'ok', mrn, wrong: undefined};
	},
	'with one wrong word': (sources, random) => {
		const {mrn, sentences, words: own} = oneOf(sources, random);
		const words = oneOf(sentences, random).split(/\s+/);
		const place = Math.floor(random() * words.length);
		const wrong = oneOf(oneOf(oneOf(sources, random).sentences, random).split(/\s+/), random);
		const changed = words.with(place, wrong).join(' ');
		const isTelling = /^[\p{L}]{3,}$/u.test(wrong) && /^[\p{L}]{3,}$/u.test(words[place] ?? '');
		return isTelling && !own.includes(plain(changed))
			? {document: quoted(changed, mrn, random), status: 'differs', mrn, wrong}
			: undefined;
	},
	'from another cable': (sources, random) => {
		const {mrn, sentences} = oneOf(sources, random);
		const other = oneOf(sources, random);
		const sentence = oneOf(sentences, random);
		return other.mrn !== mrn && !other.words.includes(plain(sentence))
			? {
					document: quotedWithNumber(sentence, other.mrn, random),
					status: 'in another cable',
					mrn,
					wrong: undefined,
				}
			: undefined;
	},
	invented: (sources, random) => {
		const {mrn} = oneOf(sources, random);
		const words = Array.from({length: 8 + Math.floor(random() * 20)}, () =>
			oneOf(oneOf(oneOf(sources, random).sentences, random).split(/\s+/), random),
		);
		return {
			document: quoted(words.join(' '), mrn, random),
			status: 'not found',
			mrn: undefined,
			wrong: undefined,
		};
	},
};

/** A document that quotes a text, in one of the forms that authors use; some name no cable. */
function quoted(text: string, mrn: string, random: Random): string {
	return random() < 0.2 ? `It is said: “${text}”\n` : quotedWithNumber(text, mrn, random);
}

function quotedWithNumber(text: string, mrn: string, random: Random): string {
	return oneOf(
		[
			`The embassy wrote "${text}" (${mrn}).\n`,
			`In ${mrn} one reads: “${text}” That is all.\n`,
			`So it says:\n\n> ${wrapped(text)}\n> — ${mrn}\n\nThat is all.\n`,
			`The embassy wrote: “${wrapped(text).replaceAll('\n> ', '\n')}”[^1]\n\n[^1]: Telegram ${mrn}.\n`,
			`“${text}”\n\nAmerican Embassy, telegram ${mrn}.\n`,
		],
		random,
	);
}

function wrapped(text: string): string {
	return text.replace(/(.{40,60}) /g, '$1\n> ');
}
