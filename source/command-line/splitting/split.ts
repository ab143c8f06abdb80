/** `cables split`: writes each cable of some files to a file of its own, in a new folder. */
import type {UnreadableFile} from '../../archive/errors.js';
import {type SkippedKind, skippedReasons} from '../../archive/folder/skipped.js';
import type {sourceColumns} from '../../archive/folder/split-folder.js';
import {counted} from '../../cable/counts.js';
import {jsonLine} from '../../citation/safe-json.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import type {OptionsOf} from '../options/options.js';
import type {Output} from '../output.js';

/** A stretch of a source, and the file that it was written to: a row of `sources.csv`. */
export type SplitRecord = {
	readonly file: string;
	/** Where in that file it begins, in bytes. */
	readonly at: number;
	readonly source: string;
	/** Where it is in the source, in bytes. */
	readonly offset: number;
	readonly length: number;
	readonly sha256: string;
	readonly sourceSha256: string;
	/** How many cables it has; 0 if it is other text. */
	readonly cables: number;
	/** What the first of them states. */
	readonly mrn: string | null;
	readonly date: string | null;
	readonly subject: string | null;
} & Readonly<Record<(typeof sourceColumns)[number], string | number | null>>;

/** What happens while files are split, one after the other. */
export type SplitEvent =
	| {readonly type: 'written'; readonly record: SplitRecord}
	/** A file, or a stretch of one, could not be read; its bytes are in no file, or in the rest. */
	| ({readonly type: 'unreadable'} & UnreadableFile)
	| {readonly type: 'skipped'; readonly kind: SkippedKind; readonly count: number}
	/** All is written, to a folder that now has its name. */
	| {readonly type: 'finished'}
	/** The sources have no cable, so nothing is left on the disk. */
	| {readonly type: 'nothing-found'}
	/** It ended early; what was written is in a folder whose name says so, if anything is. */
	| {readonly type: 'failed'; readonly reason: string; readonly unfinished: string | undefined};

/** Reports how files are split into a folder; returns the exit code. */
export function splitCommand(
	events: Iterable<SplitEvent>,
	{format, isDryRun, to}: Pick<OptionsOf<'split'>, 'format' | 'isDryRun' | 'to'>,
	output: Output,
): ExitCode {
	const counts = {files: 0, cables: 0, whole: 0, rest: 0};
	let exitCode: ExitCode = exitCodes.done;
	const complain = (sentence: string) => {
		output.complain(sentence);
		exitCode = exitCodes.incomplete;
	};
	for (const event of events) {
		switch (event.type) {
			case 'written':
				count(counts, event.record);
				if (format === 'json') {
					output.write(`${jsonLine(event.record)}\n`);
				} else if (isDryRun) {
					output.writeLine(lineOf(event.record));
				}
				break;
			case 'unreadable':
				complain(`${event.id}: ${event.reason}`);
				break;
			case 'skipped':
				// Among records a sentence would not be a record.
				(format === 'json' ? output.complain : output.writeLine)(
					`skipped, ${event.count}: ${skippedReasons[event.kind]}`,
				);
				break;
			case 'finished':
				if (format === 'text') {
					summaryOf(counts, to, isDryRun).forEach(output.writeLine);
				}
				break;
			case 'nothing-found':
				complain('no cables found; nothing is written');
				break;
			case 'failed':
				complain(event.reason);
				if (event.unfinished !== undefined) {
					complain(`not finished: ${counted(counts.files, 'file')} of cables in ${event.unfinished}`);
				}
				break;
			default:
				event satisfies never;
		}
	}
	return exitCode;
}

type Counts = {files: number; cables: number; whole: number; rest: number};

function count(counts: Counts, {cables, length}: SplitRecord): void {
	counts.files += Number(cables > 0);
	counts.cables += cables;
	counts.whole += Number(cables > 1);
	counts.rest += cables === 0 ? length : 0;
}

function lineOf({file, source, offset, length}: SplitRecord): string {
	return `${file}  ${source}, ${counted(length, 'byte')} from ${offset} on`;
}

function summaryOf({files, cables, whole, rest}: Counts, to: string, isDryRun: boolean): readonly string[] {
	const [would, are] = isDryRun ? ['would be ', 'would be'] : ['', 'are'];
	return [
		`${counted(cables, 'cable')} ${would}in ${counted(files, 'file')} in ${to}`,
		...(whole === 0
			? []
			: [
					`${counted(whole, 'file')} ${whole === 1 ? 'has several cables: its encoding' : 'have several cables: their encodings'} cannot be cut`,
				]),
		...(rest === 0 ? [] : [`${counted(rest, 'byte')} outside of cables ${are} in rest.txt`]),
	];
}
