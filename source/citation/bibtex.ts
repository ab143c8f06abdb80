import {keysOf, kindOf, notesOf, type Recorded} from './records.js';

/** Records for BibTeX: a report whose institution is the post, since BibTeX has no entry type for telegrams. */
export function bibtex(records: readonly Recorded[]): string {
	const keys = keysOf(records);
	return records.map((record, index) => entry(record, keys[index] ?? 'cable')).join('\n');
}

function entry(record: Recorded, key: string): string {
	const {cited} = record;
	const {number, from, subject, day} = cited;
	const notes = notesOf(record);
	const kind = kindOf(cited);
	const fields: readonly (readonly [string, string | undefined])[] = [
		// In two pairs of braces, so that no style changes the capitals.
		['title', subject && `{${escaped(subject)}}`],
		['institution', from && escaped(from)],
		['type', kind],
		['number', number && escaped(number)],
		['year', day && String(day.year)],
		['month', day?.month === undefined ? undefined : String(day.month)],
		['day', day?.day === undefined ? undefined : String(day.day)],
		['note', notes.length === 0 ? undefined : escaped(notes.join('; '))],
	];
	const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`\t${name} = {${value}}`]));
	return `@${kind === undefined ? 'misc' : 'techreport'}{${key},\n${lines.join(',\n')}\n}\n`;
}

/** The text with whatever TeX or BibTeX would read as markup spelled out; a brace that is only escaped still counts. */
function escaped(text: string): string {
	return text.replace(/[\\{}~^<>|#$%&_]/g, sign => spelled.get(sign) ?? `\\${sign}`);
}

const spelled: ReadonlyMap<string, string> = new Map([
	['\\', '{\\textbackslash}'],
	['{', '{\\textbraceleft}'],
	['}', '{\\textbraceright}'],
	['~', '{\\textasciitilde}'],
	['^', '{\\textasciicircum}'],
	['<', '{\\textless}'],
	['>', '{\\textgreater}'],
	['|', '{\\textbar}'],
]);
