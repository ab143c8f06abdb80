/** Answers commands from the index of a folder, which is made if there is none. */
import type {UnreadableFile} from '../../archive/errors.js';
import {failAsDamaged, hasFault, type IndexError} from '../../index/errors.js';
import {type IndexPlace, memoryPlace, type OwnPlace} from '../../index/place/place.js';
import {type CableIndex, type Contents, contentsOf, openIndex} from '../../index/reader.js';
import {openSearchable} from '../../index/searchable-index.js';
import type {CableSource} from '../../library/cable-source.js';
import {publishedIsNotUsed} from '../../library/folder/published-words.js';
import {type ArchiveSearch, createArchiveSearch} from '../../search/archive-search.js';
import type {KeptStates} from '../../search/kept-states.js';
import type {TermSource} from '../../search/term-source.js';
import type {SpellingGroup} from '../../search/words/spellings.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import type {Output} from '../output.js';
import {type IndexingObserver, runIndexing} from './run-indexing.js';

/** The cables of an archive, as its index has them. */
export type IndexedCables = {
	readonly archive: CableSource['archive'];
	readonly index: CableIndex;
	readonly source: TermSource;
	/** The search of the cables, which reads much of the index when it is asked for. */
	readonly search: () => ArchiveSearch;
	readonly failures: readonly UnreadableFile[];
};

/** How a command uses an index. */
export type CommandIndexUse = {
	/** Whether nothing is kept: the index is made in memory, and is gone afterwards. */
	readonly isPrivate: boolean;
	/** Whether to look for changes in the folder before. */
	readonly isUpdated: boolean;
	/** Whether the texts are searched as well. */
	readonly withTexts: boolean;
};

/** What a command reads and writes besides the index. */
export type CommandContext = {
	readonly output: Output;
	readonly showProgress: IndexingObserver['showProgress'];
	/** The user's own groups of names that are the same. */
	readonly spellings?: readonly SpellingGroup[];
	/** Stars, tags, read states and dossiers of the user; read by queries that need them. */
	readonly states?: () => KeptStates;
};

type Perform = (cables: IndexedCables, output: Output) => ExitCode | Promise<ExitCode>;

/**
 * Performs something with the indexed cables of a source. An index on disk is used as it is, with a warning if the folder
 * has probably changed since; a missing index is made, and an unfinished one is finished.
 */
export async function withIndexedCables(
	source: CableSource,
	use: CommandIndexUse,
	context: CommandContext,
	perform: Perform,
): Promise<ExitCode> {
	const {archive, indexPlace: place, published} = source;
	if (published && archive.only === undefined) {
		return withPublishedIndex(source, use, context, perform);
	}
	if (use.isPrivate || place.type === 'memory' || archive.only !== undefined) {
		return inMemory(source, use, context, perform);
	}
	const kept = contentsOf(place);
	if (kept !== 'finished' || use.isUpdated) {
		const result = await update(source, place, kept, context);
		if (result !== 'ready') {
			return result === 'failed' ? exitCodes.incomplete : inMemory(source, use, context, perform);
		}
	}
	const warnsIfOutdated = kept === 'finished' && !use.isUpdated;
	return performRepaired(source, place, warnsIfOutdated, context, perform);
}

/** Performs with a published index, which stays as it is; if it turns out to be damaged, with one of the user's own. */
function withPublishedIndex(
	source: CableSource,
	use: CommandIndexUse,
	context: CommandContext,
	perform: Perform,
): Promise<ExitCode> {
	const {published: place, ...own} = source;
	const {complain} = context.output;
	if (use.isUpdated) {
		complain('a published index is not updated from here; --update is ignored');
	}
	return performOr(
		output => performAt(source, place ?? source.indexPlace, true, {...context, output}, perform),
		context,
		error => {
			complain(`${publishedIsNotUsed(error.message)}; your own index is used instead`);
			return withIndexedCables(own, use, context, perform);
		},
	);
}

/** Performs with the index at a place; if it turns out to be damaged, repairs it and tries once more. */
function performRepaired(
	source: CableSource,
	place: OwnPlace,
	warnsIfOutdated: boolean,
	context: CommandContext,
	perform: Perform,
): Promise<ExitCode> {
	return performOr(
		output => performAt(source, place, warnsIfOutdated, {...context, output}, perform),
		context,
		async () => {
			const result = await update(source, place, 'none', context);
			return result === 'ready' ? performAt(source, place, false, context, perform) : exitCodes.incomplete;
		},
	);
}

/** Performs something, or something else if the index is damaged; not if anything has been written by then. */
async function performOr(
	act: (output: Output) => Promise<ExitCode>,
	{output}: CommandContext,
	instead: (error: IndexError) => Promise<ExitCode>,
): Promise<ExitCode> {
	let hasWritten = false;
	const watched: Output = {
		...output,
		write(text) {
			hasWritten = true;
			output.write(text);
		},
		writeLine(line) {
			hasWritten = true;
			output.writeLine(line);
		},
		writeLayout(lines) {
			hasWritten = true;
			output.writeLayout(lines);
		},
	};
	try {
		return await act(watched);
	} catch (error) {
		if (hasWritten || !hasFault(error, 'damaged', 'partly-damaged', 'unreadable', 'replaced')) {
			throw error;
		}
		return instead(error);
	}
}

async function performAt(
	{archive}: CableSource,
	place: IndexPlace,
	warnsIfOutdated: boolean,
	{output, spellings, states}: CommandContext,
	perform: Perform,
): Promise<ExitCode> {
	const {index, source, look, close} = openSearchable(place, {
		onStep: () => {},
		onDamage: failAsDamaged,
		shownTitle: title => title,
		...(states && {states}),
	});
	try {
		if (!index.isFinished()) {
			output.complain('the folder has not been read to its end; cables may be missing from this answer');
		} else if (warnsIfOutdated) {
			const seen = look(archive);
			if (seen !== 'unchanged') {
				output.complain(sentenceAbout(seen, place));
			}
		}
		let search: ArchiveSearch | undefined;
		const searched = () => {
			search ??= createArchiveSearch(source, spellings);
			return search;
		};
		return await perform({archive, index, source, search: searched, failures: index.problems()}, output);
	} finally {
		close();
	}
}

function sentenceAbout(seen: 'changed' | 'absent', place: IndexPlace): string {
	if (seen === 'absent') {
		return 'the folder cannot be read; this answer is from its index';
	}
	return place.type === 'published'
		? 'the folder has changed since its index was published; cables index --check says how'
		: 'the folder has changed since it was indexed; --update includes the changes';
}

/** Indexes a source in memory, and performs with that. */
async function inMemory(
	source: CableSource,
	{withTexts}: CommandIndexUse,
	context: CommandContext,
	perform: Perform,
): Promise<ExitCode> {
	const place = memoryPlace(withTexts);
	// What is in memory is gone as soon as nobody has it open.
	const kept = openIndex(place);
	try {
		const result = await update(source, place, 'none', context);
		return result === 'ready'
			? await performAt(source, place, false, context, perform)
			: exitCodes.incomplete;
	} finally {
		kept.close();
	}
}

/** Updates an index; reports obstacles on standard error. */
async function update(
	{archive}: CableSource,
	place: OwnPlace,
	kept: Contents,
	{output, showProgress}: CommandContext,
): Promise<'ready' | 'failed' | 'not-stored'> {
	const whenIndexedElsewhere = kept === 'finished' ? 'leave' : 'wait';
	const task = {archive, place, isRebuild: false, whenIndexedElsewhere} as const;
	const last = await runIndexing(task, {showProgress, onStart: () => {}});
	switch (last.type) {
		case 'up-to-date':
			return 'ready';
		case 'left-to-another':
			output.complain('another cables process is indexing this folder');
			return 'ready';
		case 'stopped':
			return 'failed';
		case 'failed':
			if (last.fault === 'internal-error') {
				throw last.error ?? new Error(last.reason);
			}
			if (last.fault !== 'folder' && place.type === 'file') {
				// Nothing is missing from an answer without an index on disk, so nothing is said.
				return 'not-stored';
			}
			output.complain(last.reason);
			return kept === 'none' ? 'failed' : 'ready';
		default:
			return last satisfies never;
	}
}
