/**
 * `REF: A) 06 ROME 12, 13 AND 14 (NOTAL) B) STATE A-12`: the cables, e-mails, airgrams and so on that a cable refers to.
 * `reference-list.ts` cuts the list into parts that name one thing each, or cables of one post; `reference-numbers.ts`
 * reads the numbers of cables.
 */
import type {Range, Reference, ReferenceKind, References} from '../../cable.js';
import {type JoinedText, joinText} from '../../joined-text.js';
import {captionsOf} from '../../line/captions.js';
import {isPassingLine} from '../../line/passing-line.js';
import {mostListed} from '../../most-listed.js';
import type {Field, GatheredField} from './field.js';
import {isAdjacent, isIncomplete, lastWords} from './open-field.js';
import {kindByWord} from './reference-kinds.js';
import {type Item, itemsOf, looksLikeReference, referenceParts, trimmed} from './reference-list.js';
import {type CableNumber, cableNumbersIn} from './reference-numbers.js';

/** The field of the references. */
export const referencesField: Field = {
	label: {
		initials: 'Rr',
		spellings: [
			/^REF(?:ERENCES?|ERENCE DOCUMENTS?|TELS?|S)?\s*[:;.]\s*/i,
			// Without the colon, in capitals only: `Reference was made` is a sentence.
			/^REFERENCES?\s+(?=[A-Z])/,
			/^REF(?:TEL)?S?(?:\s*\(S\))?(?:\s*[:-]\s*|\s+(?=\(?[A-Z\d])|$)/,
		],
	},
	provesHeader: true,
	continues: (open, {line, addresses}) =>
		(isAdjacent(open) ||
			isIncomplete(open) ||
			looksLikeReference(line.text) ||
			/(?:[,;]|\bAND)$/.test(lastWords(open))) &&
		!isPassingLine(line.text, addresses) &&
		captionsOf(line) === undefined,
	// `(A) ZENDA 512 (B) STATE 99`
	isWithoutLabel: text =>
		/^(?:\(A\) )?[A-Z]{3,12}(?: [A-Z]{3,12})? \d{3,7}(?: \(B\) [A-Z]{3,12}(?: [A-Z]{3,12})? \d{3,7})?$/.test(
			text,
		),
	mayHold: 'numbered lines',
	parse: parseReferences,
};

function parseReferences({fileText, extent, pieces, roomForReferences: room}: GatheredField): References {
	const joined = joinText(fileText, pieces);
	const lines = lineStarts(pieces);
	const found: Reference[] = [];
	let lastNumber: CableNumber | undefined;
	for (const item of room > 0 ? itemsOf(joined.text) : []) {
		for (const each of referencesOf(joined, item, lines, lastNumber)) {
			found.push(each);
			lastNumber = each.messageNumber ?? lastNumber;
		}
		if (found.length >= room) {
			break;
		}
	}
	return {type: 'references', ...extent, references: found.slice(0, room)};
}

/** Where the second line of a joined text begins, the third, and so on. */
function lineStarts(pieces: readonly Range[]): readonly number[] {
	let at = 0;
	return pieces.slice(0, -1).map(({start, end}) => {
		at += end - start + 1;
		return at;
	});
}

/** The references of one item; a number without a post is of the post named last. */
function referencesOf(
	joined: JoinedText,
	item: Item,
	lines: readonly number[],
	lastNumber: CableNumber | undefined,
): readonly Reference[] {
	const found: Reference[] = [];
	let last = lastNumber;
	for (const part of referenceParts(joined.text, item, lines)) {
		const words = joined.text.slice(part.start, part.end);
		const kind = kindByWord(words);
		if (kind) {
			found.push(referenceAt(joined, item, part, kind));
			continue;
		}
		const numbers = cableNumbersIn(joined, part, last);
		last = numbers.at(-1)?.number ?? last;
		if (numbers.length > 0) {
			for (const {extent, number} of numbers) {
				found.push({
					...referenceAt(joined, item, extent, 'cable'),
					...(number && {messageNumber: number}),
				});
			}
		} else if (/\w{2}/.test(words) && !/^(?:NONE|N\/A)$/i.test(words)) {
			found.push(referenceAt(joined, item, part, 'other'));
		}
		if (found.length >= mostListed) {
			break;
		}
	}
	return found;
}

function referenceAt(joined: JoinedText, item: Item, extent: Range, kind: ReferenceKind): Reference {
	const [label] = item.label ? joined.ranges(item.label.start, item.label.end) : [];
	const {start, end} = trimmed(joined.text, extent.start, extent.end);
	return {kind, ...(label && {label}), pieces: joined.ranges(start, end)};
}
