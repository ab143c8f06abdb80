/** `cables index`: brings the index of a folder in step with it. */
import type {Archive} from '../archive/archive.js';
import type {Changes} from '../archive/bring-in-step.js';
import {checkIndex} from '../archive/check-index.js';
import type {IndexingNews} from '../archive/index-messages.js';
import type {IndexPlace} from '../archive/index-place.js';
import {openIndex, type Problem} from '../archive/index-reader.js';
import {type Indexing, startIndexing} from '../archive/indexer.js';
import {type LeftAside, leftAsideReasons} from '../archive/left-aside.js';
import type {Progress} from '../archive/progress.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import {jsonLine} from './json.js';
import type {IndexWork} from './options.js';
import type {Output} from './output.js';

/** How an indexing is followed from outside. */
export type Following = {
	/** Shows in one line how far it has come, in the place of the line before; nothing at its end. */
	readonly showProgress: (line: string | undefined) => void;
	/** Is given what stops it. */
	readonly onStart: (indexing: Indexing) => void;
};

/** Brings an index in step, or makes it anew, and says what was different; gives the exit code, or that it was stopped. */
export async function indexCommand(
	archive: Archive,
	place: IndexPlace,
	{work, format}: {readonly work: IndexWork; readonly format: 'text' | 'json'},
	output: Output,
	following: Following,
): Promise<ExitCode | 'stopped'> {
	if (place.type === 'memory') {
		output.complain('there is no folder in which an index could be kept');
		return exitCodes.incomplete;
	}
	if (work === 'check') {
		return check(archive, place, format, output);
	}
	const last = await followed(archive, place, work === 'rebuild', following);
	switch (last.type) {
		case 'in-step': {
			const rest = readRest(place);
			say({...last.changes, seconds: last.seconds}, rest, format, output);
			return rest.problems.length > 0 ? exitCodes.incomplete : exitCodes.done;
		}
		case 'left-to-other':
			output.complain('another cables is indexing this folder');
			return exitCodes.incomplete;
		case 'stopped':
			output.complain('stopped; the next run resumes here');
			return 'stopped';
		case 'failed':
			if (last.fault === 'mistake') {
				throw last.error ?? new Error(last.reason);
			}
			output.complain(last.reason);
			return exitCodes.incomplete;
		default:
			return last satisfies never;
	}
}

type LastNews = Extract<IndexingNews, {type: 'in-step' | 'left-to-other' | 'stopped' | 'failed'}>;

async function followed(
	archive: Archive,
	place: IndexPlace,
	isRebuild: boolean,
	{showProgress, onStart}: Following,
): Promise<LastNews> {
	let last: LastNews = {type: 'stopped'};
	const indexing = startIndexing({archive, place, isRebuild, whenElsewhere: 'leave'}, news => {
		switch (news.type) {
			case 'progress':
				showProgress(progressLine(news));
				break;
			case 'in-step':
			case 'left-to-other':
			case 'stopped':
			case 'failed':
				last = news;
				break;
			default:
		}
	});
	onStart(indexing);
	await indexing.ended;
	showProgress(undefined);
	return last;
}

/** How far it has come: `12345 of 250000 cables, 3210 a second, 1:14 left`. */
export function progressLine({done, total, rate, secondsLeft}: Progress): string {
	const parts = [`${done} of ${total} cables`, `${Math.round(rate)} a second`];
	return [...parts, ...(secondsLeft === undefined ? [] : [`${clock(secondsLeft)} left`])].join(', ');
}

function clock(seconds: number): string {
	const whole = Math.ceil(seconds);
	return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** What is in a folder and is no cable of the list. */
type Rest = {readonly problems: readonly Problem[]; readonly leftAside: readonly LeftAside[]};

function readRest(place: IndexPlace): Rest {
	const index = openIndex(place);
	try {
		return {problems: index.problems(), leftAside: index.leftAside()};
	} finally {
		index.close();
	}
}

function say(
	{files, added, changed, removed, moved, seconds}: Changes & {readonly seconds: number},
	{problems, leftAside}: Rest,
	format: 'text' | 'json',
	{write, writeLine, complain}: Output,
): void {
	if (format === 'json') {
		const rest = {
			unreadable: problems.map(({id, reason}) => ({file: id, reason})),
			leftAside: leftAside.map(one => ({...one, reason: leftAsideReasons[one.kind]})),
		};
		write(`${jsonLine({files, added, changed, removed, moved, ...rest, seconds})}\n`);
		if (problems.length > 0) {
			complain(`${problems.length} could not be read`);
		}
		return;
	}
	writeLine(`${changesLine({files, added, changed, removed, moved})}; ${seconds.toFixed(1)} s`);
	for (const {kind, count} of leftAside) {
		writeLine(`${count} left aside: ${leftAsideReasons[kind]}`);
	}
	for (const {id, reason} of problems) {
		complain(`${id}: ${reason}`);
	}
}

function changesLine({files, added, changed, removed, moved}: Omit<Changes, 'unreadable'>): string {
	return `${files} cables: ${added} added, ${changed} changed, ${removed} removed, ${moved} moved`;
}

/** Tells whether an index is sound and in step; what was moved counts as removed and added. */
function check(
	archive: Archive,
	place: IndexPlace,
	format: 'text' | 'json',
	{write, writeLine, complain}: Output,
): ExitCode {
	const finding = checkIndex(archive, place, Date.now);
	if (finding.type !== 'compared') {
		complain(finding.type === 'absent' ? 'there is no index of this folder' : 'the index is damaged');
		return exitCodes.incomplete;
	}
	const {files, added, changed, removed} = finding.changes;
	const isInStep = added + changed + removed === 0;
	if (format === 'json') {
		write(`${jsonLine({files, added, changed, removed, inStep: isInStep})}\n`);
	} else {
		writeLine(
			isInStep
				? `${files} cables, in step`
				: `${files} cables, out of step: ${added} to add, ${changed} changed, ${removed} to remove`,
		);
	}
	return isInStep ? exitCodes.done : exitCodes.incomplete;
}
