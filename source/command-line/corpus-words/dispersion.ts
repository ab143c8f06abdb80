import {counted, grouped} from '../../cable/counts.js';
import {dispersionOf, type PeriodCount, rateBar, rateIn, sumOf} from '../../corpus-words/dispersion.js';
import {type Fields, writeRecords} from '../../formats/records.js';
import {periodsOf} from '../../search/facets/periods.js';
import {maskOf} from '../../search/key-mask.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import type {IndexedCables} from '../indexing/indexed-cables.js';
import type {OptionsOf} from '../options/options.js';
import type {Output} from '../output.js';
import {complainOfNothing, findMeant} from '../search/find-cables.js';

/** Writes how often a word stands in the texts of each year or month; returns the exit code. */
export function dispersionCommand(
	cables: IndexedCables,
	{word: node, query, by, format, limit}: OptionsOf<'dispersion'>,
	output: Output,
): ExitCode {
	const {index, source} = cables;
	const keys = query === undefined ? undefined : findMeant(cables, query, 'subject', output);
	if (query !== undefined && keys?.length === 0) {
		complainOfNothing(cables, query, 'subject', output);
		return exitCodes.incomplete;
	}
	const within = keys && maskOf(source.keyLimit, add => keys.forEach(add));
	const all = dispersionOf(index.textCounts, node, periodsOf(source, within, by));
	if (sumOf(all, 'count') === 0) {
		output.complain(`no text has the word ${node}`);
		return exitCodes.incomplete;
	}
	const shown = all.slice(0, limit);
	if (format === 'text') {
		writeText(all, shown, {node, by}, output);
	} else {
		writeRecords(columns, shown.map(fieldsOf), format, output);
	}
	return exitCodes.done;
}

const columns = ['period', 'count', 'perTenThousand', 'having', 'cables', 'words'] as const;

function fieldsOf(period: PeriodCount): Fields {
	const {count, having, cables, words} = period;
	return {
		period: period.period ?? null,
		count,
		perTenThousand: Number(rateIn(period).toFixed(2)),
		having,
		cables,
		words,
	};
}

function writeText(
	all: readonly PeriodCount[],
	shown: readonly PeriodCount[],
	{node, by}: {readonly node: string; readonly by: OptionsOf<'dispersion'>['by']},
	output: Output,
): void {
	output.writeLine(
		`${node}: ${counted(sumOf(all, 'count'), 'time')} in ${counted(sumOf(all, 'having'), 'cable')}; the bar is how often in 10,000 words`,
	);
	output.writeLine(`a ${by} without a cable has no row`);
	const most = Math.max(...all.map(rateIn));
	const rates = shown.map(period => rateIn(period).toFixed(1));
	const places = Math.max(...rates.map(({length}) => length));
	const counts = shown.map(period => grouped(period.count));
	const digits = Math.max(...counts.map(({length}) => length));
	shown.forEach((period, index) => {
		const name = (period.period ?? 'undated').padEnd('undated'.length);
		const bar = rateBar(period, most, BAR);
		const times = (counts[index] ?? '').padStart(digits);
		const where =
			period.count === 0
				? `none of ${counted(period.cables, 'cable')}`
				: `${grouped(period.having)} of ${counted(period.cables, 'cable')}`;
		output.writeLine(`${name}  ${bar}  ${(rates[index] ?? '').padStart(places)}  ${times}  in ${where}`);
	});
}

const BAR = 24;
