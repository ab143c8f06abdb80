/** Labels of the header that do not begin their line: `SUBJECT: THE TOLLREF: A. ROME 12 Classified By: …`. */
import {hasPairAt, pairs} from './initials.js';
import type {TextLine} from './lines.js';

/** Where a line is split since labels begin within it, for each line of the header; empty where none has one. */
export function labelsWithin(lines: readonly TextLine[]): ReadonlyMap<TextLine, readonly number[]> {
	let found: Map<TextLine, readonly number[]> | undefined;
	let isHeader = false;
	let sinceSubject = Infinity;
	for (let index = 0; index < lines.length && index < LONGEST_HEADER; index++) {
		const line = lines[index] as TextLine;
		const {text} = line;
		const initial = text.charAt(0);
		isHeader ||= hasPairAt(startsOfLabels, text, 0) && fieldLabel.test(text);
		if (!isHeader || text === '') {
			continue;
		}
		if ((initial === '1' || initial === '¶') && firstNumber.test(text)) {
			break;
		}
		sinceSubject = (initial === 'S' || initial === 'T') && subjectLabel.test(text) ? 0 : sinceSubject + 1;
		const cuts = mayHoldLabel(text, sinceSubject) ? cutsOf(text, sinceSubject) : [];
		if (cuts.length > 0) {
			found ??= new Map();
			found.set(line, cuts);
		}
	}
	return found ?? none;
}

const none: ReadonlyMap<TextLine, readonly number[]> = new Map();

/** A quick test, which few lines pass. */
function mayHoldLabel(text: string, sinceSubject: number): boolean {
	return (
		(sinceSubject <= MOST_LINES_OF_SUBJECT &&
			(text.indexOf('REF', 1) > 0 || text.indexOf('Ref', 1) > 0 || text.indexOf('ref', 1) > 0)) ||
		text.indexOf('LAS', 2) > 0 ||
		text.indexOf('las', 2) > 0 ||
		(text.startsWith('TA') && text.indexOf('SUBJ', 5) > 0) ||
		(text.startsWith('E') && (text.includes('AGS', 9) || text.includes('TGS', 9) || text.includes('TAS', 9)))
	);
}

/** No header has more lines. */
const LONGEST_HEADER = 200;

const firstNumber = /^¶?\s?1\s?\.(?!\d)/;

/** Labels within lines are looked for from the first label of a field on. */
const fieldLabel = /^(?:E\.? ?O\.? ?\d|SUBJ|TA?GS?\b|REF|Subj|Ref|Classified)/;

const startsOfLabels = pairs('E. E_ EO SU Su TA TG RE Re Cl');

/** The subject, or the TAGS where they are the last line above the references. */
const subjectLabel = /^SUBJ|^Subj|^TA?GS/;

function cutsOf(text: string, sinceSubject: number): readonly number[] {
	const patterns = [
		...(/^E\.? ?O\.? ?\d/.test(text) ? [tagsLabel] : []),
		...(text.startsWith('TAGS') ? [subjectBelowTags] : []),
		...(sinceSubject <= MOST_LINES_OF_SUBJECT ? [enclosedLabel, referenceLabel] : []),
		...(sinceSubject === 0 ? [referenceLetter] : []),
		...(ownAuthority.test(text) ? [] : [authorityLabel]),
	];
	return patterns
		.flatMap(pattern => startOfLabel(text, text.search(pattern)))
		.filter(at => at > 0 && !markAlone.test(text.slice(0, at)))
		.toSorted((a, b) => a - b);
}

/** Where a label begins with the sign that parts it from the words before it: `THE TOLL, REF: …`, `THE TOLL /REF: …`. */
export function startOfLabel(text: string, at: number): number {
	const sign = /(?:(?:[,;]|\s[-\u2013]{1,2})\s{1,3}|\s?\/\s?)$/.exec(
		text.slice(Math.max(0, at - 6), Math.max(0, at)),
	)?.[0];
	return sign === undefined ? at : at - sign.trimStart().length;
}

const MOST_LINES_OF_SUBJECT = 6;

/** `GDS TAGS: PFOR`: after the order no other word begins so. */
const tagsLabel = /(?<=\S\s{0,20})(?:TA?GS?(?:\s?[:;]\s*|\s+)|TAS\s?:\s*)(?=\[?[A-Z]{2,5}\b)/;

/** `PGOV, RTSUBJECT: THE TOLL`: among the TAGS no word begins so. */
const subjectBelowTags = /(?<=\S\s{0,20})SUBJ(?:ECT)?\s?:\s*(?=\S)/;

const raw = String.raw;

/** A reference list: a letter with its mark, or a post and a number, perhaps with the year. */
const beginsList = raw`(?=[[(]?[A-Za-z](?:[.):\]]|\s-\s)|['’(]?\d{2,4}\)?[ -]?[A-Z]|[A-Z][A-Za-z'.-]{1,20}(?:\s[A-Za-z'.-]{2,20}){0,3}\s\d)`;

/** `THE TOLLREF: A. ROME 12`, `THE TOLL Ref(s): A) ROME 12`. */
const referenceLabel = new RegExp(
	// Glued to a word it is always a label, since no word ends so; after a blank a list must follow.
	raw`(?<=[A-Z])refs?\s?:|(?<=[A-Z]\s?\/\s?)(?=REF(?:TEL)?S?\s?:)|(?<=[^\s([/-])(?<!(?<![A-Za-z])X)(?:REF|Ref)(?:ERENCES?|TELS?|tels?|S|s)?(?:\s?\([Ss]\))?\s?:|(?<=[^\s([/-]\s{1,20})(?:REF|Ref)(?:ERENCES?|erences?|TELS?|tels?|S|s)?(?:\s?\([Ss]\))?\s?[:;]\s*${beginsList}`,
);

/** In parentheses: `THE TOLL (REF: ROME 12)`. */
const enclosedLabel = new RegExp(
	raw`(?<=\S\s{0,3})[[(](?:REF|Ref)(?:ERENCES?|erences?|TELS?|tels?|S|s)?\s?:\s*${beginsList}`,
);

/** Without the colon: `THE TOLL REF A. ROME 12`. */
const referenceLetter = /(?<=[^\s(]\s{1,20})REF(?:TEL)?S?\s+(?=\(?A[.):]\s?[A-Z\d])/;

/** `(B) ROME 12 Classified By: …` */
const authorityLabel =
	/(?<=[^\s(]\s{0,20})(?:(?:\([US]\)\s)?(?<=[\d).;,]\s{0,20}|\s)C(?:LAS{1,2}I{0,2}F?I?E?D?|las{1,2}if?ie?d?)\s[Bb][Yy]\s?:|(?<=[\d);]\s{0,20})C(?:LASSIFIED|lassified)\s[Bb][Yy]\s(?=[A-Z])|(?<=\s)C(?:LASSIFIED|lassified)\s[Bb][Yy]\s(?=[A-Z].{4,80}\b1\.\s?[3-7]))/;

/** `(U) REF: ROME 12` and `- REF: ROME 12` begin with their label. */
const markAlone = /^(?:\([A-Z/]{1,5}\)|[,;\u2013-]{1,2})\s*$/;

/** A line that is about who classified the message from its beginning. */
const ownAuthority = /^(?:\([A-Z/]{1,5}\)\s*)?(?:classified|derived)\s+by/i;
