/** Recognises single lines by their form alone: transmission lines, date lines, stamps, rules. */

import type {Range, TransmissionKind} from '../cable.js';
import {isFigure} from '../characters.js';
import {dateTimeGroupPattern, slippedGroupPattern} from './date-time-group.js';
import {
	type ByInitial,
	beginsWithAny,
	byInitial,
	charactersOf,
	hasPairAt,
	ofInitial,
	pairsInAnyCase,
} from './initials.js';
import {type TextLine, within} from './lines.js';
import {caseNumber, documentNumber} from './release-lines.js';

/** The name of a station of the network, `RUEHRO`, as a pattern; figures are misread letters, `RUEHZ0`. */
export const routingIndicator = '(?:R[A-Z][A-Z01]{2,6})';

/** The kind and value of a line for the machines and clerks that forward the message. */
export function transmissionLine(line: TextLine): {kind: TransmissionKind; value?: Range} | undefined {
	const {text} = line;
	for (const {kind, pattern} of ofInitial(formsByInitial, text) ?? []) {
		const match = pattern.exec(text);
		if (match) {
			// What a line states stands at its end, or at that of the match.
			const [{length}, value] = match;
			return value === undefined ? {kind} : {kind, value: within(line, length - value.length, length)};
		}
	}
	return undefined;
}

/** A line of the Department's distribution, `ACTION EUR-00`, `SAS-00 FA-00 /002R`, which may stand anywhere in a header. */
export function distributionLine(line: TextLine): {kind: TransmissionKind; value?: Range} | undefined {
	return (line.text.includes('-') || beginsWithAny(startsOfOffices, line.text)) &&
		/[A-Z]-\d\d\b|^-{6,} ?[\dA-F]{4,}\b|^\(TOTL|^\/\d/.test(line.text.slice(0, 60)) &&
		/^(?:(?:ACTION|ORIGIN|INFO) +)?[A-Z]{1,5}-\d\d +[A-Z]{1,5}-\d\d\b|\/\d{2,3} ?[A-Z]{1,2}$|^(?:ACTION|ORIGIN) +[A-Z]{1,5}-\d\d(?:$| +INFO )|\(TOTL=\d+ *\)$|^-{6,} ?[\dA-F]{4,} +\d{6}Z/.test(
			line.text,
		)
		? transmissionLine(line)
		: undefined;
}

const startsOfOffices = charactersOf('/(');

/** Whether a line can only be a transmission line, even within a text. */
export function isUnmistakableTransmissionLine(text: string): boolean {
	return (
		beginsWithAny(startsOfTransmissions, text) &&
		(beginsWithAny(startsWithoutOffices, text) || text.startsWith('ACTION ') || text.startsWith('ORIGIN ')) &&
		unmistakable.test(text)
	);
}

const unmistakable = new RegExp(
	String.raw`^VZCZC[A-Z]{3}|^DE ${routingIndicator} #\d|^ZN[RY] [A-Z]{5}\b|^(?:ACTION|ORIGIN) [A-Z]{1,5}-\d\d$`,
);

const startsOfTransmissions = charactersOf('VDZAO');
const startsWithoutOffices = charactersOf('VDZ');

type TransmissionForm = {
	readonly kind: TransmissionKind;
	/** The characters that such a line may begin with. */
	readonly initials: string;
	readonly pattern: RegExp;
};

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const figures = '0123456789';

const transmissionForms: readonly TransmissionForm[] = [
	{kind: 'transmission-id', initials: 'VZ', pattern: /^(V?ZCZC\S*)/},
	{
		kind: 'routing',
		initials: 'ZOPRY',
		pattern: new RegExp(`^(?:ZZ|OO|PP|RR|YY) +(${routingIndicator}(?: +${routingIndicator})*)`),
	},
	{
		kind: 'routing',
		initials: 'R',
		pattern: new RegExp(`^(?=.[UAEHO])(${routingIndicator}(?: +(?=.[UAEHO])${routingIndicator})*)$`),
	},
	{kind: 'originator', initials: 'D', pattern: new RegExp(String.raw`^DE +(${routingIndicator})\b`)},
	{kind: 'security', initials: 'Z', pattern: /^ZN[RY] +([A-Z]{5})\b/},
	{kind: 'service', initials: 'Z(', pattern: /^(?:ZDK|ZUI|ZFF\d?|\(CCY) ?.*$/},
	{kind: 'office-action', initials: 'A', pattern: /^ACTION +([A-Z]{1,5}-\d{1,2}\b.*)$/},
	{kind: 'office-action', initials: 'O', pattern: /^ORIGIN +([A-Z]{1,5}-\d{1,2}\b.*)$/},
	{kind: 'office-information', initials: 'I', pattern: /^INFO +([A-Z]{1,5}-\d{1,2}\b.*)$/},
	{
		kind: 'office-information',
		initials: capitals,
		pattern:
			/^([A-Z]{1,5}-\d{2}(?: +[A-Z]{1,5}-\d{2})* ?(?: *\/\d+ ?[A-Z]+| *\(TOTL=\d+ *\)| *\( ISO \) [A-Z])?)$/,
	},
	{kind: 'office-information', initials: '(', pattern: /^(\( ISO \) [A-Z])$/},
	{kind: 'office-information', initials: '/(', pattern: /^(\/\d{1,3} ?[A-Z]{1,2}|\(TOTL=\d+ *\))$/},
	{kind: 'drafting', initials: 'DAC', pattern: /^(?:DRAFTED|APPROVED|CLEARED) BY:? ?(.*)$/},
	{kind: 'service', initials: '-', pattern: /^-{3,} ?[\dA-F]{4,}\b.*$/},
	{kind: 'service', initials: '-', pattern: /^-{3,} +\d{4,}.*$/},
	{kind: 'service', initials: '-', pattern: /^-{6,}\d{6}Z? .*$/},
	{kind: 'service', initials: figures, pattern: /^(?:\d{2,3}|\d{2}[-/ ]\d{2}|\d[A-Z])$/},
	{kind: 'service', initials: figures, pattern: /^\d{5,6}(?:\/TOSEC \d+)?$/},
	{kind: 'service', initials: 'B', pattern: /^BT$/},
	{
		kind: 'service',
		initials: 'TtDd',
		pattern: /^(?:TELEGRAM(?: \d+)?|Department ?of State|TELEGRAM Department of State)$/i,
	},
	{kind: 'service', initials: capitals, pattern: /^[A-Z]+ PTQ\d+$/},
];

/** The forms that may begin with a character. */
const formsByInitial: ByInitial<readonly TransmissionForm[]> = byInitial(initial =>
	transmissionForms.filter(({initials}) => initials.includes(initial)),
);

/** The precedences and the date-time group of a line such as `O R 181211Z JUN 07`. */
export function dateLine(line: TextLine): {precedences: readonly Range[]; dateTimeGroup: Range} | undefined {
	const match = mayBeDateLine(line.text)
		? (dateLinePattern.exec(line.text) ?? slippedDateLine(line.text))
		: null;
	if (!match) {
		return undefined;
	}
	const [{length}, prosigns = ''] = match;
	return {
		precedences: wordsWithin(line, prosigns.length),
		dateTimeGroup: within(line, prosigns.length, length),
	};
}

/** The words of a line before a position; each has a blank after it. */
function wordsWithin(line: TextLine, end: number): readonly Range[] {
	const words: Range[] = [];
	let start = 0;
	for (let at = 0; at < end; at++) {
		if (isBlankCode(line.text.charCodeAt(at))) {
			if (start < at) {
				words.push(within(line, start, at));
			}
			start = at + 1;
		}
	}
	return words;
}

function isBlankCode(code: number): boolean {
	return code <= 0x20 || code >= 0x80;
}

/** A quick test, enough for most lines: the first two characters of a date, of a prosign, or of a precedence in full. */
function mayBeDateLine(text: string): boolean {
	const first = text.charCodeAt(0);
	if (isFigure(first)) {
		return first === ZERO || isFigure(text.charCodeAt(5));
	}
	const second = ofInitial(possibleSecond, text);
	return second !== undefined && (second.includes(text.charAt(1)) || !(text.charCodeAt(1) < 0x80));
}

const ZERO = 0x30;

/** By the first character of a prosign or a precedence, in either case, what may be the second one. */
const possibleSecond: ByInitial<string | undefined> = byInitial(first =>
	'ZOPRYzopry'.includes(first) ? 'ZOPRYzopry0 \t\n\v\f\r' : {F: 'Ll', N: 'Ii', I: 'Mm'}[first.toUpperCase()],
);

const dateLinePattern = new RegExp(
	`^((?:(?:[ZOPRY0]{1,2}|FLASH|NIACT|IMMEDIATE|PRIORITY|ROUTINE)\\s+){0,3})(${dateTimeGroupPattern.source.slice(2)})`,
	'i',
);

/** A date line with a slip in its figures, which only a line that begins with a precedence can have. */
function slippedDateLine(text: string): RegExpExecArray | null {
	return text.length < LONGEST_DATE_LINE ? slippedDateLinePattern.exec(text) : null;
}

const LONGEST_DATE_LINE = 60;
const slippedDateLinePattern = new RegExp(
	`^((?:(?:[ZOPR]{1,2}|FLASH|NIACT|IMMEDIATE|PRIORITY|ROUTINE)\\s+){1,3})(${slippedGroupPattern.source.slice(2)})`,
	'i',
);

/** What the stamps of a release begin with. */
const startsOfStamps = pairsInAnyCase('** DE US U. UN EO SH DO CA CL -_');

/** Whether a line was stamped on the page when it was released. */
export function isReleaseStamp(text: string): boolean {
	return hasPairAt(startsOfStamps, text, 0) && text.length <= LONGEST_STAMP && stampOfRelease.test(text);
}

/** No such stamp is longer, in characters, although the parts of a printed line may stand far apart. */
const LONGEST_STAMP = 200;

const stampOfRelease = (() => {
	const department = String.raw`U\.?S\.?\s{1,40}Department of State`;
	const day = String.raw`\d{1,2}/\d{1,2}/\d{4}`;
	const date = String.raw`Date:?\s{0,40}${day}`;
	return new RegExp(
		[
			String.raw`^\*{3} +Current (?:Handling Restrictions|Classification) +\*{3}`,
			'^Declassified/Released US Department of State|^(?:US )?Department of State EO Systematic Review',
			String.raw`^Declassified/Released$|^US Department of State$|^EO Systematic Review|^Sheryl P\. Walter Declassified\b`,
			String.raw`^(?:UNCLASSIFIED\s{1,40})?${department}(?:\s{1,40}Case No\.|$)|^UNCLASSIFIED\s{1,40}${department}\b`,
			// The rest of that line where it was wrapped.
			String.raw`^${caseNumber}\s{1,40}${documentNumber}(?:\s{1,40}${date})?$|^${documentNumber}\s{1,40}${date}$`,
			// By whom the release was made, which says nothing of who classified the message.
			String.raw`^Classified by\b[^\n]{1,60}? on ${day} ?[-\u2013~] ?Class:`,
			String.raw`^- (?:Class: [A-Z ]{4,30} ?[-\u2013~] ?)?Reason: [^\n]{1,60}? [-\u2013~] Declassify on: ${day}$`,
		].join('|'),
		'i',
	);
})();

/** What operators write for `end of message` and `end of transmission`, as a pattern. */
export const endWords = 'E ?O ?[MT]';

/** Whether a line marks the end of the transmission, or of the text as it was kept. */
export function isEndMark(text: string): boolean {
	return text.length < 40 && beginsWithAny(startsOfEndMarks, text) && endMark.test(text);
}

const endMark = new RegExp(
	String.raw`^(?:N ?N ?N ?N?|BT|#\d{1,5}|(?:(?:<|&lt;){2} ?)?END OF DOCUMENT(?: ?(?:>|&gt;){2})?|END OF MESSAGE|${endWords}|END (?:OF )?CABLE(?: TEXT)?)$`,
);

const startsOfEndMarks = charactersOf('NB#<&E');

/** Whether a line is a rule of hyphens, equal signs, asterisks, underscores or tildes, with or without blanks. */
export function isRule(text: string): boolean {
	return text.length >= 3 && beginsWithAny(startsOfRules, text) && /^(?:[-–—=*_~]\s*){3,}$/.test(text);
}

const startsOfRules = charactersOf('-–—=*_~');

/** Whether a line is a note below the signature by the Department's operations centre on how it passed the message on. */
export function isNoteByOperations(text: string): boolean {
	return text.startsWith('NOTE BY OC') && /^NOTE BY OC\/?T\s*:/.test(text);
}

/** Whether a line says that the text is an extract from a longer one. */
export function isPartialNotice(text: string): boolean {
	return beginsWithAny(startsOfNotices, text) && /^this record is a partial extract\b/i.test(text);
}

const startsOfNotices = charactersOf('Tt');

/** Whether a line introduces the archivists' catalogue entry. */
export function isAttributesTitle(text: string): boolean {
	return text[0] === 'M' && text.startsWith('Message Attributes') && /^Message Attributes:?$/.test(text);
}
