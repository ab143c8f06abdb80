/** Lines that stand around cables: of mails, of pages of web sites, of blocks of code. */
import {isRule} from '../line/recognise.js';

/** The opening of a block of code: of three marks or more, as in Markdown, or of a name in brackets, as in forums. */
export const fence = /^(?:(`{3,}|~{3,})|\[(code|quote)\b[^\]]{0,80}\]$)/;

/** Whether a line stands only around cables and in none. */
export function isFrameLine(text: string): boolean {
	return (
		text.length < LONGEST_FRAME_LINE &&
		(isRule(text) ||
			title.test(text) ||
			frameForms.some(form => form.test(text)) ||
			address.test(text) ||
			menu.test(text))
	);
}

const LONGEST_FRAME_LINE = 300;

const frameForms: readonly RegExp[] = [
	fence,
	/^-{5}BEGIN PGP\b/,
	/^-{2,}\s?(?:Original Message|Forwarded message|Forwarded by\b.*|Begin forwarded message)\b/i,
	/^Begin forwarded message\s?:/i,
	/^(?:On|Am|Le)\s.{4,120}\s(?:wrote|schrieb|écrit)\s?:$/i,
	/^(?:Reference ID|Cable reference id|Canonical ID|Viewing cable|Understanding cables|Show Headers|Hide header|Raw content)\b/i,
];

/** The title of one of several cables: `Cable 2`, `07ROME1333 - TOLLS`. */
const title =
	/^(?:(?:Cable|Telegram|Document|Item|No\.?|Number)\s?#?\d{1,4}\b.*|[\d.)#([\] ]{0,8}\d{2}[A-Z]{4,}\d{1,6}\b.*)$/;

/** A line of the header of a mail. */
export const mailKey = /^(?:From|Sent|Date|To|Cc|Bcc|Subject|Reply-To|Importance|Attachments?)\s?:\s/i;

/** A line at the head of a printed cable, which begins like a mail. */
export const keyOfPrintout = /^(?:Action|Captions?|Originator|Precedence|Pass Line|XREF|Ref)\s?:/i;

/** Whether a line is of a sentence or more in small letters. */
export function isProse(text: string): boolean {
	return text.length >= 30 && (text.match(/(?:^|\s)["'“‘(]?[a-z]{2,}/g)?.length ?? 0) >= WORDS_OF_PROSE;
}

const WORDS_OF_PROSE = 4;

/** Whether a line is of the foot of a page or of a mail. */
export function isFootLine(text: string): boolean {
	return (
		text.length < LONGEST_FRAME_LINE &&
		!isPlainProse(text) &&
		(footLine.test(text) || address.test(text) || menu.test(text))
	);
}

/** Most lines begin with a small letter or a digit. */
function isPlainProse(text: string): boolean {
	const code = text.charCodeAt(0);
	return (code >= 0x61 && code <= 0x7a && !/^(?:http|www)/.test(text)) || (code >= 0x30 && code <= 0x39);
}

const footLine =
	/^(?:--$|-----(?:BEGIN|END) PGP|©|\([cC]\) ?\d{4}|Copyright\b|All [Rr]ights [Rr]eserved|(?:Raw (?:content|source)|Share this|Print this|Tweet|Permalink|Back to (?:top|the list|index)|Read more|Related (?:[Cc]ables|[Aa]rticles)|Leave a (?:[Cc]omment|[Rr]eply)|Page last modified|Retrieved from|Posted (?:by|on|in)|Filed under|Source:? https?:|Help Expand The Public Library|e-Highlighter|Click to send permalink|Use your credit card to send donations|Your role is important|You received this message because|To unsubscribe|Sent from my [A-Z]|This e-?mail (?:and any|is intended|may contain))(?!\w))/;

/** The address of a page; those of the government may be part of a message. */
const address = /^(?:https?:\/\/|www\.)(?!\S{0,80}\.s?gov\b)\S+$/;

/** The parts of a site, in one line: `Home | Cables | About`. */
const menu = /^[A-Z][\w ]{1,24}(?:\s[|•»›·]\s[A-Z][\w ]{1,24}){2,}$/;
