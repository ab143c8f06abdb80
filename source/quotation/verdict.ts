/** The verdict on a quotation that has been compared with the cables that it may be from. */
import type {QuotationCheck} from './check.js';
import type {Quotation} from './find-quotations.js';
import type {Pattern} from './pattern.js';

/** The possible answers. */
export const statuses = ['ok', 'differs', 'in another cable', 'not found'] as const;

/** The answer for one quotation. */
export type Status = (typeof statuses)[number];

/** A cable with which a quotation was compared. */
export type Compared<C> = {readonly cable: C; readonly comparison: QuotationCheck};

/** The answer for a quotation, and the cable and place that it is based on, if there is one. */
export type Verdict<C> = {readonly status: Status; readonly compared: Compared<C> | undefined};

/** Fewer words are found in many cables, so without a number they say nothing. */
export const fewestWords = 3;

/**
 * Whether a quotation is left out: it is too short to be looked for in any cable but those that its document names, and
 * none of these has it.
 */
export function isLeftOut<C>(
	{isAttributed}: Pick<Quotation, 'isAttributed'>,
	pattern: Pattern,
	named: readonly Compared<C>[],
): boolean {
	return pattern.length < fewestWords && !isAttributed && !named.some(isSame);
}

/** Whether two comparisons show the same words. */
export function isSame<C>({comparison}: Compared<C>): boolean {
	return comparison.type === 'same';
}

/** The verdict on a quotation, by the cables that its document names and by the others that may have it. */
export function verdictOf<C>(
	{cited}: Pick<Quotation, 'cited'>,
	named: readonly Compared<C>[],
	others: readonly Compared<C>[],
): Verdict<C> {
	const own = named.find(isSame);
	if (own) {
		return {status: 'ok', compared: own};
	}
	const other = others.find(isSame);
	if (other) {
		return {status: cited.length > 0 ? 'in another cable' : 'ok', compared: other};
	}
	const [likest, likestOther] = [likestOf(named), likestOf(others)];
	const isOwn = likest && shareOf(likest) + OWN_FIRST >= (likestOther ? shareOf(likestOther) : 0);
	const compared = isOwn ? likest : (likestOther ?? likest);
	return compared ? {status: 'differs', compared} : {status: 'not found', compared: undefined};
}

/** The cable that the document names is preferred, unless another has much more of the quotation. */
const OWN_FIRST = 0.1;

/** The cables in the order of how much of a quotation they have, those with all of it first. */
export function byLikeness<C>(all: readonly Compared<C>[]): readonly Compared<C>[] {
	return all.toSorted((one, other) => shareOf(other) - shareOf(one));
}

function likestOf<C>(all: readonly Compared<C>[]): Compared<C> | undefined {
	return byLikeness(all)[0];
}

function shareOf<C>({comparison}: Compared<C>): number {
	return comparison.type === 'same' ? 2 : comparison.share;
}
