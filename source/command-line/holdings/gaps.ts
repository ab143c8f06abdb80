import {runWords} from '../../cable/counts.js';
import {type Fields, writeRecords} from '../../formats/records.js';
import {spacedName} from '../../glossary/post-names.js';
import {heldWords, missingWords, shadesOf} from '../../holdings/gap-words.js';
import {type Holding, holdingsFrom, missingNumbers} from '../../holdings/gaps.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import type {IndexedCables} from '../indexing/indexed-cables.js';
import type {OptionsOf} from '../options/options.js';
import type {Output} from '../output.js';
import {choiceWords, isChosen} from './choice.js';

/** Writes which numbers of each post and year are held and which are not; returns the exit code. */
export function gapsCommand(
	{index}: IndexedCables,
	{format, limit, ...choice}: OptionsOf<'gaps'>,
	output: Output,
): ExitCode {
	const all = holdingsFrom(index.numbers).filter(holding => isChosen(choice, holding));
	switch (format) {
		case 'text':
			writeText(all.slice(0, limit), output);
			break;
		case 'numbers':
			writeNumbers(all, limit, output);
			break;
		default:
			writeRecords(columns, all.slice(0, limit).map(fieldsOf), format, output);
	}
	if (all.length === 0) {
		output.complain(`no cable has a number${choiceWords(choice)}`);
	}
	return all.length === 0 ? exitCodes.incomplete : exitCodes.done;
}

const columns = ['post', 'year', 'held', 'atLeast', 'missing'] as const;

function fieldsOf({post, year, held, atLeast, missing}: Holding): Fields {
	return {post, year, held, atLeast, missing: missing.map(runWords)};
}

function writeNumbers(all: readonly Holding[], limit: number | undefined, output: Output): void {
	let count = 0;
	for (const holding of all) {
		for (const number of missingNumbers(holding)) {
			if (count === limit) {
				return;
			}
			count++;
			output.writeLine(number);
		}
	}
}

function writeText(holdings: readonly Holding[], output: Output): void {
	const names = holdings.map(({post, year}) => `${spacedName(post)} ${year}`);
	const widest = Math.max(0, ...names.map(({length}) => length));
	for (const [index, holding] of holdings.entries()) {
		const name = (names[index] ?? '').padEnd(widest);
		const words = heldWords(holding).padEnd(LONGEST_WORDS);
		output.writeLine(
			`${name}  ${shadesOf(holding, BAR)}  ${words}  ${missingWords(holding, MOST_RUNS)}`.trimEnd(),
		);
	}
}

/** How many runs of missing numbers a line for people lists. */
const MOST_RUNS = 8;
const LONGEST_WORDS = 'held 143 of at least 1,912'.length;
const BAR = 16;
