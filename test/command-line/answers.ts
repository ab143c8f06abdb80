/** What commands write that answer from the index of a folder. */
import {join} from 'node:path';
import {after} from 'node:test';
import {dispersionCommand} from '../../source/command-line/corpus-words/dispersion.js';
import {wordsCommand} from '../../source/command-line/corpus-words/words.js';
import type {ExitCode} from '../../source/command-line/exit-codes.js';
import {facetsCommand} from '../../source/command-line/facets.js';
import {gapsCommand} from '../../source/command-line/holdings/gaps.js';
import {wantedCommand} from '../../source/command-line/holdings/wanted.js';
import {type IndexedCables, withIndexedCables} from '../../source/command-line/indexing/indexed-cables.js';
import {listCommand, wholeList} from '../../source/command-line/list.js';
import type {OptionsOf} from '../../source/command-line/options/options.js';
import type {Output} from '../../source/command-line/output.js';
import {type SearchRequest, searchCommand} from '../../source/command-line/search/search.js';
import {repeatsCommand} from '../../source/command-line/versions/repeats.js';
import {versionsCommand} from '../../source/command-line/versions/versions.js';
import {openSource} from '../../source/library/cable-source.js';
import {folderWith} from '../archive/folder.js';
import {takeDown} from './written.js';

/** Where the indexes are of which a test has not said where they are. */
const ownCache = join(folderWith({after}), 'cables');

/** The lines that were written, what was complained of, and the exit code. */
export type Answer = {
	readonly lines: readonly string[];
	readonly complaints: readonly string[];
	readonly exitCode: ExitCode;
};

/** How a command uses an index; without a cache folder it is made once for all that is asked of the same files. */
export type Use = {readonly cacheFolder?: string; readonly isUpdated?: boolean};

/** The list. */
export function list(
	folder: string,
	options: Partial<OptionsOf<'list'>> = {},
	use: Use = {},
): Promise<Answer> {
	return answer(folder, use, (cables, output) => listCommand(cables, {...wholeList, ...options}, output));
}

/** A search. */
export function search(
	folder: string,
	query: string,
	options: Partial<SearchRequest> = {},
	use: Use = {},
): Promise<Answer> {
	const wanted: SearchRequest = {
		words: query.split(' '),
		lines: undefined,
		format: 'text',
		limit: undefined,
		scope: 'subject',
		isInContext: false,
		receipt: undefined,
		...options,
	};
	return answer(folder, use, (cables, output) => searchCommand(cables, wanted, output));
}

/** The counts of what is found. */
export function facets(
	folder: string,
	query: string,
	options: Partial<OptionsOf<'facets'>> = {},
): Promise<Answer> {
	const wanted: OptionsOf<'facets'> = {
		words: [query],
		by: 'year',
		format: 'text',
		limit: undefined,
		...options,
	};
	return answer(folder, {}, (cables, output) => facetsCommand(cables, wanted, output));
}

/** The words that are unusual for what is found. */
export function words(
	folder: string,
	query: string,
	options: Partial<OptionsOf<'words'>> = {},
): Promise<Answer> {
	const asked: OptionsOf<'words'> = {
		words: query === '' ? [] : [query],
		near: undefined,
		within: 5,
		format: 'text',
		limit: undefined,
		...options,
	};
	return answer(folder, {}, (cables, output) => wordsCommand(cables, asked, output));
}

/** Where in time a word stands. */
export function dispersion(
	folder: string,
	word: string,
	options: Partial<OptionsOf<'dispersion'>> = {},
): Promise<Answer> {
	const asked: OptionsOf<'dispersion'> = {
		word,
		by: 'year',
		query: undefined,
		format: 'text',
		limit: undefined,
		...options,
	};
	return answer(folder, {}, (cables, output) => dispersionCommand(cables, asked, output));
}

/** The cables that are cited and not held. */
export function wanted(folder: string, options: Partial<OptionsOf<'wanted'>> = {}): Promise<Answer> {
	return answer(folder, {}, (cables, output) => wantedCommand(cables, {...anyNumber, ...options}, output));
}

/** The numbers held and missing. */
export function gaps(folder: string, options: Partial<OptionsOf<'gaps'>> = {}): Promise<Answer> {
	return answer(folder, {}, (cables, output) => gapsCommand(cables, {...anyNumber, ...options}, output));
}

/** The versions of the same message. */
export function versions(folder: string, options: Partial<OptionsOf<'versions'>> = {}): Promise<Answer> {
	return answer(folder, {}, (cables, output) =>
		versionsCommand(cables, {numbers: [], format: 'text', limit: undefined, ...options}, output),
	);
}

/** The paragraphs of a cable that repeat earlier ones. */
export function repeats(folder: string, options: Partial<OptionsOf<'repeats'>> = {}): Promise<Answer> {
	return answer(folder, {}, (cables, output) =>
		repeatsCommand(cables, {numbers: [], format: 'text', limit: undefined, ...options}, output),
	);
}

const anyNumber: OptionsOf<'gaps'> = {format: 'text', limit: undefined, post: undefined, year: undefined};

async function answer(
	folder: string,
	{cacheFolder = ownCache, isUpdated = false}: Use,
	command: (cables: IndexedCables, output: Output) => ExitCode,
): Promise<Answer> {
	const {output, written, complaints} = takeDown();
	const use = {isPrivate: false, isUpdated, withTexts: true};
	const context = {output, showProgress: () => {}};
	const exitCode = await withIndexedCables(openSource(folder, cacheFolder), use, context, command);
	return {lines: written().split('\n').slice(0, -1), complaints, exitCode};
}
