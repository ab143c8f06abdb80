/** The words of a verdict. */
import {type Mrn, nameSameMessage} from '../cable/mrn.js';
import type {Difference} from './align.js';
import type {QuotationCheck} from './check.js';
import type {Quotation} from './find-quotations.js';
import type {Tolerance} from './match.js';
import type {Verdict} from './verdict.js';

/** A quotation with its verdict and the numbers beside it that are not held. */
export type Judged = {
	readonly quotation: Quotation;
	readonly verdict: Verdict<{readonly id: string; readonly mrn: Mrn | undefined}> | undefined;
	readonly notHeld: readonly Mrn[];
};

/** `differs: 07ROME1333 ¶5: “…”: “stated” for “said”`. */
export function verdictWords({quotation, verdict, notHeld}: Judged): string {
	const {cited, text} = quotation;
	const compared = verdict?.compared;
	const place = compared ? [placeWords(compared.cable, compared.comparison)] : [];
	const another = verdict?.status === 'in another cable' ? `, not ${cited.join(' or ')}` : '';
	const differing =
		compared && cited.length > 0 && verdict?.status === 'differs' ? elsewhere(compared.cable, cited) : '';
	const parts = [
		verdict?.status ?? 'left out',
		...place.map(words => `${words}${another}${differing}`),
		`“${shortened(text)}”`,
		...(compared?.comparison.type === 'like' ? [differenceWords(compared.comparison.differences)] : []),
	];
	const tolerated = compared?.comparison.type === 'same' ? toleratedWords(compared.comparison.tolerated) : '';
	const missing = notHeld.length === 0 ? '' : ` (${notHeld.join(', ')} not in this folder)`;
	return `${parts.join(': ')}${tolerated === '' ? '' : ` (${tolerated})`}${missing}`;
}

/** `“stated” for “said”; lacks “not”; adds “very”`. */
export function differenceWords(differences: readonly Difference[]): string {
	const words = differences.map(({quoted, held}) =>
		quoted === '' ? `lacks “${held}”` : held === '' ? `adds “${quoted}”` : `“${quoted}” for “${held}”`,
	);
	return words.length > 0 ? words.join('; ') : 'its parts stand in other places or in another order';
}

/** What was tolerated, in words. */
export function toleratedWords(tolerated: readonly Tolerance[]): string {
	return tolerated.join(', ');
}

/** `07ROME1333 ¶5`; without a number the file. */
export function placeWords(
	{id, mrn}: {readonly id: string; readonly mrn: Mrn | undefined},
	{paragraph}: Pick<QuotationCheck, 'paragraph'>,
): string {
	return `${mrn ?? id}${paragraph === undefined ? '' : ` ¶${paragraph}`}`;
}

function elsewhere({mrn}: {readonly mrn: Mrn | undefined}, cited: readonly Mrn[]): string {
	const isCited = mrn !== undefined && cited.some(each => nameSameMessage(each, mrn));
	return isCited ? '' : `, not ${cited.join(' or ')}`;
}

/** As much of a quotation as tells which it is. */
function shortened(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length <= MOST_SHOWN ? line : `${line.slice(0, MOST_SHOWN).replace(/\s\S*$/, '')}…`;
}

const MOST_SHOWN = 72;
