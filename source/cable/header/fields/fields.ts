/** The fields of the header. The lines of senders and recipients are in `address-lines.ts`: each is a block of its own. */
import {type ByInitial, byInitial, ofInitial} from '../../line/initials.js';
import {classifiedByField} from './classified-by.js';
import {executiveOrderField} from './executive-order.js';
import {type Field, labelEndAfterInitialCheck} from './field.js';
import {printedAddresseesField} from './printed-addressees.js';
import {declassifyOnField, printedKeyField} from './printed-key.js';
import {referencesField} from './references/references.js';
import {subjectField} from './subject.js';
import {tagsField} from './tags.js';

/** All kinds of fields; where two labels fit a line, the first one counts. */
export const fields: readonly Field[] = [
	executiveOrderField,
	tagsField,
	subjectField,
	referencesField,
	classifiedByField,
	printedAddresseesField,
	declassifyOnField,
	printedKeyField,
];

/** The field whose label a line begins with, and where the label ends. */
export function labelledField(text: string): {readonly field: Field; readonly end: number} | undefined {
	for (const field of ofInitial(fieldsByInitial, text) ?? []) {
		const end = labelEndAfterInitialCheck(field.label, text);
		if (end !== undefined) {
			return {field, end};
		}
	}
	return undefined;
}

/** The fields whose labels may begin with a character. */
const fieldsByInitial: ByInitial<readonly Field[]> = byInitial(initial =>
	fields.filter(({label}) => label.initials.includes(initial)),
);
