/** What is done for each request of a command line. */
import process from 'node:process';
import {type ExitCode, exitCodes} from '../command-line/exit-codes.js';
import {indexCommand} from '../command-line/index-command.js';
import {keysCommand} from '../command-line/keys.js';
import {listCommand, wholeList} from '../command-line/list.js';
import type {Request} from '../command-line/options.js';
import type {Output} from '../command-line/output.js';
import {printCommand} from '../command-line/print.js';
import {purgeCommand} from '../command-line/purge.js';
import {searchCommand} from '../command-line/search.js';
import {indexesIn} from '../index/place.js';
import {
	type CableSource,
	emptinessReason,
	hasCableFiles,
	hasIndexedCables,
	openIndexable,
	openLibrary,
	openSource,
	readSource,
} from '../library/cable-source.js';
import {namedPaths} from '../library/named-cables.js';
import type {AllCables} from '../library/read-all.js';
import {wantsLines} from '../terminal/colour.js';
import {askOnTerminal, progressOnTerminal} from './output.js';
import {cacheFolder} from './paths.js';

/** What every request is performed with. */
export type Surroundings = {
	readonly output: Output;
	/** Standard output is a terminal. */
	readonly isTerminal: boolean;
	/** The cables that ship with the program. */
	readonly shipped: {readonly path: string; readonly name: string};
};

type Performer<Type extends Request['type']> = (
	request: Extract<Request, {type: Type}>,
	surroundings: Surroundings,
) => number | Promise<number>;

const performers: {readonly [Type in Request['type']]: Performer<Type>} = {
	open,
	list: ({path, list}, surroundings) =>
		withCables(path, surroundings, cables => listCommand(cables, list, surroundings.output)),
	search: ({folder, search}, surroundings) =>
		withCables(folder, surroundings, cables => searchCommand(cables, search, surroundings.output)),
	print,
	index,
	purge: ({what, isSure}, surroundings) =>
		purgeCommand(indexesToPurge(what, surroundings), {isSure, ask: askOnTerminal()}, surroundings.output),
	keys,
	say({text}, {output}) {
		output.write(`${text}\n`);
		return exitCodes.done;
	},
	mistake({sentence}, {output}) {
		output.complain(`${sentence} (cables --help tells more)`);
		return exitCodes.wrongArgument;
	},
};

/** Does what a request asks for; gives the exit code. Throws an `ArchiveError` or an `IndexError` where that is in the way. */
export function performRequest(request: Request, surroundings: Surroundings): number | Promise<number> {
	// TypeScript does not see that a request's type picks the function for just that request.
	const perform = performers[request.type] as Performer<Request['type']>;
	return perform(request, surroundings);
}

async function open(
	{path, appearance, isPlain, index}: Request & {readonly type: 'open'},
	surroundings: Surroundings,
): Promise<number> {
	const {output, isTerminal} = surroundings;
	const source = sourceAt(path, surroundings);
	const isShown = isPlain || isTerminal;
	// Of a folder whose cables are known nothing is read before they are shown.
	if (!(isShown && index === 'file' && hasIndexedCables(source)) && !hasCableFiles(source)) {
		return complainOfEmpty(path, surroundings);
	}
	if (!isShown) {
		return withCables(path, surroundings, cables => listCommand(cables, wholeList, output));
	}
	const options = {today: today(), appearance, isPrivate: index === 'private'};
	if (isPlain || wantsLines(process.env)) {
		const {runPlain} = await import('./plain.js');
		return runPlain(openLibrary(source, index === 'file'), options);
	}
	if (!process.stdin.isTTY) {
		output.complain(
			'the keys must come from a terminal, and standard input is none; cables --plain, cables list and cables print work here',
		);
		return exitCodes.wrongArgument;
	}
	const {runInteractive} = await import('./interactive.js');
	return runInteractive(openLibrary(source, index === 'file'), options);
}

/** Does something with the cables at a path; without any there is nothing to do it with. */
async function withCables(
	path: string | undefined,
	surroundings: Surroundings,
	perform: (cables: AllCables) => ExitCode,
): Promise<number> {
	const cables = await readSource(sourceAt(path, surroundings));
	return cables ? perform(cables) : complainOfEmpty(path, surroundings);
}

async function print(
	{folder, names, print: options}: Request & {readonly type: 'print'},
	{output, shipped}: Surroundings,
): Promise<number> {
	const lookedIn =
		folder === undefined
			? {path: shipped.path, name: 'the shipped cables; --folder=FOLDER looks elsewhere'}
			: {path: folder, name: folder};
	const {paths, missing} = await namedPaths(names, lookedIn);
	missing.forEach(output.complain);
	const exitCode = await printCommand(paths, options, today(), output);
	return missing.length > 0 ? exitCodes.incomplete : exitCode;
}

async function index(
	request: Request & {readonly type: 'index'},
	surroundings: Surroundings,
): Promise<number> {
	const source = indexableAt(request.path, surroundings);
	let stop = () => {};
	let stoppedBy: NodeJS.Signals | undefined;
	const onSignal = (signal: NodeJS.Signals) => {
		stoppedBy = signal;
		stop();
	};
	const stopListening = () => process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
	process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
	try {
		const result = await indexCommand(source, request, surroundings.output, {
			showProgress: progressOnTerminal(),
			onStart: indexing => {
				stop = () => void indexing.stop();
				// What is written later may have to wait for whoever reads it, and then a signal ends us as it comes.
				void indexing.ended.then(stopListening);
			},
		});
		if (result === 'stopped') {
			stopListening();
			process.kill(process.pid, stoppedBy ?? 'SIGINT');
		}
		return result === 'stopped' ? exitCodes.incomplete : result;
	} finally {
		stopListening();
	}
}

async function keys(_: unknown, {output}: Surroundings): Promise<ExitCode> {
	const {helpFor} = await import('../app/keymap.js');
	return keysCommand([...helpFor('list'), ...helpFor('reader')], output);
}

function indexesToPurge(
	what: (Request & {readonly type: 'purge'})['what'],
	surroundings: Surroundings,
): readonly string[] {
	if (what === 'all') {
		const folder = cacheFolder(process.env);
		return folder === undefined ? [] : indexesIn(folder);
	}
	const {indexPlace} = indexableAt(what.path, surroundings);
	return indexPlace.type === 'file' ? [indexPlace.path] : [];
}

/** The source at a path, or that of the cables that ship with the program. */
function sourceAt(path: string | undefined, {shipped}: Surroundings): CableSource {
	const source = openSource(path ?? shipped.path, cacheFolder(process.env));
	return path === undefined ? {...source, archive: {...source.archive, name: shipped.name}} : source;
}

/** The same, where it can have an index. */
function indexableAt(path: string | undefined, {shipped}: Surroundings): CableSource {
	return openIndexable(path ?? shipped.path, cacheFolder(process.env));
}

function complainOfEmpty(path: string | undefined, {output, shipped}: Surroundings): ExitCode {
	output.complain(`${path ?? shipped.path}: ${emptinessReason()}`);
	return exitCodes.incomplete;
}

function today(): string {
	return new Date().toISOString().slice(0, 10);
}
