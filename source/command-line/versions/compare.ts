import {archiveReason, emptyPathName} from '../../archive/errors.js';
import type {Cable} from '../../cable/cable.js';
import {counted} from '../../cable/counts.js';
import {summarise} from '../../cable/summary/summarise.js';
import {dateWords, numberWords} from '../../cable/summary/summary.js';
import {jsonLine} from '../../citation/safe-json.js';
import {summaryFields} from '../../formats/rows.js';
import {lineText} from '../../layout/layout.js';
import {wordsOfRole, wrapWords} from '../../layout/wrap.js';
import {createCableReader} from '../../library/read-cable.js';
import {type Comparison, type ComparisonPart, compareCables} from '../../versions/comparison.js';
import {markedPart} from '../../versions/marked-part.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import type {OptionsOf} from '../options/options.js';
import type {Output} from '../output.js';

/** Writes the word-by-word differences between two cables; returns the exit code. */
export async function compareCommand(
	paths: readonly string[],
	{format, width}: OptionsOf<'compare'>,
	output: Output,
): Promise<ExitCode> {
	const cables = await readCables(paths, output);
	const [left, right, ...others] = cables;
	if (!left || !right || others.length > 0) {
		output.complain(
			`compare takes two cables; ${cables.length === 0 ? 'none' : cables.length} could be read`,
		);
		return exitCodes.incomplete;
	}
	const comparison = compareCables(left, right);
	if (format === 'json') {
		const [one, other] = [summarise(left), summarise(right)].map(summaryFields);
		output.write(`${jsonLine({left: one, right: other, ...comparison})}\n`);
	} else {
		writeText(left, right, comparison, width, output);
	}
	return exitCodes.done;
}

async function readCables(paths: readonly string[], {complain}: Output): Promise<readonly Cable[]> {
	const reader = createCableReader();
	const cables: Cable[] = [];
	try {
		for (const path of paths) {
			try {
				for await (const read of reader.read(path, false)) {
					if (read.type === 'cable') {
						cables.push(read.cable);
					} else {
						complain(`${read.path}: ${read.reason}`);
					}
				}
			} catch (error) {
				complain(`${path || emptyPathName}: ${archiveReason(error)}`);
			}
		}
	} finally {
		reader.close();
	}
	return cables;
}

function writeText(
	left: Cable,
	right: Cable,
	{rows, words}: Comparison,
	width: number,
	{writeLine}: Output,
): void {
	writeLine(`- ${nameOf(left)}`);
	writeLine(`+ ${nameOf(right)}`);
	writeLine(
		words.left + words.right === 0
			? `the same ${counted(words.same, 'word')}`
			: `${counted(words.same, 'word')} in both, ${words.left} only in -, ${words.right} only in +`,
	);
	for (const {parts} of rows) {
		writeLine('');
		for (const line of wrapWords(wordsOfRole(parts.map(wordsOf).join(' '), 'text'), width)) {
			writeLine(lineText(line));
		}
	}
}

function nameOf(cable: Cable): string {
	const summary = summarise(cable);
	return [numberWords(summary), dateWords(summary), summary.classification ?? '', cable.id]
		.filter(word => word !== '')
		.join(' ');
}

function wordsOf(part: ComparisonPart): string {
	const {left, right} = markedPart(part);
	return left ?? right ?? '';
}
