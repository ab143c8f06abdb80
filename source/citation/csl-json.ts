import {keysOf, kindOf, notesOf, type Recorded} from './records.js';
import {jsonDocument} from './safe-json.js';

/** An item of CSL-JSON, as Zotero and citation processors read it. */
export type CslItem = {
	readonly type: 'report' | 'document';
	readonly id: string;
	readonly genre?: string;
	readonly title?: string;
	readonly publisher?: string;
	readonly number?: string;
	readonly issued?: {readonly 'date-parts': readonly (readonly number[])[]};
	readonly note?: string;
};

/** Records as CSL-JSON: one array of items. */
export function cslJson(records: readonly Recorded[]): string {
	return jsonDocument(cslItems(records));
}

/** The items of some records. */
function cslItems(records: readonly Recorded[]): readonly CslItem[] {
	const keys = keysOf(records);
	return records.map((recorded, index) => {
		const {cited} = recorded;
		const {number, from, subject, day} = cited;
		const kind = kindOf(cited);
		const notes = notesOf(recorded);
		const parts = day && [day.year, day.month, day.day].filter(part => part !== undefined);
		return {
			type: kind === undefined ? 'document' : 'report',
			id: keys[index] ?? 'cable',
			...(kind !== undefined && {genre: kind}),
			...(subject !== undefined && {title: subject}),
			...(from !== undefined && {publisher: from}),
			...(number !== undefined && {number}),
			...(parts && {issued: {'date-parts': [parts]}}),
			...(notes.length > 0 && {note: notes.join('\n')}),
		};
	});
}
