/** The fields of the header. The lines of senders and recipients are in `address-lines.ts`: each is a block of its own. */
import {classifiedBy} from './classified-by.js';
import {executiveOrder} from './executive-order.js';
import {type Field, labelEnd} from './field.js';
import {printedAddressees} from './printed-addressees.js';
import {printedKey} from './printed-key.js';
import {references} from './references.js';
import {subject} from './subject.js';
import {tags} from './tags.js';

/** All kinds of fields; where two labels fit a line, the first one counts. */
export const fields: readonly Field[] = [
	executiveOrder,
	tags,
	subject,
	references,
	classifiedBy,
	printedAddressees,
	printedKey,
];

/** The field whose label a line begins with, and where the label ends. */
export function labelledField(text: string): {readonly field: Field; readonly end: number} | undefined {
	for (const field of fields) {
		const end = labelEnd(field.label, text);
		if (end !== undefined) {
			return {field, end};
		}
	}
	return undefined;
}
