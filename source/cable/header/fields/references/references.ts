/**
 * `REF: A) 06 ROME 12, 13 AND 14 (NOTAL) B) STATE A-12`: the cables, e-mails, airgrams and so on that a cable refers to.
 * `reference-list.ts` cuts the list at its letters, `reference-parts.ts` each item into what it names;
 * `reference-numbers.ts` reads the numbers of cables, `reference-post.ts` the posts in them.
 */
import type {Range, Reference, ReferenceKind, References} from '../../../cable.js';
import {type JoinedText, joinText} from '../../../joined-text.js';
import {captionsOf} from '../../../line/captions.js';
import {mostListed} from '../../../most-listed.js';
import {isPassingLine} from '../../passing-line.js';
import type {Field, GatheredField, OpenField} from '../field.js';
import {isAdjacent, isIncomplete, lastWords} from '../open-field.js';
import {kindByWord} from './reference-kinds.js';
import {
	type Item,
	isAboutReference,
	isMarkedSentence,
	isStatement,
	itemsOf,
	looksLikeReference,
	trimmed,
} from './reference-list.js';
import type {CableNumber, Part} from './reference-numbers.js';
import {namedIn} from './reference-parts.js';
import {plainReferences, withoutBrackets, withWordsJoined} from './written-dates.js';

/** The field of the references. */
export const referencesField: Field = {
	label: {
		initials: 'RrEBKP([,;–/-',
		mayBegin: text =>
			'([,;–/-'.includes(text.charAt(0)) ||
			mayBeginSlip(text) ||
			(mayBeginReference(text) && !isAboutReference(text)),
		spellings: [
			// With slips between the letters: `REFRENCES:`, `R EF:`; but `REF C:` is the third of a list.
			/^(?:\((?:U|SBU|C|S)\)\s*)?R ?E ?F ?(?!(?<=\s)[CENR]\s?[.:])(?:[ERNCS]{0,9}|ERENCE DOCUMENTS?|TELS?)(?:\s?\(S\))?\s*[:;.]+\s*/i,
			// With the sign that parts it from the subject: `(REF: ROME 12)`, `- REF: ROME 12`.
			/^(?:[[(]|[,;–-]{1,2}\s|\/\s?)REF(?:ERENCES?|TELS?|S)?\s?:\s*/i,
			/^REF(?:TEL)?S?(?:\s?\(S\))?,\s*(?=\(?[A-Z\d])/,
			// The letter of the first item is glued to it: `REFA: ROME 12`.
			/^REF(?=A[.:)]\s)/,
			// Without the colon, in capitals only: `Reference was made` is a sentence.
			/^REFERENCES?\s+(?=[A-Z])/,
			/^REF(?:TEL)?S?(?:\s*\(S\))?(?:\s*[:-]+\s*|\s+(?=['’(]?[A-Z\d])|(?=\([A-Z]\))|$)/,
		],
		slips: text => (mayBeginSlip(text) ? slip.exec(text)?.[0].length : undefined),
	},
	provesHeader: true,
	continues: (open, {line, addresses}) =>
		!beginsText(open, line.text) &&
		(((isAdjacent(open) || isIncomplete(open)) && !isProse(open, line.text)) ||
			looksLikeReference(line.text) ||
			/(?:[,;]|\bAND)$/i.test(lastWords(open)) ||
			(/[A-Za-z]{2}$/.test(lastWords(open)) && /^\d{3,7}\b/.test(line.text))) &&
		!isPassingLine(line.text, addresses) &&
		captionsOf(line) === undefined,
	resumes: looksLikeReference,
	// `(A) ZENDA 512 (B) STATE 99`
	isWithoutLabel: text =>
		/^(?:\(A\) )?[A-Z]{3,12}(?: [A-Z]{3,12})? \d{3,7}(?: \(B\) [A-Z]{3,12}(?: [A-Z]{3,12})? \d{3,7})?$/.test(
			text,
		),
	mayHold: 'numbered lines',
	parse: parseReferences,
};

/** Routing indicators begin with an R as well. */
function mayBeginReference(text: string): boolean {
	return 'Rr'.includes(text.charAt(0)) && 'Ee '.includes(text.charAt(1));
}

/** Whether a colon stands where it does behind `REF` with a letter lost or misread, and perhaps an S. */
function mayBeginSlip(text: string): boolean {
	return text.charAt(3) === ':' || text.charAt(2) === ':' || text.charAt(4) === ':';
}

/** `EF: A. ROME 12`, `RFF: ROME 12`, `REE:`, `PEF:`: a number must follow, with the letters of an item and a post. */
const slip =
	/^(?:EFS?|[BKP]EFS?|R(?:FF|EE|FE|EP|ER)S?)\s?:\s*(?=(?:\(?A[.):]\s?)?(?:\d{2,4}\s)?[A-Z][A-Z .]{2,30}\s\d)/;

/** Whether a line below a blank one is no further reference, but the text: `STATE 12 WAS NOT RECEIVED.` */
function beginsText({pieces, gap}: OpenField, text: string): boolean {
	return pieces.length > 0 && gap.some(({type}) => type === 'blank') && isStatement(text);
}

/** Whether a line below a complete list is the text of the message, which no blank line parts from it. */
function isProse(open: OpenField, text: string): boolean {
	if (text.startsWith('(') && isMarkedSentence(text)) {
		return true;
	}
	return (
		/\d[).]?$/.test(lastWords(open)) &&
		/^[A-Z"“]\S*(?:\s+\S+){5}/.test(text) &&
		!/^(?:AND|NOTAL|PARA)\b/.test(text) &&
		kindByWord(text) === undefined &&
		!/\b\d{3,7}\b/.test(text)
	);
}

function parseReferences({fileText, extent, pieces, roomForReferences: room}: GatheredField): References {
	const joined = joinText(fileText, pieces);
	const found: Reference[] = [];
	let lastNumber: CableNumber | undefined;
	const written = withWordsJoined(joined.text, joined.laterStarts);
	const plain = plainReferences(written);
	let bare: string | undefined;
	const tears = tearsIn(fileText, pieces, joined.laterStarts);
	for (const item of room > 0 ? itemsOf(joined.text) : []) {
		const letter = item.label && joined.text.slice(item.label.start, item.label.end).toUpperCase();
		const isPlain = /\w/.test(plain.slice(item.start, item.end));
		bare ??= isPlain ? undefined : withoutBrackets(written);
		const part = {
			start: item.start,
			end: item.end,
			written,
			plain: isPlain ? plain : (bare ?? plain),
			lines: joined.laterStarts,
			letter,
			tears,
		};
		for (const each of referencesOf(joined, item, part, lastNumber)) {
			found.push(each);
			lastNumber = each.kind === 'cable' ? each.messageNumber : lastNumber;
		}
		if (found.length >= room) {
			break;
		}
	}
	const {start, end} = extent;
	return {type: 'references', start, end, references: found.slice(0, room)};
}

/** Where something stands between two lines, a page mark or a caption, and not only a line's end. */
function tearsIn(
	fileText: string,
	pieces: readonly Range[],
	laterStarts: readonly number[],
): readonly number[] {
	return laterStarts.filter((_, index) => {
		const [above, below] = [pieces[index], pieces[index + 1]];
		return above && below && /[^\s\uFFFF]/.test(fileText.slice(above.end, below.start));
	});
}

/** The references of one item; a number without a post is of the post named last. */
function referencesOf(
	joined: JoinedText,
	item: Item,
	part: Part,
	lastNumber: CableNumber | undefined,
): readonly Reference[] {
	const found: Reference[] = [];
	for (const named of namedIn(joined, part, lastNumber)) {
		const letter = item.label ?? (named.kind === 'cable' ? named.label : undefined);
		const reference = referenceAt(joined, letter, named.extent, named.kind);
		const messageNumber = named.kind === 'cable' ? named.number : undefined;
		found.push(messageNumber ? {...reference, messageNumber} : reference);
		if (found.length >= mostListed) {
			break;
		}
	}
	return found;
}

function referenceAt(
	joined: JoinedText,
	letter: Range | undefined,
	extent: Range,
	kind: ReferenceKind,
): Reference {
	const label = letter && joined.ranges(letter.start, letter.end)[0];
	const {start, end} = trimmed(joined.text, extent.start, extent.end);
	const pieces = joined.ranges(start, end);
	return label ? {kind, label, pieces} : {kind, pieces};
}
