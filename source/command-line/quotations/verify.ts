import {counted} from '../../cable/counts.js';
import {jsonLine} from '../../citation/safe-json.js';
import type {CheckedQuotation} from '../../library/quotations/find-quoted.js';
import type {Quotation} from '../../quotation/find-quotations.js';
import {findQuotations} from '../../quotation/find-quotations.js';
import {fewestWords, type Status, statuses} from '../../quotation/verdict.js';
import {differenceWords, verdictWords} from '../../quotation/verdict-words.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import type {OptionsOf} from '../options/options.js';
import type {Output} from '../output.js';

/** A text in which quotations are looked for. */
export type Document = {readonly name: string; readonly text: string};

/** Looks up quotations; `unread` is how many cables could not be read. */
export type CheckQuotations = (quotations: readonly Quotation[]) => {
	readonly checked: readonly CheckedQuotation[];
	readonly unread: number;
};

/** Writes the verdict on each quotation of some documents; the exit code is 0 if all are right. */
export function verifyCommand(
	documents: readonly Document[],
	check: CheckQuotations,
	{format}: OptionsOf<'verify'>,
	output: Output,
): ExitCode {
	const found = documents.map(({name, text}) => ({name, ...findQuotations(text)}));
	for (const {name, unclosed} of found) {
		for (const line of unclosed) {
			output.complain(`${name}:${line}: a quotation mark is not closed`);
		}
	}
	const quotations = found.flatMap(({name, quotations: all}) => all.map(quotation => ({name, quotation})));
	const {checked, unread} = check(quotations.map(({quotation}) => quotation));
	const counts = new Map<Status, number>();
	let brief = 0;
	for (const [index, one] of checked.entries()) {
		const status = one.verdict?.status;
		if (status === undefined) {
			brief++;
			continue;
		}
		counts.set(status, (counts.get(status) ?? 0) + 1);
		const name = quotations[index]?.name ?? '';
		if (format === 'json') {
			output.write(`${jsonLine(recordOf(name, one))}\n`);
		} else {
			output.writeLine(`${name}:${one.quotation.line}: ${verdictWords(one)}`);
		}
	}
	const total = checked.length - brief;
	if (format === 'text' && total > 0) {
		const words = statuses.flatMap(status => (counts.has(status) ? `${counts.get(status)} ${status}` : []));
		output.writeLine(`${counted(total, 'quotation')}: ${words.join(', ')}`);
	}
	complainOfRest({total, brief, unread}, output);
	return total > 0 && counts.get('ok') === total ? exitCodes.done : exitCodes.incomplete;
}

function complainOfRest(
	{total, brief, unread}: {readonly total: number; readonly brief: number; readonly unread: number},
	output: Output,
): void {
	if (brief > 0) {
		output.complain(
			`${counted(brief, 'quotation')} of fewer than ${fewestWords} words left out: no number belongs to them`,
		);
	}
	if (unread > 0) {
		output.complain(`${counted(unread, 'cable')} left out: unreadable, or too large`);
	}
	if (total === 0 && brief === 0) {
		output.complain('no quotations, neither in quotation marks nor as block quotes');
	}
}

/** The fields of a quotation, in the order of the schema. */
function recordOf(file: string, {quotation, verdict, notHeld}: CheckedQuotation) {
	const compared = verdict?.compared;
	const comparison = compared?.comparison;
	return {
		file,
		line: quotation.line,
		quotation: quotation.text,
		status: verdict?.status ?? null,
		mrn: compared?.cable.mrn ?? null,
		cable: compared?.cable.id ?? null,
		paragraph: comparison?.paragraph ?? null,
		portionMark: comparison?.mark ?? null,
		difference: comparison?.type === 'like' ? differenceWords(comparison.differences) : null,
		tolerated: comparison?.type === 'same' ? comparison.tolerated : [],
		cited: quotation.cited,
		notHeld,
	};
}
