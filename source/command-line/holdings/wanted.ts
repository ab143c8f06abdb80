import {counted} from '../../cable/counts.js';
import {parseMrn} from '../../cable/mrn.js';
import {type Fields, writeRecords} from '../../formats/records.js';
import {type Wanted, wantedFrom} from '../../holdings/wanted.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import type {IndexedCables} from '../indexing/indexed-cables.js';
import type {OptionsOf} from '../options/options.js';
import type {Output} from '../output.js';
import {choiceWords, isChosen} from './choice.js';

/** Writes the cables that are cited and not held, the most cited first; returns the exit code. */
export function wantedCommand(
	{index}: IndexedCables,
	{format, limit, ...choice}: OptionsOf<'wanted'>,
	output: Output,
): ExitCode {
	const all = wantedFrom(index.numbers).filter(({mrn}) => isChosen(choice, parseMrn(mrn)));
	const shown = all.slice(0, limit);
	const citing = ({citing: keys}: Wanted) =>
		index.identified(keys).map(({key, mrn}) => mrn ?? index.rows([key])[0]?.id ?? '');
	switch (format) {
		case 'text':
			writeText(all, shown, citing, output);
			break;
		case 'numbers':
			for (const {mrn} of shown) {
				output.writeLine(mrn);
			}
			break;
		default:
			writeRecords(columns, shown.map(fieldsWith(citing)), format, output);
	}
	if (all.length === 0) {
		const words = choiceWords(choice);
		output.complain(words === '' ? 'every cited cable is held' : `no cited cable${words} is missing`);
	}
	return all.length === 0 ? exitCodes.incomplete : exitCodes.done;
}

const columns = ['mrn', 'count', 'inText', 'citedBy'] as const;

function fieldsWith(citing: (wanted: Wanted) => readonly string[]): (wanted: Wanted) => Fields {
	return wanted => ({
		mrn: wanted.mrn,
		count: wanted.citing.length,
		inText: wanted.inText,
		citedBy: citing(wanted),
	});
}

function writeText(
	all: readonly Wanted[],
	shown: readonly Wanted[],
	citing: (wanted: Wanted) => readonly string[],
	output: Output,
): void {
	if (all.length > 0) {
		output.writeLine(`${counted(all.length, 'cable')} cited in REF fields or texts, and not held`);
	}
	const widest = shown.reduce((most, {mrn}) => Math.max(most, mrn.length), 0);
	const places = String(shown[0]?.citing.length ?? '').length;
	for (const wanted of shown) {
		const by = citing({...wanted, citing: wanted.citing.slice(0, MOST_NAMED)}).join(' ');
		const others = wanted.citing.length - MOST_NAMED;
		const more = others > 0 ? ` and ${others} more` : '';
		const inText =
			wanted.inText > 0
				? ` (${wanted.inText} in ${wanted.inText === 1 ? 'its text' : 'their texts'} only)`
				: '';
		output.writeLine(
			`${String(wanted.citing.length).padStart(places)}  ${wanted.mrn.padEnd(widest)}  by ${by}${more}${inText}`,
		);
	}
}

/** How many citing cables a line for people lists. */
const MOST_NAMED = 5;
