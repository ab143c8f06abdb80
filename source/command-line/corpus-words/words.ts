import {counted, grouped} from '../../cable/counts.js';
import type {CountedWords} from '../../corpus-words/counted-words.js';
import {leastUnusual, perTenThousand} from '../../corpus-words/log-likelihood.js';
import {leastCount, type UnusualWord} from '../../corpus-words/unusual-words.js';
import {type Fields, writeRecords} from '../../formats/records.js';
import {cableReader, collocatesOf, unusualWordsOf} from '../../library/count-words.js';
import {withWordInText} from '../../search/query/limits.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import type {IndexedCables} from '../indexing/indexed-cables.js';
import type {OptionsOf} from '../options/options.js';
import type {Output} from '../output.js';
import {complainOfNothing, findMeant} from '../search/find-cables.js';
import {writeTable} from './table.js';

/**
 * Writes the words that are unusually frequent in the cables that match a query, or near a word in them; returns
 * the exit code.
 */
export function wordsCommand(
	cables: IndexedCables,
	{words, near: node, within, format, limit}: OptionsOf<'words'>,
	output: Output,
): ExitCode {
	const query = node === undefined ? words.join(' ') : withWordInText(words.join(' '), node);
	const keys = findMeant(cables, query, 'subject', output);
	if (keys.length === 0) {
		complainOfNothing(cables, query, 'subject', output);
		return exitCodes.incomplete;
	}
	const {archive, index} = cables;
	const asked = {
		textCounts: index.textCounts,
		keys,
		read: cableReader(archive, index),
		onStep: () => {},
	};
	const found = node === undefined ? unusualWordsOf(asked) : collocatesOf(asked, {node, within});
	const shown = found.words.slice(0, limit);
	if (format === 'text') {
		writeText(found, shown, node === undefined ? undefined : {node, within}, output);
	} else {
		writeRecords(
			columns,
			shown.map(word => fieldsOf(word, found)),
			format,
			output,
		);
	}
	return complainOfRest(found, output);
}

const columns = [
	'word',
	'g2',
	'count',
	'perTenThousand',
	'elsewhere',
	'elsewherePerTenThousand',
	'cables',
] as const;

function fieldsOf({word, g2, count, elsewhere, cables}: UnusualWord, found: CountedWords): Fields {
	const rounded = (value: number) => Number(value.toFixed(2));
	return {
		word,
		g2: rounded(g2),
		count,
		perTenThousand: rounded(perTenThousand({count, of: found.here})),
		elsewhere,
		elsewherePerTenThousand: rounded(perTenThousand({count: elsewhere, of: found.elsewhere})),
		cables,
	};
}

function writeText(
	found: CountedWords,
	shown: readonly UnusualWord[],
	near: {readonly node: string; readonly within: number} | undefined,
	output: Output,
): void {
	const here = counted(found.here, 'word');
	const others = grouped(found.elsewhere);
	const what =
		near === undefined
			? `${here} of ${counted(found.counted, 'cable')}, compared with the ${others} of all others`
			: `${here} at most ${near.within} from ${near.node}, compared with the ${others} others of the same ${counted(found.counted, 'cable')}`;
	output.writeLine(what);
	output.writeLine(
		`by log-likelihood (G2), from ${leastUnusual} on (p < 0.001), of words that stand there ${leastCount} times or more`,
	);
	const rows = shown.map(({word, g2, count, elsewhere, cables}) => [
		g2.toFixed(1),
		grouped(count),
		perTenThousand({count, of: found.here}).toFixed(1),
		grouped(elsewhere),
		perTenThousand({count: elsewhere, of: found.elsewhere}).toFixed(1),
		grouped(cables),
		word,
	]);
	if (rows.length > 0) {
		const there = near === undefined ? 'here' : 'near';
		writeTable(['G2', there, 'in 10,000', 'elsewhere', 'in 10,000', 'cables', 'word'], rows, output);
	}
}

/** Says what was not found, not read or not counted. */
function complainOfRest({words, counted: read, unread, beyond}: CountedWords, output: Output): ExitCode {
	if (beyond > 0) {
		output.complain(
			`the words of the first ${grouped(read + unread)} cables were counted, of ${counted(read + unread + beyond, 'cable')} found`,
		);
	}
	if (unread > 0) {
		output.complain(`${counted(unread, 'cable')} left out: unreadable, or too large`);
	}
	if (words.length === 0) {
		output.complain('no word is more frequent than expected by chance');
	}
	return words.length === 0 || unread > 0 ? exitCodes.incomplete : exitCodes.done;
}
