import {kindOf, notesOf, type Recorded} from './records.js';

/** Records in RIS: a report whose publisher is the post, with its number and its kind. */
export function ris(records: readonly Recorded[]): string {
	return records.map(record).join('\r\n');
}

function record(recorded: Recorded): string {
	const {cited} = recorded;
	const {number, from, subject, day} = cited;
	const kind = kindOf(cited);
	const slashed =
		day?.month === undefined ? undefined : `${day.year}/${twoDigits(day.month)}/${twoDigits(day.day ?? 1)}/`;
	const fields: readonly (readonly [string, string | undefined])[] = [
		['TY', kind === undefined ? 'GEN' : 'RPRT'],
		['TI', subject],
		['PB', from],
		['M3', kind],
		['SN', number],
		['PY', day && String(day.year)],
		['DA', slashed],
		...notesOf(recorded).map(note => ['N1', note] as const),
	];
	const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]));
	return `${lines.join('')}ER  - \r\n`;
}

function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}
