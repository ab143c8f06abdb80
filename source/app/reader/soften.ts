/** Text in capitals in small letters, as a view: letter for letter, so that every place stays the same. */
import type {Cable} from '../../cable/cable.js';
import {isEnglishWord} from '../../cable/words/known-words.js';
import {explain} from '../../glossary/glossary.js';
import {namedPost} from '../../glossary/post-names.js';
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

/** The letters of a span, softened; where lines end in the file it has its own blanks. */
function withLetters(text: string, soft: string): string {
	const shown = soft.replaceAll(/\s/g, ' ');
	return shown.toUpperCase() === text.replaceAll(/\s/g, ' ').toUpperCase() ? shown : text;
}

function softText(cable: Cable): string {
	const known = memo.get(cable);
	if (known !== undefined) {
		return known;
	}
	const soft = soften(cable.reading);
	memo.set(cable, soft);
	return soft;
}

const memo = new WeakMap<Cable, string>();

/** A text with its capitals softened, line by line, where a line has no small letters. */
export function soften(text: string): string {
	let isStart = true;
	return text.replaceAll(/[^\r\n]+/g, (line, offset: number) => {
		// Below a blank line a sentence begins.
		isStart ||= /\n\s*$/.test(text.slice(Math.max(0, offset - 4), offset - 1));
		if (/[a-z]/.test(line) || !/[A-Z]{2}/.test(line)) {
			isStart = /[.!?:]["')]*\s*$/.test(line);
			return line;
		}
		return line.replaceAll(token, word => {
			if (!/^[A-Z]/.test(word)) {
				isStart = true;
				return word;
			}
			const shown = softWord(word, isStart);
			isStart = false;
			return shown;
		});
	});
}

/** A word, a marking, or a sign after which a sentence begins. */
const token = /[A-Z][A-Z0-9'&/-]*(?:\.[A-Z]\b\.?)*|\([A-Z/ ]{1,12}\)|[.!?:](?=\s|$)/g;

function softWord(word: string, isStart: boolean): string {
	if (isAcronym(word)) {
		return word;
	}
	const lower = word.toLowerCase();
	return isStart || isName(word) ? word[0] + lower.slice(1) : lower;
}

/** An abbreviation: initials, what has no vowel or has figures, what the glossary lists and is no English word. */
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
	return word.length < LEAST_NAME ? short.has(word) : isEnglishWord(word);
}

/** English words of two and three letters; the list of words begins with four. */
const short: ReadonlySet<string> = new Set(
	(
		'A I AM AN AND ANY ARE AS ASK AT BE BUT BY CAN DAY DID DO DUE END FAR FEW FOR GET GOT HAD HAS HE HER HIM HIS HOW ' +
		'IF IN IS IT ITS LAW LED LET LOW MAN MAY ME MEN MET MY NEW NO NOR NOT NOW OF OFF OIL OLD ON ONE OR OUR OUT OWN ' +
		'PAY PER PUT RUN SAY SEE SET SHE SIX SO SON TEN THE TO TOO TOP TRY TWO UP USE WAR WAS WAY WE WHO WHY WIN YES YET YOU'
	).split(' '),
);
