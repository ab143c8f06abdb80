/** Recognises single lines by their form alone: transmission lines, date lines, stamps, rules. */
import type {Range, TransmissionKind} from '../cable.js';
import {dateTimeGroupPattern} from './date-time-group.js';
import {rangeOf, type TextLine, within} from './lines.js';

/** The kind and value of a line for the machines and clerks that forward the message. */
export function transmissionLine(line: TextLine): {kind: TransmissionKind; value?: Range} | undefined {
	for (const {kind, pattern} of transmissionForms) {
		const match = pattern.exec(line.text);
		if (match) {
			const value = rangeOf(line, match, 1);
			return {kind, ...(value && {value})};
		}
	}
	return undefined;
}

/** A line of the Department's distribution, `ACTION EUR-00`, `SAS-00 FA-00 /002R`, which may stand anywhere in a header. */
export function distributionLine(line: TextLine): {kind: TransmissionKind; value?: Range} | undefined {
	return (line.text.includes('-') || '/('.includes(line.text.charAt(0))) &&
		/[A-Z]-\d\d\b|^-{6,} ?[\dA-F]{4,}\b|^\(TOTL|^\/\d/.test(line.text.slice(0, 60)) &&
		/^(?:(?:ACTION|ORIGIN|INFO) +)?[A-Z]{1,5}-\d\d +[A-Z]{1,5}-\d\d\b|\/\d{2,3} ?[A-Z]{1,2}$|^(?:ACTION|ORIGIN) +[A-Z]{1,5}-\d\d(?:$| +INFO )|\(TOTL=\d+ *\)$|^-{6,} ?[\dA-F]{4,} +\d{6}Z/.test(
			line.text,
		)
		? transmissionLine(line)
		: undefined;
}

/** Whether a line can only be a transmission line, even within a text. */
export function isUnmistakableTransmissionLine(text: string): boolean {
	return (
		('VDZ'.includes(text.charAt(0)) || text.startsWith('ACTION ') || text.startsWith('ORIGIN ')) &&
		/^VZCZC[A-Z]{3}|^DE R[A-Z]{3,7} #\d|^ZN[RY] [A-Z]{5}\b|^(?:ACTION|ORIGIN) [A-Z]{1,5}-\d\d$/.test(text)
	);
}

const transmissionForms: readonly {readonly kind: TransmissionKind; readonly pattern: RegExp}[] = [
	{kind: 'transmission-id', pattern: /^(V?ZCZC\S*)/d},
	{kind: 'routing', pattern: /^(?:ZZ|OO|PP|RR|YY) +(R[A-Z]{3,7}(?: +R[A-Z]{3,7})*)/d},
	{kind: 'routing', pattern: /^((?:R[UAEHO][A-Z]{2,6})(?: +R[UAEHO][A-Z]{2,6})*)$/d},
	{kind: 'originator', pattern: /^DE +(R[A-Z]{3,7})\b/d},
	{kind: 'security', pattern: /^ZN[RY] +([A-Z]{5})\b/d},
	{kind: 'service', pattern: /^(?:ZDK|ZUI|ZFF\d?|\(CCY) ?.*$/},
	{kind: 'office-action', pattern: /^ACTION +([A-Z]{1,5}-\d{1,2}\b.*)$/d},
	{kind: 'office-action', pattern: /^ORIGIN +([A-Z]{1,5}-\d{1,2}\b.*)$/d},
	{kind: 'office-information', pattern: /^INFO +([A-Z]{1,5}-\d{1,2}\b.*)$/d},
	{
		kind: 'office-information',
		pattern:
			/^([A-Z]{1,5}-\d{2}(?: +[A-Z]{1,5}-\d{2})* ?(?: *\/\d+ ?[A-Z]+| *\(TOTL=\d+ *\)| *\( ISO \) [A-Z])?)$/d,
	},
	{kind: 'office-information', pattern: /^(\( ISO \) [A-Z])$/d},
	{kind: 'office-information', pattern: /^(\/\d{1,3} ?[A-Z]{1,2}|\(TOTL=\d+ *\))$/d},
	{kind: 'drafting', pattern: /^(?:DRAFTED|APPROVED|CLEARED) BY:? ?(.*)$/d},
	{kind: 'service', pattern: /^-{3,} ?[\dA-F]{4,}\b.*$/},
	{kind: 'service', pattern: /^-{3,} +\d{4,}.*$/},
	{kind: 'service', pattern: /^(?:\d{2,3}|\d{2}[-/ ]\d{2}|\d[A-Z])$/},
	{kind: 'service', pattern: /^\d{5,6}(?:\/TOSEC \d+)?$/},
	{kind: 'service', pattern: /^BT$/},
	{kind: 'service', pattern: /^(?:TELEGRAM(?: \d+)?|Department ?of State|TELEGRAM Department of State)$/i},
	{kind: 'service', pattern: /^[A-Z]+ PTQ\d+$/},
];

/** The precedences and the date-time group of a line such as `O R 181211Z JUN 07`. */
export function dateLine(line: TextLine): {precedences: readonly Range[]; dateTimeGroup: Range} | undefined {
	const match = dateLinePattern.exec(line.text);
	const dateTimeGroup = match && rangeOf(line, match, 2);
	if (!match || !dateTimeGroup) {
		return undefined;
	}
	const precedences = [...(match[1] ?? '').matchAll(/\S+/g)].map(prosign =>
		within(line, prosign.index, prosign.index + prosign[0].length),
	);
	return {precedences, dateTimeGroup};
}

const dateLinePattern = new RegExp(
	`^((?:(?:[ZOPRY0]{1,2}|FLASH|NIACT|IMMEDIATE|PRIORITY|ROUTINE)\\s+){0,3})(${dateTimeGroupPattern.source.slice(2)})`,
	'di',
);

/** Whether a line was stamped on the page when it was released. */
export function isReleaseStamp(text: string): boolean {
	return (
		'*DUSEduse'.includes(text.charAt(0)) &&
		/^(?:\*{3} +Current (?:Handling Restrictions|Classification) +\*{3}|Declassified\/Released US Department of State|(?:US )?Department of State EO Systematic Review|Declassified\/Released$|US Department of State$|EO Systematic Review|Sheryl P\. Walter Declassified\b|UNCLASSIFIED U\.?S\.? Department of State\b)/i.test(
			text,
		)
	);
}

/** Whether a line marks the end of the transmission, or of the text as it was kept. */
export function isEndMark(text: string): boolean {
	return (
		text.length < 40 &&
		'NB#<&E'.includes(text.charAt(0)) &&
		/^(?:N ?N ?N ?N?|BT|#\d{1,5}|(?:(?:<|&lt;){2} ?)?END OF DOCUMENT(?: ?(?:>|&gt;){2})?|END OF MESSAGE|END (?:OF )?CABLE(?: TEXT)?)$/.test(
			text,
		)
	);
}

/** Whether a line is a rule of hyphens, equal signs, asterisks, underscores or tildes, with or without blanks. */
export function isRule(text: string): boolean {
	return text.length >= 3 && '-–—=*_~'.includes(text.charAt(0)) && /^(?:[-–—=*_~]\s*){3,}$/.test(text);
}

/** Whether a line is a note below the signature by the Department's operations centre on how it passed the message on. */
export function isNoteByOperations(text: string): boolean {
	return text.startsWith('NOTE BY OC') && /^NOTE BY OC\/?T\s*:/.test(text);
}

/** Whether a line says that the text is an extract from a longer one. */
export function isPartialNotice(text: string): boolean {
	return /^this record is a partial extract\b/i.test(text);
}

/** Whether a line introduces the archivists' catalogue entry. */
export function isAttributesTitle(text: string): boolean {
	return text.startsWith('Message Attributes') && /^Message Attributes:?$/.test(text);
}
