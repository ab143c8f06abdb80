/**
 * The name in `Classified By: EcoPol Chief Fritz Tarlenheim, for reasons 1.4 (b)`: what stands last before the reasons
 * and is not a title. Titles are endless and mistyped, so it is names that are recognised: from the last word backward.
 */
import {namedPost} from '../../../glossary/post-names.js';
import type {Range} from '../../cable.js';
import {matchesOf} from '../../matches-of.js';
import {wordsOfPlace} from '../../words/places.js';
import {isCutTitle, isTitle} from './title-words.js';

/** A name, and the line ends within its words: `Michae` / `l Corbin`. */
export type AuthorityName = Range & {readonly joined: readonly Range[]};

/** The name in the words of the field; `lineEnds` are where its lines end. */
export function authorityName(text: string, lineEnds: readonly number[]): AuthorityName | undefined {
	const before = nameWithin(text, {start: 0, end: endOfHead(text)}, lineEnds);
	return before ?? nameWithin(text, afterReasons(text), lineEnds);
}

/** The stretch after reasons that come first: `1.4 (b) and (d), DCM Fritz Tarlenheim`. */
function afterReasons(text: string): Range {
	const match = leadingReasons.exec(text);
	return match ? {start: match[0].length, end: LONGEST_HEAD} : {start: 0, end: 0};
}

function nameWithin(
	text: string,
	{start, end}: Range,
	lineEnds: readonly number[],
): AuthorityName | undefined {
	const found: Candidate[] = [];
	for (const segment of segmentsOf(text.slice(0, end), start, lineEnds)) {
		const candidate = candidateIn(segment);
		if (candidate) {
			found.push(candidate);
			if (isFullName(candidate)) {
				break;
			}
		}
	}
	const best =
		found.find(isFullName) ?? found.find(hasTwoNames) ?? found.find(({isWhole}) => isWhole) ?? found[0];
	if (!best) {
		return undefined;
	}
	const at = found.indexOf(best);
	const pair = [found.slice(at - 1, at + 1), found.slice(at, at + 2)].find(each => areReversed(text, each));
	return placed(pair ? pair.flatMap(({words}) => words) : best.words);
}

function isFullName(candidate: Candidate): boolean {
	return candidate.isWhole && hasTwoNames(candidate);
}

/** Whether a candidate has two words or more; `St. John` alone is one name, and may be of a city. */
function hasTwoNames({words}: Candidate): boolean {
	return words.length > (/^Ste?\.$/i.test(words[0]?.text ?? '') ? 2 : 1);
}

/** Where the words about reasons begin, with the words that lead to them: `for`, `per`, `based on Section`. */
function endOfHead(text: string): number {
	const head = text.slice(0, LONGEST_HEAD);
	const at = head.search(reasons);
	let end = at < 0 ? head.length : at;
	for (;;) {
		while (end > 0 && ' ,;:(–-\t'.includes(head.charAt(end - 1))) {
			end--;
		}
		const start = Math.max(head.lastIndexOf(' ', end - 1), head.lastIndexOf(',', end - 1)) + 1;
		const written = head.slice(start, end);
		const word = written.toLowerCase();
		if (word.endsWith('.') && endsSentence(written) && !leads.has(word)) {
			end--;
		} else if (word !== '' && leads.has(word)) {
			end = start;
		} else if (cutFor.test(head.slice(Math.max(0, start - 4), end))) {
			// `fo` / `r reasons`
			end -= 'fo r'.length;
		} else {
			return end;
		}
	}
}

/** Whether the point of the last word before the reasons is that of a sentence: of two letters any may be a surname. */
function endsSentence(word: string): boolean {
	return /^\p{L}{0,20}\p{L}{3}\.$/u.test(word) || isShortSurname(word) || lastOfTwoLetters.test(word);
}

const lastOfTwoLetters = /^(?!(?:[JS]r|[DM]r|Ms|St|Lt|Wm|Ed)\.)\p{Lu}\p{Ll}\.$/u;

const cutFor = /\b(?:f[o0] r|f [o0]r)$/i;

const LONGEST_HEAD = 400;

const reasons =
	/\b(?:rea ?sons?[a-z]?|r easons?|re asons?|reas ons?|reaso ns?)\b|\b[1Il]\s?[.,]\s?[3-7](?!\d)|\bE\.?\s?O\.?\s?\d{4,5}\b|\bExecutive Order\b|\bDECL\b/i;

const leadingReasons =
	/^(?:E\.?\s?O\.?\s?\d{5}[,:;]?\s?)?(?:for\s)?(?:reasons?:?\s)?1\s?[.,]\s?[3-7]\s?(?:(?:,|&|and|or)?\s?[[(]?[a-h][\])]?(?![a-z])\s?){0,6}[,;.:]?\s?(?:by\s)?/i;

const leads = new Set(
	'for f0r by py as per under pursuant due to in accordance accord with based upon on the following basis of and because section sections sec sec. para paras paragraph paragraphs'.split(
		' ',
	),
);

type Word = Range & {readonly text: string; readonly joined: readonly Range[]};

/** The words between commas and the like; a sentence ends after three letters, unlike an initial. */
function segmentsOf(head: string, from: number, lineEnds: readonly number[]): readonly (readonly Word[])[] {
	const segments: Word[][] = [[]];
	for (const match of matchesOf(wordOrEnd, head, from)) {
		const [text] = match;
		if (text.length <= 2 && /^[,;:()[\]–—]$|^-{1,2}$/.test(text)) {
			segments.push([]);
			continue;
		}
		const points = text.endsWith('.') ? pointsAfter(text, head.slice(match.index + text.length)) : 0;
		const isLast = points > 0 && !abbreviated.test(text) && !shortName.test(text);
		const end = match.index + text.length - (isLast ? points : 0);
		const word = {start: match.index, end, text: head.slice(match.index, end), joined: []};
		addWord(segments.at(-1) as Word[], word, lineEnds);
		if (isLast) {
			segments.push([]);
		}
	}
	return segments;
}

/** How many points end a sentence: none after an initial, or after two letters with a name below. */
function pointsAfter(text: string, below: string): number {
	const isWord = /\p{L}{3}\.+$/u.test(text) || (isShortSurname(text) && !beginsWithName(below));
	return isWord ? (/\.+$/.exec(text)?.[0].length ?? 0) : 0;
}

function beginsWithName(text: string): boolean {
	const next = /^\s{1,3}(\p{Lu}[\p{L}'-]{1,30})/u.exec(text)?.[1];
	return next !== undefined && !isTitle(next);
}

/** Whether a word with a point is a surname of two letters, and of one syllable: `Vo.`, `Ng.` */
function isShortSurname(text: string): boolean {
	return text.length === 3 && (syllable.test(text) || shortSurname.test(text));
}

const syllable = /^[B-DF-HJ-NP-TV-XZ](?:[aeiouy]|[AEIOUY])\.$/;
const shortSurname = /^(?:Ng|Oh|Yu|Yi|Ye|An|Au|Ip|Ek|Im|Om|Aw|Ou|Uy)\.$/i;

const abbreviated = /^(?:Amb|Gen|Col|Maj|Capt|Dep|Asst|Actg|Adm|Lt|Sgt)\.$/i;

/** `Geo. Smith`, `Wm. Tarlenheim`, `Mary St. George`: unlike other words such a part of a name does not end a sentence. */
const shortName = /^(?:Ste?|Wm|Geo|Chas|Jos|Thos|Jas|Jno|Robt|Richd|Edw|Benj|Saml|Danl|Fredk|Nath)\.$/i;

/** `Ma. Theresa Tarlenheim`: behind a name it is a surname, whose point ends a sentence. */
const maria = /^Ma\.$/i;

const wordOrEnd = /,(?!\s{1,3}(?:[JS]R|I{2,3})\b)|[;:()[\]–—]|-{1,2}(?=\s)|[^\s,;:()[\]–—]{1,60}/gi;

/** Adds a word; where a line's end has cut it, it is one with the word before. */
function addWord(segment: Word[], word: Word, lineEnds: readonly number[]): void {
	const last = segment.at(-1);
	const isCut =
		last !== undefined &&
		last.end === word.start - 1 &&
		lineEnds.includes(last.end) &&
		(isCutTitle(last.text, word.text) ||
			(/^\p{Lu}\p{Ll}*$/u.test(last.text) &&
				/^\p{Ll}[\p{L}-]*$/u.test(word.text) &&
				!isSmallWord(word.text) &&
				!isTitle(last.text)));
	if (isCut && last) {
		segment[segment.length - 1] = {
			start: last.start,
			end: word.end,
			text: last.text + word.text,
			joined: [...last.joined, {start: last.end, end: word.start}],
		};
	} else {
		segment.push(word);
	}
}

function isSmallWord(text: string): boolean {
	return particle.test(text) || isTitle(text) || /^(?:a|an|at|by|per|as|who|is|was|his|her)$/.test(text);
}

/** A name that a segment has, and whether nothing but titles stands before it and nothing after it. */
type Candidate = {readonly words: readonly Word[]; readonly isWhole: boolean};

function candidateIn(segment: readonly Word[]): Candidate | undefined {
	const context = {
		isCapitals: segment.every(({text}) => text === text.toUpperCase() || capitalWithin.test(text)),
	};
	let end = segment.length;
	while (end > 0 && !isNameWord(segment[end - 1] as Word, context)) {
		end--;
	}
	let start = end;
	while (start > 0 && isNameWord(segment[start - 1] as Word, context)) {
		start--;
	}
	const before = segment[start - 1];
	if (segment.slice(end).some(({text}) => /\d/.test(text))) {
		// `DSCG 05-1` is a guide.
		return undefined;
	}
	const run = nameOfRun(segment, start, end);
	const words = run.slice(run.findIndex(({text}) => !particle.test(text) || startsName(text)));
	const letters = words.map(({text}) => text).join(' ');
	const isPlace = namedPost(letters) !== undefined && before !== undefined;
	return words.some(({text}) => /\p{L}{2}/u.test(text) && text !== 'An' && !suffix.test(text)) && !isPlace
		? {words, isWhole: end === segment.length}
		: undefined;
}

/** Whether a word can be part of a name: capitalised, an initial, a particle or a suffix, and no title. */
function isNameWord({text}: Word, {isCapitals}: {readonly isCapitals: boolean}): boolean {
	if (text === 'A.I.' || text === 'A.I') {
		return false;
	}
	if (text === 'An') {
		// `Jo An Le`; alone it is no name.
		return true;
	}
	// Most words are longer than these, and have no point and no quotation mark.
	const isShort = text.length <= LONGEST_PARTICLE && (suffix.test(text) || particle.test(text));
	if (isShort || ((text.length <= 2 || text.includes('.')) && initial.test(text))) {
		return true;
	}
	if (
		('"“\'‘'.includes(text.charAt(0)) && nickname.test(text)) ||
		(text.endsWith('.') && (shortName.test(text) || maria.test(text)))
	) {
		return true;
	}
	if (
		isTitle(text) ||
		/['’.]$/.test(text) ||
		!(/^\p{Lu}[\p{L}'’.-]*$/u.test(text) || smallBefore.test(text))
	) {
		return false;
	}
	// `PolMinCouns` has a capital within, as no name but `McDonald` and the like.
	return isCapitals || !/\p{Ll}\p{Lu}/u.test(text) || capitalWithin.test(text);
}

const initial = /^(?:\p{Lu}\.?|(?:\p{Lu}\.-?){1,3}\p{Lu}?)$/u;
const suffix = /^(?:[JS]r\.?|JR\.?|SR\.?|I{2,3}|IV)$/;
const nickname = /^["“'‘]\p{L}{1,20}["”'’]$/u;
const particle =
	/^(?:de|da|di|do|dos|das|du|del|della|der|den|des|van|von|ter|ten|la|le|los|las|el|al|bin|bint|ibn|abu|zu|af|av|y)$/i;
const LONGEST_PARTICLE = 5;
const capitalWithin =
	/^(?:\p{Lu}{1,2}(?:Ma?c|Fitz|V[ao]n|D[eiu]|L[ae])\p{Lu}\p{Ll}+|(?:Mc|Mac|De|Di|Du|Del|La|Le|Van|Von|Fitz|St|[OD]['’])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|(?:[Mm]a?c|[Dd]e|[Dd]i|[Dd]u|[Dd]el|[Ll]a|[Ll]e|[Vv]an|[Vv]on|[Ff]itz|St)\p{Lu}{2,}(?:-\p{Lu}{2,})?)$/u;

/** `vonSTADEN`, `d'Arcy`, `al-Tarlenheim` */
const smallBefore =
	/^(?:(?:ma?c|de|di|du|del|la|le|van|von|fitz)\p{Lu}{2,}|(?:d|l|o|dell)['’]\p{Lu}\p{L}|(?:[ae]l|bin|ben)-\p{Lu}\p{L})/u;

/** A particle in capitals may begin a name, `Van Buren`; `DAS` is a Deputy Assistant Secretary. */
function startsName(text: string): boolean {
	return /^\p{Lu}/u.test(text) && !/^(?:DE|OF|Y|DAS)$/.test(text);
}

/** Before a name in small letters, capitals are an office: `NEA Welch`. One letter is an initial. */
function withoutOffices(run: readonly Word[]): readonly Word[] {
	const first = run.findIndex(
		({text}) => /\p{Ll}/u.test(text) && !particle.test(text) && !/\p{Lu}{2}$/u.test(text),
	);
	if (first <= 0) {
		return run;
	}
	const office = run
		.slice(0, first)
		.findLastIndex(({text}) => /^\p{Lu}{2,}$/u.test(text) && !suffix.test(text));
	const isLetterOfOffice = first === 1 && /^[DPTEGM]$/.test(run[0]?.text ?? '') && run.length > 2;
	return isLetterOfOffice ? run.slice(1) : run.slice(office + 1);
}

/** The words of a run without what stands before the name: offices, and the place that the rank is for, perhaps all of them. */
function nameOfRun(segment: readonly Word[], start: number, end: number): readonly Word[] {
	const run = segment.slice(start, end);
	const words = withoutOffices(run);
	const placeEnd = endOfPlace(segment, start, end);
	if (placeEnd > end - words.length) {
		return segment.slice(placeEnd, end);
	}
	// `to ASEAN Fritz Tarlenheim`: an office has told what the rank is for.
	return withoutPlace(words, segment[start - 1], words.length < run.length);
}

/** Where a place of several words ends that stands behind `for` or the like, `Central Asia`; its first words may be those of titles. */
function endOfPlace(segment: readonly Word[], start: number, end: number): number {
	for (let at = start - 1; at >= 0 && at >= start - MOST_BEFORE; at--) {
		if (beforePlace.test((segment[at] as Word).text)) {
			return (
				at +
				1 +
				wordsOfPlace(segment.slice(at + 1, Math.min(end, at + 1 + MOST_OF_PLACE)).map(({text}) => text))
			);
		}
	}
	return 0;
}

const MOST_BEFORE = 5;
const MOST_OF_PLACE = 10;

const beforePlace = /^(?:(?:\p{L}{4,20}-)?(?:of|at)|to|for|the|in)$/iu;

/** Before the name, `Ambassador to` is followed by a country, `Embassy` by a city. */
function withoutPlace(
	run: readonly Word[],
	before: Word | undefined,
	isAfterOffice: boolean,
): readonly Word[] {
	if (before === undefined || run.length < 2) {
		return run;
	}
	for (let length = Math.min(3, run.length - 1); length > 0; length--) {
		const place = run
			.slice(0, length)
			.map(({text}) => text)
			.join(' ');
		if (run.length - length > 1 && namedPost(place) !== undefined) {
			return run.slice(length);
		}
	}
	// No place is an initial: `Assistant to H. K. Sapt`.
	if (isAfterOffice || !beforePlace.test(before.text) || /^\p{Lu}\.?$/u.test(run[0]?.text ?? '')) {
		return run;
	}
	const words = firstOfTwo.test(run[0]?.text ?? '') ? 2 : 1;
	return run.length > words ? run.slice(words) : run;
}

/** The first of two words of a country. */
const firstOfTwo =
	/^(?:United|Saudi|New|South|North|El|Costa|Sri|Burkina|Sierra|European|Ivory|Papua|Dominican|Czech|Central|Great|San|Santo|Equatorial|Holy|Hong)$/i;

/** Whether a surname stands before the given names: `SAPT, HANS B.` */
function areReversed(text: string, [first, second]: readonly Candidate[]): boolean {
	const [surname, ...others] = first?.words ?? [];
	const given = second?.words ?? [];
	return (
		surname !== undefined &&
		others.length === 0 &&
		given[0] !== undefined &&
		given.length <= 2 &&
		given.slice(1).every(({text: word}) => initial.test(word)) &&
		second?.isWhole === true &&
		/^,\s$/.test(text.slice(surname.end, given[0].start))
	);
}

function placed(words: readonly Word[]): AuthorityName {
	return {
		start: (words[0] as Word).start,
		end: (words.at(-1) as Word).end,
		joined: words.flatMap(({joined}) => joined),
	};
}
