/** Writes the terms of fields as words of a query. */
import {fieldOf} from './fields.js';
import type {FieldTerm, FieldValue} from './query.js';
import {withoutQuotationMarks} from './tokens.js';

/** A field with one value, as a word of a query in normal form: `tag:PREL`, `person:"rassendyll rudolf"`. */
export function fieldWord({field, value}: Pick<FieldTerm, 'field' | 'value'>): string {
	return `${field}:${formatValue(field, value)}`;
}

/** A value as a word of a query, in quotation marks where it would be cut without them. */
export function quoted(value: string): string {
	const isPlain = value !== '' && !/[\s,()]|^[<>=]|\.\./u.test(value);
	return isPlain ? withoutQuotationMarks(value) : `"${withoutQuotationMarks(value)}"`;
}

function formatValue(field: FieldTerm['field'], value: FieldValue): string {
	if (value.type === 'value') {
		return quoted(value.text);
	}
	const writeRange = fieldOf(field)?.writeRange;
	return (
		writeRange?.(value) ??
		[value.from ?? '', value.to ?? ''].map(end => (end === '' ? '' : quoted(end))).join('..')
	);
}
