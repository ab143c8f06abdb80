import type {Range} from '../cable.js';
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

const startsOfHandling = charactersOf('STCNPstcnp(');
const LONGEST_HANDLING = 160;
const handlingPattern =
	/^\(?(?:(?:THIS|THE FOLLOWING) (?:MESSAGE|CABLE|TELEGRAM) (?:IS|CONTAINS) )?\(?(SENSITIVE,? BUT UNCLASSIFIED|(?:THIS IS A )?CORRECTED COPY|C O R R E C T E D(?: {1,3}C O P Y)?|NOT FOR INTERNET DISTRIBUTION|NOT FOR INTERNET POSTING|(?:PLEASE )?(?:HANDLE|PROTECT) ACCORDINGLY)(?![A-Za-z])/i;

/** Captions and handling instructions (5 FAH-2 H-250, and as seen in telegrams of 1966 to 2010). */
const captionWords = [
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
	'C O R R E C T E D(?:\\s+(?:C O P Y|COPY))?(?:\\s+\\([^)]{1,80}\\))?',
	'CORRECTED COPY(?:\\s+\\([^)]{1,80}\\){1,2})?',
	'POSS DUPE',
	'SECTO \\d+',
	'TOSEC \\d+',
	'EXERCISE(?: EXERCISE)*',
	'NOT PASSED TO ABOVE ADDRESSEES?',
];

/** A quick test of the first two characters. */
const startsOfCaptions = pairs(
	'SI NO SE SB NF EX LI ST No no Ex ex Li li St st Si si EY CH RO AG DI ME TM SY AM OF IN TE CR CO SP OR PR RE FO EF NI PO TO E_ N_ S_ L_ C_',
);

const captionPattern = new RegExp(`(?:${captionWords.join('|')})(?![A-Za-z])`, 'y');
