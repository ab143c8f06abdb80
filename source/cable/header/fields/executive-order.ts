/**
 * `E.O. 12958: DECL: 06/18/2017`: the order under which the cable is classified, and when it is to be declassified.
 * The orders are 11652 (1972-78), 12065 (1978-82), 12356 (1982-95), 12958 (1995-2009) and 13526 (since 2010).
 */
import type {ExecutiveOrder, Range} from '../../cable.js';
import {joinText} from '../../joined-text.js';
import {captionsOf} from '../../line/captions.js';
import {isPassingLine} from '../passing-line.js';
import type {Field, GatheredField, HeaderAbove} from './field.js';
import {isAdjacent, isIncomplete, wordsSoFar} from './open-field.js';

/** What optical readers and typists make of the figures of an order. */
const misread: Readonly<Record<string, string>> = {
	'0': '[0O]',
	'1': '[1lI|]',
	'2': '[2Z]',
	'5': '[5S]',
	'8': '[8B]',
};

const orders = ['11652', '12065', '12356', '12958', '13526'];

/** The number of an order that is meant: `12958` by `l2958` and by `1 2958`; any other as it is printed. */
export function orderMeant(printed: string): string {
	return orders.includes(printed)
		? printed
		: (misreadOrders.find(({pattern}) => pattern.test(printed))?.order ?? printed);
}

const misreadOrders = orders.map(order => ({order, pattern: new RegExp(`^${withSlips(order)}$`)}));

/** A pattern for an order in which figures may be misread, or stand apart. */
function withSlips(order: string): string {
	return [...order].map(figure => misread[figure] ?? figure).join(' ?');
}

/** The number of an order with such slips. */
const misreadOrder = `(?:${orders.map(withSlips).join('|')})(?![\\dA-Za-z])`;

const orderAtStart = new RegExp(`^(\\d{5}|${misreadOrder})\\d?[\\s.:;,-]*`);

/** The field of the executive order. */
export const executiveOrderField: Field = {
	label: {
		initials: 'Ee1',
		spellings: [
			// With any mistake between the letters, as long as the number of an order follows: `E.OM 11652`, `E.0. 12356`.
			/^(?:EXECUTIVE ORDER[\s:]{1,3}|E[\s.,]{0,3}[A-Z]?[\s.,]{0,3}[O0Q]?[A-Z]?[\s.,:;]{0,4})(?=\d{5}\b)/i,
			// The number misread, or missing before the schedule: `E.O. 1165*:`, `E.O. GDS`.
			/^E\.?\s?O\.?\s?(?=[\d()*]{4,6}[\s:;.]|X?GDS\b)/,
			// The number alone.
			/^(?=1(?:1652|2065|2356|2958|3526)\s?:)/,
			// A figure of the number misread or parted from the others: `E.O. l2958`, `E.O. 12 958`.
			new RegExp(`^E[\\s.,]{0,3}[O0Q][\\s.,:;]{0,4}(?=${misreadOrder})`),
			// No number: `E.O.: N/A`.
			/^E[\s.]{0,2}O[\s.]{0,2}(?::|(?=N\/?A\b))\s*/i,
		],
	},
	provesHeader: true,
	isReadOnce: true,
	continues: (open, {line, addresses}) =>
		(isAdjacent(open) || isIncomplete(open)) &&
		captionsOf(line) === undefined &&
		!isPassingLine(line.text, addresses),
	// The order is missing, but not the date.
	isWithoutLabel: text => text.startsWith('DECLASSIFY ON:'),
	parse: parseExecutiveOrder,
};

/** Whether the next line may give the day on which the message is to be declassified: `DECL:`. */
export function awaitsDay({open}: Pick<HeaderAbove, 'open'>): boolean {
	return (
		open?.type === 'field' &&
		open.field === executiveOrderField &&
		/DECL[A-Z]*(?: ON)?\s?:?$/i.test(wordsSoFar(open))
	);
}

function parseExecutiveOrder({fileText, extent, pieces}: GatheredField): ExecutiveOrder {
	const [first, ...rest] = pieces;
	const match = first && orderAtStart.exec(fileText.slice(first.start, first.end));
	const authority = authorityOf(fileText, pieces);
	if (!first || !match) {
		return {type: 'executive-order', ...extent, pieces, ...(authority && {authority})};
	}
	const words = {start: first.start + match[0].length, end: first.end};
	return {
		type: 'executive-order',
		...extent,
		order: {start: first.start, end: first.start + (match[1]?.length ?? 0)},
		pieces: words.start < words.end ? [words, ...rest] : rest,
		...(authority && {authority}),
	};
}

/** The name in parentheses before `OR-`, which stands for the office of the original classification authority. */
function authorityOf(fileText: string, pieces: readonly Range[]): Range | undefined {
	const [first, last] = [pieces[0], pieces.at(-1)];
	const parenthesis = first && last ? fileText.indexOf('(', first.start) : -1;
	if (!last || parenthesis < 0 || parenthesis >= last.end) {
		return undefined;
	}
	const {text, hull} = joinText(fileText, pieces);
	const match = /\(([A-Z][A-Za-z .,'-]{2,60})\)[\s,]*OR-?\s?[A-Z]/.exec(text);
	return match?.[1] === undefined ? undefined : hull(match.index + 1, match.index + 1 + match[1].length);
}
