/** The post that some words before a number name: `REF A EMBASSY ROME CABLE` names ROME. */
import {namedPost} from '../../../../glossary/post-names.js';
import {withCapitalI} from '../../../characters.js';
import {endsNoPost, inNoPost} from './not-post-words.js';

/** A word, and where it stands. */
export type Word = {readonly text: string; readonly start: number; readonly end: number};

/** What words before a number name: a post, from one word to another, and whether the table has it. */
export type NamedPost = {
	readonly start: number;
	readonly end: number;
	readonly isKnown: boolean;
	/** Whether its numbers are no message reference numbers: an attaché counts his messages for himself. */
	readonly hasOwnSeries?: true;
	/** The letter of the list, where the mark is missing that would make an item of it: `A ROME 5`. */
	readonly label?: Word;
};

/** The post that words name: the words without what stands around a name; `letter` is that of the item they are in. */
export function postIn(all: readonly Word[], letter?: string): NamedPost | undefined {
	if (all.length === 1) {
		return postOfWord(all);
	}
	const words = withoutLast(all);
	const last = words.at(-1);
	if (!last || endsNoPost(plain(last)) || documentNumber.test(last.text)) {
		return undefined;
	}
	let first = 0;
	let label: Word | undefined;
	for (; first < words.length; first++) {
		const rest = words.slice(first);
		if (namedPost(lettersOf(rest)) !== undefined) {
			return placed(rest, true, label);
		}
		const word = rest[0] as Word;
		if (!isBeforePost(word, rest)) {
			break;
		}
		label = /^[A-Za-z]$/.test(word.text) ? word : label;
	}
	// `E. S` / `TRELSAU 512`: the letter of an item is not given twice in two ways.
	const isCut = label !== undefined && letter !== undefined && label.text.toUpperCase() !== letter;
	const rest = words.slice(isCut ? words.indexOf(label as Word) : first);
	const known = rest.findIndex((_, index) => index > 0 && namedPost(lettersOf(rest.slice(index))));
	if (rest.some(({text}) => ofAnotherSeries.test(text))) {
		return {...placed(rest, false, isCut ? undefined : label), hasOwnSeries: true};
	}
	if (known > 0 && !rest.slice(0, known).some(({text}) => ofAnotherOffice.test(text))) {
		return placed(rest.slice(known), true, label);
	}
	return rest.length > 0 &&
		!rest.some(word => inNoPost.has(plain(word))) &&
		rest.length <= MOST_WORDS &&
		!isShort(rest.at(-1) as Word)
		? placed(rest, false, isCut ? undefined : label)
		: undefined;
}

/** The post that a word alone names: any that is not known to be something else. */
function postOfWord(all: readonly Word[]): NamedPost | undefined {
	const word = all[0] as Word;
	const letters = lettersOf(all);
	const isKnown = namedPost(letters) !== undefined;
	const written = plain(word);
	if (!isKnown && (telegrams.test(written) || ofAnotherSeries.test(written))) {
		return telegramOf(word, written);
	}
	const isPost = isKnown || (!isShort(word) && !endsNoPost(written) && !documentNumber.test(word.text));
	return isPost ? placed(all, isKnown, undefined) : undefined;
}

/** `ZENDATEL 12` is of Zenda; `EMBTEL 12` is of a post that the word does not name. */
function telegramOf(word: Word, written: string): NamedPost {
	const name = written.replace(/TELS?$/, '');
	const isNamed = name !== written && namedPost(name) !== undefined;
	const end = isNamed ? word.start + name.length : word.end;
	const post = {start: word.start, end, isKnown: isNamed};
	return isNamed ? post : {...post, hasOwnSeries: true};
}

/** `EMBTEL`, `OURTEL`, `ZENDATEL` */
const telegrams = /^[A-Z]{2,20}TELS?$/;

/** `S-1234`, `C-TR7-123` */
const documentNumber = /^[A-Z]-/;

/** Whether a word has two letters or fewer, as no name ends that the table lacks: `MC 458`, `FLIGHT AZ 610`, `DUBLIN II`. */
function isShort({text}: Word): boolean {
	return !/[A-Za-z].*[A-Za-z].*[A-Za-z]/.test(text);
}

/** No name that the table lacks has more words. */
const MOST_WORDS = 5;

function placed(words: readonly Word[], isKnown: boolean, label: Word | undefined): NamedPost {
	const post = {start: (words[0] as Word).start, end: (words.at(-1) as Word).end, isKnown};
	return label ? {...post, label} : post;
}

/** The letters of some words, with those that were misread: `COTON0U`, `LlMA`. */
function lettersOf(words: readonly Word[]): string {
	const all = words.length === 1 ? (words[0] as Word).text : words.map(({text}) => text).join(' ');
	const name = withCapitalI('Ss'.includes(all.charAt(all.length - 1)) ? all.replace(/['’]S$/i, '') : all);
	return /\d/.test(name) ? name.replaceAll('0', 'O').replaceAll('1', 'I').replaceAll('5', 'S') : name;
}

function withoutLast(words: readonly Word[]): readonly Word[] {
	let end = words.length;
	while (end > 1 && beforeSerial.has(plain(words[end - 1] as Word))) {
		end--;
	}
	return words.slice(0, end);
}

function isBeforePost(word: Word, rest: readonly Word[]): boolean {
	return (
		rest.length > 1 &&
		(beforeName.has(plain(word)) ||
			/^[A-Za-z]$/.test(word.text) ||
			// `US MISSION GENEVA`, `CONSULATE GENERAL MILAN`
			(plain(word) === 'US' && beforeName.has(plain(rest[1] as Word))))
	);
}

/** A word in capitals without points and hyphens. */
function plain({text}: Word): string {
	const capitals = text.toUpperCase();
	return /^\w.*\w$/.test(capitals) ? capitals : capitals.replace(/[.,:'’-]+$|^[.'’-]+/g, '');
}

/** What may stand between post and number: `ROME TELEGRAM NO. 12`. */
const beforeSerial = new Set(
	'CABLE CABLES TELEGRAM TELEGRAMS TEL TELS TELNO MESSAGE MESSAGES MSG MSGS NO NOS NR NUMBER NUMBERS SERIAL POL ECON ADM CONS'.split(
		' ',
	),
);

/** What may stand before the name: which cable it is, how it is classified, the kind of the post. */
const beforeName = new Set(
	[
		'REF REFS REFTEL REFTELS REFERENCE REFERENCES SEE ALSO CF PER VIA IN RE FM FROM AND BOTH OUR YOUR THEIR',
		'PREVIOUS PREV EARLIER RECENT LATEST CABLE CABLES TELEGRAM TELEGRAMS TEL MESSAGE MSG TO OF BY ON THE FOR',
		'UNCLASS UNCLAS UNCLASSIFIED SECRET CONFIDENTIAL SBU NOFORN NODIS EXDIS LIMDIS SENSITIVE NOTAL DTD DATED',
		'EMBASSY EMB AMEMB AMEMBASSY AMEMBASY CONSULATE GENERAL CONGEN CONSUL AMCONSUL AMCONGEN MISSION USMISSION USINT USLO USOFFICE USOP REO',
		'INTERESTS SECTION BRANCH OFFICE REGIONAL',
	]
		.join(' ')
		.split(' '),
);

/** An office at a post has numbers of its own: `FODAG ROME 231` is not a cable of the embassy. */
const ofAnotherOffice =
	/^(?:US[A-Z]{2,}|U[NS]|E[CU]|FODAG|F[AC]S|AID|ODC|MILGP|MILGROUP|CDR|JUSMAG|PRT|NAS)$/;

/** Offices that have numbers which are not those of cables: attachés, police, intelligence. */
const ofAnotherSeries = /^(?:(?:US)?D?AO|(?:US)?DATT|LEGATT?|DEA|FBI|ICE|DHS|CIA|DIA|NSA)$/;
