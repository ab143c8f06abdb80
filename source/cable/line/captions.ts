import type {Range} from '../cable.js';
import {distanceBetween} from '../words/edit-distance.js';
import {beginsWithAny, charactersOf, hasPairAt, pairs} from './initials.js';
import {type TextLine, within} from './lines.js';

/** The end of the caption at a position of a line; nothing if there is none. */
export function captionsAt(text: string, at: number): {readonly end: number} | undefined {
	if (!hasPairAt(startsOfCaptions, text, at)) {
		return undefined;
	}
	captionPattern.lastIndex = at;
	const match = captionPattern.exec(text);
	return match ? {end: at + match[0].length} : undefined;
}

/** The captions of a line of nothing else; nothing if it has other words. */
export function captionsOf(line: TextLine): readonly Range[] | undefined {
	const {text} = line;
	const captions: Range[] = [];
	let at = 0;
	while (at < text.length) {
		if (' ,/;.\t-'.includes(text[at] as string)) {
			at++;
			continue;
		}
		const caption = captionsAt(text, at);
		if (!caption) {
			return undefined;
		}
		captions.push(within(line, at, caption.end));
		at = caption.end;
	}
	return captions.length > 0 ? captions : undefined;
}

/** Whether a line within a text is a caption that got there when pages were joined. */
export function isStrayCaption(text: string): boolean {
	return beginsWithAny(startsOfStrays, text) && text.length < LONGEST_STRAY && strayPattern.test(text);
}

const startsOfStrays = charactersOf('SNELsn');
const LONGEST_STRAY = 90;
const strayPattern = (() => {
	const words =
		'(?:SIPDIS|NOFORN|EXDIS|NODIS|LIMDIS|STADIS|SENSITIVE|S I P D I S|N O F O R N|[Ss]ipdis|[Nn]oforn)';
	return new RegExp(`^${words}(?:[\\s,/]+${words})*$`);
})();

/** The caption of a line that says how the message is to be handled, or that it was sent again, in whatever words. */
export function handlingCaption(line: TextLine): Range | undefined {
	if (!beginsWithAny(startsOfHandling, line.text) || line.text.length > LONGEST_HANDLING) {
		return undefined;
	}
	const match = handlingPattern.exec(line.text);
	const words = match?.[1];
	return match && words !== undefined
		? within(line, match.index + match[0].length - words.length, match.index + match[0].length)
		: undefined;
}

/**
 * All captions of a line that begins with one about handling. Other words belong to it as well, `CORRECTED COPY: SECOND
 * LINE ADDED`, unless their sentence runs on to the next line: then it is text.
 */
export function handlingCaptions(line: TextLine, runsOn: boolean): readonly Range[] | undefined {
	const first = handlingCaption(line);
	if (!first) {
		return undefined;
	}
	const found = [first];
	let at = first.end - line.start;
	for (;;) {
		while (at < line.text.length && ' \t.,:;/()-'.includes(line.text[at] as string)) {
			at++;
		}
		const rest = {...line, start: line.start + at, text: line.text.slice(at)};
		const caption = captionsAt(line.text, at);
		const next = caption ? within(line, at, caption.end) : handlingCaption(rest);
		if (at < line.text.length && next) {
			found.push(next);
			at = next.end - line.start;
		} else {
			const isAll = at >= line.text.length;
			return isAll ? found : runsOn ? undefined : [{start: first.start, end: line.end}];
		}
	}
}

/** The captions of a line of nothing else, with a letter lost or wrong, or run together: `SENSTIVE`, `NOFORNSIPDIS`. */
export function misspelledCaptions(line: TextLine): readonly Range[] | undefined {
	if (line.text.length > LONGEST_MISSPELLED || !/^[A-Z]{5,}(?:[ ,/]+[A-Z]{5,}){0,3}$/.test(line.text)) {
		return undefined;
	}
	const found: Range[] = [];
	for (const {0: word, index} of line.text.matchAll(/[A-Z]+/g)) {
		const together = runTogether.exec(word);
		const cuts = together ? [0, (together[1] ?? '').length, word.length] : [0, word.length];
		if (!together && captionMeant(word) === undefined) {
			return undefined;
		}
		cuts.slice(1).forEach((cut, part) => {
			found.push(within(line, index + (cuts[part] ?? 0), index + cut));
		});
	}
	return found;
}

/** The caption that a word is or is misspelled for; nothing for another word. */
export function captionMeant(word: string): string | undefined {
	return longCaptions.find(caption => distanceBetween(word, caption, 1) <= 1);
}

/** Captions so long that no other word is like them. */
const longCaptions = ['SENSITIVE', 'SIPDIS', 'NOFORN', 'LIMDIS', 'STADIS'];
const runTogether = new RegExp(`^(${longCaptions.join('|')})(?:${longCaptions.join('|')})$`);
const LONGEST_MISSPELLED = 40;

const startsOfHandling = charactersOf('STCNPHstcnph(');
const LONGEST_HANDLING = 160;
const handlingPattern =
	/^\(?(?:(?:THIS|THE FOLLOWING) (?:MESSAGE|CABLE|TELEGRAM) (?:IS|CONTAINS) )?\(?(SENSITIVE,? BUT UNCLASSIFIED|SBU(?= - NOT FOR)|(?:THIS IS A )?CORRECTED COPY|C O R R E C T E D(?: {1,3}C O P Y)?|NOT FOR INTERNET DISTRIBUTION|NOT FOR INTERNET POSTING|(?:PLEASE )?(?:HANDLE|PROTECT) ACCORDINGLY)(?![A-Za-z])/i;

/** What a corrected copy says of itself, up to the end of its line: `- TAGS ADDED`; no classification. */
const reasonOfCopy = String.raw`\s{0,3}(?:-{1,2}|:)\s{1,3}(?!C ?O ?N|S ?E ?C|U ?N ?C|L ?I ?M|T ?O ?P)[^\r\n]{1,80}$`;

/** Captions and handling instructions (5 FAH-2 H-250, and as seen in telegrams of 1966 to 2010). */
const captionWords = [
	'AIDAC',
	'SIPDIS',
	'NOFORN',
	'SENSITIVE',
	'SBU',
	'NF(?=$|[/\\s])',
	'NODIS',
	'EXDIS',
	'LIMDIS',
	'STADIS',
	// As set by the editors of the Foreign Relations series, and by typists in small letters.
	'(?:[Nn]o|[Ee]x|[Ll]im|[Ss]ta|[Ss]ip)dis',
	'[Nn]oforn',
	'NO FOREIGN DISSEM',
	'EYES ONLY',
	'CHEROKEE',
	'ROGER CHANNEL',
	'AGREMENT CHANNEL',
	'DIRGEN CHANNEL',
	'MED CHANNEL',
	'TM CHANNEL',
	'SY CHANNEL',
	'DISSENT CHANNEL',
	'AMB ?/ ?DCM',
	'OFFICIAL[- ]INFORMAL',
	'INFORM ALL STATE EMPLOYEES',
	'INFORM CONSULS',
	'TERREP',
	'CRITIC',
	'CODEL(?: [A-Z]+)?',
	'STAFFDEL(?: [A-Z]+)?',
	'SPECAT',
	'NOCONTRACT',
	'ORCON',
	'PROPIN',
	'RELIDO',
	'REL TO [A-Z, ]+',
	'FOUO',
	'FOR OFFICIAL USE ONLY',
	'E F T O',
	'(?:N O F O R|S I P D I|E X D I|N O D I|L I M D I|S T A D I) [NS]',
	'EFTO',
	'NIACT(?: IMMEDIATE)?',
	`C O R R E C T E D(?:\\s+(?:C O P Y|COPY))?(?:\\s+\\([^)]{1,80}\\)|${reasonOfCopy})?`,
	`CORRECTED COPY(?:\\s+\\([^)]{1,80}\\){1,2}|${reasonOfCopy})?`,
	'POSS DUPE',
	'SECTO \\d+',
	'TOSEC \\d+',
	'EXERCISE(?: EXERCISE)*',
	'NOT PASSED TO ABOVE ADDRESSEES?',
];

/** A quick test of the first two characters. */
const startsOfCaptions = pairs(
	'AI SI NO SE SB NF EX LI ST No no Ex ex Li li St st Si si EY CH RO AG DI ME TM SY AM OF IN TE CR CO SP OR PR RE FO EF NI PO TO E_ N_ S_ L_ C_',
);

const captionPattern = new RegExp(`(?:${captionWords.join('|')})(?![A-Za-z])`, 'y');
