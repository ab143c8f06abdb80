/** Shows text in capitals in small letters, letter for letter, so that every offset stays the same. */
import type {Cable, Piece, Range} from '../../cable/cable.js';
import {areOneWord, isEnglishWord} from '../../cable/words/known-words.js';
import {explain} from '../../glossary/glossary.js';
import {namedPost, spacedName} from '../../glossary/post-names.js';
import type {Line} from '../../layout/layout.js';

/** The lines of a cable with their capitals softened where whole stretches of the text are in capitals. */
export function softened(cable: Cable, lines: readonly Line[]): readonly Line[] {
	const soft = softText(cable);
	return lines.map(line => ({
		...line,
		spans: line.spans.map(span =>
			span.offset === undefined || span.role === 'routing'
				? span
				: {...span, text: withLetters(span.text, soft.slice(span.offset, span.offset + span.text.length))},
		),
	}));
}

/** The letters of a span, softened; at the ends of lines in the file it keeps its own blanks. */
function withLetters(text: string, soft: string): string {
	const shown = soft.replaceAll(/\s/g, ' ');
	return shown.toUpperCase() === text.replaceAll(/\s/g, ' ').toUpperCase() ? shown : text;
}

function softText(cable: Cable): string {
	const known = memo.get(cable);
	if (known !== undefined) {
		return known;
	}
	const soft = softBlocks(cable);
	memo.set(cable, soft);
	return soft;
}

const memo = new WeakMap<Cable, string>();

/** The text of a cable, softened block by block: each begins a sentence, and the lines of a paragraph go on with it. */
function softBlocks({reading, blocks}: Cable): string {
	let soft = '';
	for (const block of blocks) {
		const {start, end} = block;
		const lines = 'pieces' in block ? block.pieces : [];
		soft += lines.length === 0 ? soften(reading.slice(start, end)) : softLines(reading, block, lines);
	}
	return soft + reading.slice(soft.length);
}

/** A stretch of a text, of which some lines are read as one: what stands between them is softened by itself. */
function softLines(reading: string, {start, end}: Range, lines: readonly (Range & Partial<Piece>)[]): string {
	const between = lines.map((line, index) => {
		const isGoingOn = line.flow === undefined || line.flow === 'run-on';
		return index === 0 || line.isJoined ? '' : isGoingOn ? '\n' : '\n\n';
	});
	const joined = soften(
		lines.map((line, index) => between[index] + reading.slice(line.start, line.end)).join(''),
	);
	let soft = '';
	let [from, at] = [start, 0];
	for (const [index, line] of lines.entries()) {
		at += between[index]?.length ?? 0;
		const length = line.end - line.start;
		soft += soften(reading.slice(from, line.start)) + joined.slice(at, at + length);
		at += length;
		from = line.end;
	}
	return soft + soften(reading.slice(from, end));
}

/**
 * A text with its capitals softened in those lines that have no small letters. Sentences begin after a full stop and
 * below a blank line; a line's beginning is none of a sentence, and a word that a line's end cuts is one word.
 */
export function soften(text: string): string {
	if (!/[A-Z]{2}/.test(text)) {
		return text;
	}
	let isStart = true;
	let nameEnd = 0;
	const soft = text.replaceAll(token, (word, offset: number) => {
		if (!/^[A-Z]/.test(word)) {
			isStart ||= !word.startsWith('(');
			return word;
		}
		const isWithinName = offset < nameEnd;
		nameEnd = isWithinName ? nameEnd : offset + lengthOfName(text, offset);
		const isParticle = isWithinName && word.length < 3;
		const shown = isParticle
			? word.toLowerCase()
			: offset < nameEnd
				? capitalised(word)
				: softWord(word, isStart);
		isStart = false;
		return shown;
	});
	return text.replaceAll(/[^\r\n]+/g, (line, offset: number) =>
		/[a-z]/.test(line) || !/[A-Z]{2}/.test(line) ? line : soft.slice(offset, offset + line.length),
	);
}

/** A word, which a line's end may cut; a marking or an abbreviation in parentheses; and what a sentence begins below. */
const token =
	/[A-Z][A-Z0-9'&/]*(?:-[A-Z0-9][A-Z0-9'&/]*)*(?:-[ \t]*\r?\n[ \t]*[A-Z][A-Z0-9'&/]*)*(?:\.[A-Z]\b\.?)*|\([A-Z/ ]{1,12}\)|[.!?:](?=["')]*(?:\s|$))|\n[ \t]*\r?\n/g;

/** The length of the name of several words that begins at an offset, as `MEXICO CITY`; zero if none does. */
function lengthOfName(text: string, offset: number): number {
	severalWords.lastIndex = offset;
	let name = severalWords.exec(text)?.[0] ?? '';
	while (/\s/.test(name)) {
		const words = name.replaceAll(/\s+/g, ' ');
		const post = namedPost(words);
		// The letters of a name may also be those of other words: `TO GO`.
		if (post !== undefined && (spacedName(post) === words || words.split(' ').every(isLong))) {
			return name.length;
		}
		name = name.replace(/\s+\S+$/, '');
	}
	return 0;
}

function isLong({length}: string): boolean {
	return length >= LEAST_NAME;
}

const severalWords = /[A-Z]{2,}(?:[ \t]*(?:\r?\n)?[ \t]*(?<=\s)[A-Z]{2,}){1,3}(?![A-Z])/y;

function softWord(word: string, isStart: boolean): string {
	const cut = /^([A-Z]+)(-\s+)([A-Z]+)$/.exec(word);
	if (cut) {
		const [, first = '', mark = '', rest = ''] = cut;
		return areOneWord(first, rest)
			? (isStart ? capitalised(first) : first.toLowerCase()) + mark + rest.toLowerCase()
			: softWord(first, isStart) + mark + softWord(rest, false);
	}
	if (word.includes('-') && !/[.\d&/]/.test(word)) {
		return word
			.split('-')
			.map((part, index) => softWord(part, isStart && index === 0))
			.join('-');
	}
	const possessive = /.'S?$/.test(word) ? word.slice(word.lastIndexOf("'")) : '';
	const base = word.slice(0, word.length - possessive.length);
	const soft =
		isAcronym(base) || isAlwaysCapital(base)
			? base
			: isStart || isName(base)
				? capitalised(base)
				: base.toLowerCase();
	return soft + possessive.toLowerCase();
}

function capitalised(word: string): string {
	return word.charAt(0) + word.slice(1).toLowerCase();
}

/** A Roman number, or a letter that is not an article. */
function isAlwaysCapital(word: string): boolean {
	return word.length === 1 ? word !== 'A' : /^X{0,3}(?:IX|IV|V?I{0,3})$/.test(word);
}

/** An abbreviation: initials, what has no vowel or has figures, what the glossary lists and is not an English word. */
function isAcronym(word: string): boolean {
	if (
		/[.\d&/]/.test(word) ||
		(/^US[A-Z]{2,4}$/.test(word) && !isCommon(word)) ||
		(word.length > 1 && !/[AEIOUY]/.test(word))
	) {
		return true;
	}
	return (
		word.length >= 2 &&
		word.length <= 6 &&
		!isCommon(word) &&
		explain(word).entries.some(({kind}) => kind === 'abbreviation')
	);
}

/** A post, or a word that no list of English words has. */
function isName(word: string): boolean {
	return !isCommon(word) && (namedPost(word) !== undefined || word.length >= LEAST_NAME);
}

const LEAST_NAME = 4;

function isCommon(word: string): boolean {
	// With nothing before it, a word made with a prefix is known too: `UNEVEN`.
	return word.length < LEAST_NAME ? short.has(word) : isEnglishWord(word) || areOneWord('', word);
}

/** English words of two and three letters; the list of words begins with four. */
const short: ReadonlySet<string> = new Set(
	(
		'A I AM AN AND ANY ARE AS ASK AT BE BUT BY CAN DAY DID DO DUE END FAR FEW FOR GET GOT HAD HAS HE HER HIM HIS HOW ' +
		'IF IN IS IT ITS LAW LED LET LOW MAN MAY ME MEN MET MY NEW NO NOR NOT NOW OF OFF OIL OLD ON ONE OR OUR OUT OWN ' +
		'PAY PER PUT RUN SAY SEE SET SHE SIX SO SON TEN THE TO TOO TOP TRY TWO UP USE WAR WAS WAY WE WHO WHY WIN YES YET YOU'
	).split(' '),
);
