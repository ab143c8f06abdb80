import {type Archive, readSummaries} from '../archive/archive.js';
import type {Scan} from '../archive/scan.js';
import {classificationLetters, type Summary, title} from '../cable/summary.js';
import {jsonLine} from './json.js';
import type {Output} from './output.js';

/** Writes one line for each cable that a scan found, oldest first, and says what could not be read; gives the exit code. */
export async function listCommand(
	archive: Archive,
	{ids, unreadable}: Scan,
	format: 'text' | 'json',
	{write, writeLine, complain}: Output,
): Promise<number> {
	const failures = [...unreadable];
	const summaries: Summary[] = [];
	for await (const batch of readSummaries(archive, ids)) {
		summaries.push(...batch.summaries);
		failures.push(...batch.unreadable);
	}
	summaries.sort((a, b) => compare(a.date ?? '9999', b.date ?? '9999') || compare(a.id, b.id));
	const columns = summaries.reduce((widest, {mrn}) => Math.max(widest, mrn?.length ?? 0), 0);
	for (const summary of summaries) {
		if (format === 'json') {
			write(`${jsonLine(listEntry(summary))}\n`);
		} else {
			writeLine(textLine(summary, columns));
		}
	}
	for (const {id, reason} of failures) {
		complain(`${id}: ${reason}`);
	}
	return failures.length > 0 || summaries.length === 0 ? 1 : 0;
}

function textLine(summary: Summary, mrnColumns: number): string {
	const date = summary.date?.slice(0, 10) ?? '          ';
	const letters = classificationLetters(summary).padEnd(6);
	return `${date}  ${letters}  ${(summary.mrn ?? '').padEnd(mrnColumns)}  ${title(summary)}`;
}

function listEntry({id, mrn, date, from, classification, isNoforn, subject, isPartial}: Summary) {
	return {
		file: id,
		mrn: mrn ?? null,
		date: date ?? null,
		from: from ?? null,
		classification: classification ?? null,
		noforn: isNoforn,
		subject: subject ?? null,
		partial: isPartial,
	};
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
