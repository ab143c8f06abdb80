/** `cables index`: updates, rebuilds or checks the index of a folder. */

import type {UnreadableFile} from '../../archive/errors.js';
import {type Skipped, skippedReasons} from '../../archive/folder/skipped.js';
import {counted, grouped} from '../../cable/counts.js';
import {jsonLine} from '../../citation/safe-json.js';
import {checkIndex, type Wrong} from '../../index/integrity/check.js';
import type {IndexPlace, OwnPlace} from '../../index/place/place.js';
import {countIndexed, openIndex} from '../../index/reader.js';
import type {Changes} from '../../index/update/update-index.js';
import type {CableSource} from '../../library/cable-source.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import type {IndexWork} from '../options/options.js';
import type {Output} from '../output.js';
import {type IndexingObserver, runIndexing} from './run-indexing.js';
import {type PublishedFile, type PublishingObserver, runPublishing} from './run-publishing.js';

/** Updates an index, or does other work on it, and says what changed; returns the exit code, or that it was stopped. */
export async function indexCommand(
	{archive, indexPlace: place, published}: CableSource,
	{work, format, publish}: IndexOptions,
	output: Output,
	observer: IndexingObserver & PublishingObserver,
): Promise<ExitCode | 'stopped'> {
	if (work === 'check' && published) {
		return check(archive, published, format, output);
	}
	if (place.type === 'memory') {
		output.complain('there is no folder to keep an index in');
		return exitCodes.incomplete;
	}
	if (work === 'check') {
		return check(archive, place, format, output);
	}
	const task = {
		archive,
		place,
		isRebuild: work === 'rebuild',
		forgets: work === 'forget',
		whenIndexedElsewhere: 'leave',
	} as const;
	const last = await runIndexing(task, observer);
	switch (last.type) {
		case 'up-to-date': {
			const notIndexed = readNotIndexed(place);
			const wanted = publish === undefined ? undefined : {archive, place, file: publish};
			const published = wanted && (await runPublishing(wanted, output, observer));
			report({...last.changes, seconds: last.seconds, published}, notIndexed, format, output);
			return notIndexed.problems.length > 0 || (wanted && !published) ? exitCodes.incomplete : exitCodes.done;
		}
		case 'left-to-another':
			output.complain('another cables process is indexing this folder');
			return exitCodes.incomplete;
		case 'stopped':
			output.complain('stopped; the next run resumes here');
			return 'stopped';
		case 'failed':
			if (last.fault === 'internal-error') {
				throw last.error ?? new Error(last.reason);
			}
			output.complain(last.fault === 'folder' ? `${last.reason}${keptWords(place)}` : last.reason);
			return exitCodes.incomplete;
		default:
			return last satisfies never;
	}
}

/** What is done to an index, how that is reported, and the file in which the index is published then. */
type IndexOptions = {
	readonly work: IndexWork;
	readonly format: 'text' | 'json';
	readonly publish?: string;
};

/** Reports that the cables of an empty or missing folder stay in its index. */
function keptWords(place: OwnPlace): string {
	const count = countIndexed(place);
	return count === 0
		? ''
		: `; its ${counted(count, 'cable')} ${count === 1 ? 'is' : 'are'} kept until cables index --forget`;
}

/** What a folder has that is not in the list: files that could not be read, and what was skipped. */
type NotIndexed = {readonly problems: readonly UnreadableFile[]; readonly skipped: readonly Skipped[]};

function readNotIndexed(place: OwnPlace): NotIndexed {
	const index = openIndex(place);
	try {
		return {problems: index.problems(), skipped: index.skipped()};
	} finally {
		index.close();
	}
}

function report(
	{
		files,
		added,
		changed,
		removed,
		moved,
		repaired,
		seconds,
		published,
	}: Changes & {readonly seconds: number; readonly published: PublishedFile | undefined},
	{problems, skipped}: NotIndexed,
	format: 'text' | 'json',
	{write, writeLine, complain}: Output,
): void {
	if (format === 'json') {
		const notIndexed = {
			unreadable: problems.map(({id, reason}) => ({file: id, reason})),
			skipped: skipped.map(one => ({...one, reason: skippedReasons[one.kind]})),
		};
		const changes = {files, added, changed, removed, moved, repaired};
		write(`${jsonLine({...changes, ...notIndexed, seconds, ...(published && {published})})}\n`);
		if (problems.length > 0) {
			complain(`${counted(problems.length, 'file')} could not be read`);
		}
		return;
	}
	const changes = `${grouped(added)} added, ${grouped(changed)} changed, ${grouped(removed)} removed, ${grouped(moved)} moved`;
	writeLine(`${counted(files, 'cable')}: ${changes}; ${seconds.toFixed(1)} s`);
	if (repaired > 0) {
		writeLine(`${counted(repaired, 'damaged place')} of the index repaired`);
	}
	if (published) {
		const {file, bytes, mode} = published;
		writeLine(`published in ${file}: ${counted(bytes, 'byte')}, mode ${mode}`);
	}
	for (const {kind, count} of skipped) {
		writeLine(`skipped, ${grouped(count)}: ${skippedReasons[kind]}`);
	}
	for (const {id, reason} of problems) {
		complain(`${id}: ${reason}`);
	}
}

/** Compares an index with its folder and says what differs; a file that was moved counts as removed and added. */
function check(
	archive: CableSource['archive'],
	place: IndexPlace,
	format: 'text' | 'json',
	{write, writeLine, complain}: Output,
): ExitCode {
	const finding = checkIndex(archive, place, Date.now);
	const isPublished = place.type === 'published';
	switch (finding.type) {
		case 'absent':
			complain('there is no index of this folder');
			return exitCodes.incomplete;
		case 'busy':
			complain('another cables process is indexing this folder');
			return exitCodes.incomplete;
		case 'damaged':
			complain(`${finding.reason}; ${isPublished ? 'publish it again' : 'the next run rebuilds it'}`);
			return exitCodes.incomplete;
		case 'compared':
			break;
		default:
			finding satisfies never;
	}
	const {files, changes, wrong} = finding;
	const {added, changed, removed} = changes;
	const isUpToDate = added + changed + removed === 0;
	const sentences = Array.from(wrong, ([kind, count]) => wrongWords[kind](count));
	if (format === 'json') {
		write(`${jsonLine({files, added, changed, removed, upToDate: isUpToDate, wrong: sentences})}\n`);
	} else {
		writeLine(
			isUpToDate
				? `${counted(files, 'cable')}, up to date`
				: `${counted(files, 'cable')}, out of date: ${grouped(added)} to add, ${grouped(changed)} changed, ${grouped(removed)} to remove`,
		);
		for (const sentence of sentences) {
			complain(`${sentence}; ${isPublished ? 'publish it again' : 'the next run repairs it'}`);
		}
	}
	return isUpToDate && wrong.size === 0 ? exitCodes.done : exitCodes.incomplete;
}

/** The message for each kind of error in an index. */
const wrongWords: Readonly<Record<Wrong, (count: number) => string>> = {
	rows: count => `the index is wrong about ${counted(count, 'cable')}`,
	references: count => `the index has references of ${counted(count, 'cable')} that are not in it`,
	citations: count =>
		`the index is wrong about how often ${counted(count, 'cable')} ${count === 1 ? 'is' : 'are'} cited`,
	orders: count => `${counted(count, 'order')} of the list ${count === 1 ? 'is' : 'are'} wrong`,
	words: () => 'the full text differs from the files',
	terms: () => 'the words and facts for the search differ from the files',
	problems: count => `the index is wrong about ${counted(count, 'problem')}`,
	skipped: () => 'the index is wrong about what was skipped',
	dumps: count => `the index is wrong about ${counted(count, 'dump')}`,
	unfinished: () => 'the last update did not finish',
};
