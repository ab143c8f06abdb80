/** Cuts an item of a list of references into what it names: cables, e-mails, airgrams and so on. */
import type {Range, ReferenceKind} from '../../../cable.js';
import type {JoinedText} from '../../../joined-text.js';
import {matchesOf} from '../../../matches-of.js';
import {mostListed} from '../../../most-listed.js';
import {kindByWord} from './reference-kinds.js';
import {type CableNumber, cableNumbersIn, type FoundNumber, type Part} from './reference-numbers.js';

/** A thing that an item names: a cable with its number, or something else by its words. */
export type Named =
	| (FoundNumber & {readonly kind: 'cable'})
	| {readonly kind: Exclude<ReferenceKind, 'cable'>; readonly extent: Range};

/** What an item names, in order; a number without a post is of the post named last. */
export function namedIn(
	joined: JoinedText,
	item: Part,
	lastNumber: CableNumber | undefined,
): readonly Named[] {
	const found: Named[] = [];
	let last = lastNumber;
	for (const part of partsOf(item)) {
		const numbers = cableNumbersIn(joined, part, last);
		last = numbers.length > 0 ? numbers.at(-1)?.number : last;
		addNamed(found, part, numbers);
		if (found.length >= mostListed) {
			break;
		}
	}
	return found;
}

/** The parts of an item between semicolons. */
function partsOf(item: Part): readonly Part[] {
	const words = item.plain.slice(item.start, item.end);
	if (!words.includes(';')) {
		return [item];
	}
	const parts: Part[] = [];
	let start = item.start;
	while (start < item.end) {
		const semicolon = words.indexOf(';', start - item.start);
		const end = semicolon < 0 ? item.end : item.start + semicolon;
		if (start < end) {
			parts.push({...item, start, end});
		}
		start = end + 1;
	}
	return parts;
}

/** Adds the cables of a part, and what stands between them. */
function addNamed(found: Named[], part: Part, numbers: readonly FoundNumber[]): void {
	let at = part.start;
	for (const number of numbers) {
		addOthers(found, part, {start: at, end: number.extent.start}, at > part.start);
		found.push({...number, kind: 'cable'});
		at = number.extent.end;
	}
	addOthers(found, part, {start: at, end: part.end}, numbers.length > 0);
}

/** Something else that a stretch names; words of no kind count only where the part has no cable. */
type Other = {kind: Exclude<ReferenceKind, 'cable'> | undefined; readonly start: number; end: number};

function addOthers(found: Named[], part: Part, stretch: Range, followsCable: boolean): void {
	// Most often only a sign stands between two cables.
	if (stretch.end - stretch.start < 3 || !/\w{2}/.test(part.plain.slice(stretch.start, stretch.end))) {
		return;
	}
	let open: Other | undefined;
	for (const [index, piece] of piecesOf(part, stretch).entries()) {
		const words = part.plain.slice(piece.start, piece.end);
		const kind = kindOf(words);
		if (followsCable && index === 0) {
			// What follows a number without a comma says what that cable is about.
			continue;
		}
		if (kind !== undefined && open?.kind !== undefined) {
			found.push({kind: open.kind, extent: {start: open.start, end: open.end}});
			open = undefined;
		}
		if (open) {
			open.end = piece.end;
			open.kind ??= kind;
		} else if (kind !== undefined || (!followsCable && !saysNothing(words))) {
			open = {...piece, kind};
		}
	}
	if (open && (open.kind !== undefined || (!followsCable && stretch.end === part.end))) {
		found.push({kind: open.kind ?? 'other', extent: {start: open.start, end: open.end}});
	}
}

/** A kind that is not a cable. */
function kindOf(words: string): Other['kind'] {
	const kind = /^\W*(?:EARLIER|PREVIOUS|PRIOR|SUBSEQUENT|OTHER|RELATED)\b/i.test(words)
		? undefined
		: kindByWord(words);
	return kind === 'cable' ? undefined : kind;
}

/** The stretch between commas, ampersands, colons and `AND`, and before a line that names a call or the like. */
function piecesOf({plain, lines}: Part, {start, end}: Range): readonly Range[] {
	const pieces: Range[] = [];
	let from = start;
	for (const match of matchesOf(pieceEnd, plain.slice(start, end))) {
		const at = start + match.index;
		const isAtLine = lines.includes(at + 1) && kindByWord(plain.slice(at + 1, end)) !== undefined;
		if (!/^\s$/.test(match[0]) || isAtLine) {
			pieces.push({start: from, end: at});
			from = at + match[0].length;
		}
	}
	return [...pieces, {start: from, end}];
}

const pieceEnd =
	/[,&](?!\s{0,9}[JS]R\b)|:\s(?=(?:[A-Z][A-Z .]{0,30}\s)?C?A-?\d)|\b(?:AND|and)\b|(?<!\s)\s(?!\s)/g;

/** Words that name nothing. */
function saysNothing(words: string): boolean {
	return !/\w{2}/.test(words) || /^\W*(?:NONE|N\/A|NOTAL|NA)\W*$/i.test(words);
}
