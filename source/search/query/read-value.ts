/** Reads the value of a field: `PREL`, `>=S`, `2006-05..2007-03`. */
import type {Field} from './fields.js';
import {nearest} from './nearest.js';
import type {Order, Stretch} from './orders.js';
import type {FieldValue} from './query.js';

/** What was typed, as a value of the field or as a sentence that says what is wrong; a reversed range is both. */
export type ReadValue = {readonly value?: FieldValue; readonly problem?: string};

/** Reads a value as typed. */
export function readValue(field: Field, written: string): ReadValue {
	const [, comparison = '', compared = ''] = /^([<>]=?|=[<>]?)?\s*(.*)$/su.exec(written.trim()) ?? [];
	if (compared === '') {
		return {problem: needsValue(field)};
	}
	const ends = /^(.*?)\s*\.\.+\s*(.*)$/su.exec(compared);
	const isCompared = comparison !== '' && comparison !== '=';
	if ((isCompared || ends !== null) && field.order === undefined) {
		return {problem: `${field.name}: has no order; write ${field.example}`};
	}
	if (ends !== null && field.order !== undefined) {
		return isCompared
			? unknownValue(field, written)
			: readRange(field, field.order, ends[1] ?? '', ends[2] ?? '');
	}
	if (isCompared && field.order !== undefined) {
		return readComparison(field, field.order, comparison, compared);
	}
	return readSingle(field, compared);
}

function readSingle(field: Field, written: string): ReadValue {
	const [, excluded] = /^[-!]+(?=[\p{L}\p{N}])(.*)$/su.exec(written) ?? [];
	if (excluded !== undefined) {
		return {problem: `${field.name}:${shown(written)} is unknown: -${field.name}:${shown(excluded)}?`};
	}
	const value = field.read(written);
	return value === undefined ? readHyphenated(field, written) : {value};
}

/** The sentence for a field without a value. */
export function needsValue({name, example}: Pick<Field, 'example'> & {readonly name: string}): string {
	return `${name}: needs a value, as in ${example}`;
}

/** Words of what was typed, as a message shows them. */
export function shown(written: string): string {
	const words = written.replace(/[^\p{L}\p{N}\p{P}\p{S}]+/gu, ' ').trim();
	const letters = [...words];
	return letters.length > mostShown ? `${letters.slice(0, mostShown - 1).join('')}…` : words;
}

const mostShown = 16;

function readComparison(field: Field, order: Order, comparison: string, compared: string): ReadValue {
	const stretch = order.stretch(compared);
	if (stretch === undefined) {
		return unknownValue(field, compared);
	}
	const value = comparedWith(order, comparison, stretch);
	const side = comparison.includes('<') ? 'below' : 'above';
	return value === undefined ? {problem: `${field.name}: nothing is ${side} ${shown(compared)}`} : {value};
}

/** The values on one side of a stretch; none if it is at the end. */
function comparedWith(order: Order, comparison: string, {first, last}: Stretch): FieldValue | undefined {
	const includes = comparison.includes('=');
	if (comparison.includes('>')) {
		const from = includes ? first : order.step(last, 1);
		return from === undefined ? undefined : {type: 'range', from};
	}
	const to = includes ? last : order.step(first, -1);
	return to === undefined ? undefined : {type: 'range', to};
}

function readRange(field: Field, order: Order, lower: string, upper: string): ReadValue {
	const [low, high] = [lower, upper].map(end => (end === '' ? undefined : order.stretch(end)));
	if ((low === undefined && lower !== '') || (high === undefined && upper !== '')) {
		return unknownValue(field, low === undefined && lower !== '' ? lower : upper);
	}
	if (low === undefined || high === undefined) {
		const [from, to] = [low?.first, high?.last];
		return from === undefined && to === undefined
			? {problem: `${field.name}: .. needs a value on one side`}
			: {value: {type: 'range', ...(from === undefined ? {} : {from}), ...(to === undefined ? {} : {to})}};
	}
	if (order.isBefore(high.last, low.first)) {
		return {
			value: {type: 'range', from: high.first, to: low.last},
			problem: `${shown(lower)} is after ${shown(upper)}; searched the other way round`,
		};
	}
	return {value: {type: 'range', from: low.first, to: high.last}};
}

/** `2006-2008` is a range for whoever knows no dots; `2006-05` is not, since it is a month. */
function readHyphenated(field: Field, written: string): ReadValue {
	const [, lower, upper] = /^(\d{4})\s*[-–—]\s*(\d{4})$/u.exec(written) ?? [];
	return field.order !== undefined && lower !== undefined && upper !== undefined && field.order.stretch(lower)
		? readRange(field, field.order, lower, upper)
		: unknownValue(field, written);
}

function unknownValue(field: Field, written: string): ReadValue {
	const meant = nearest(
		written.toLowerCase(),
		(field.words ?? []).map(word => word.toLowerCase()),
	);
	const word = field.words?.find(each => each.toLowerCase() === meant);
	const hint = word === undefined ? field.hint : `${field.name}:${word}?`;
	return {problem: `${field.name}:${shown(written)} is unknown: ${hint}`};
}
