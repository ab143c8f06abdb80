/** The entry behind the check of Node's version: one request in, one exit code out. */
import {existsSync, readFileSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {
	type Archive,
	absentArchive,
	hasFiles,
	indexedPath,
	openArchive,
	scanArchive,
} from './archive/archive.js';
import {ArchiveError, IndexError} from './archive/errors.js';
import {cableEndings} from './archive/look-through.js';
import type {Scan} from './archive/scan.js';
import {type ExitCode, exitCodes} from './command-line/exit-codes.js';
import {indexCommand} from './command-line/index-command.js';
import {keysCommand} from './command-line/keys.js';
import {listCommand, wholeList} from './command-line/list.js';
import {namedFiles} from './command-line/named-files.js';
import {type IndexUse, plainAppearance, type Request} from './command-line/options.js';
import type {Output} from './command-line/output.js';
import {printCommand} from './command-line/print.js';
import {purgeCommand} from './command-line/purge.js';
import {readArguments} from './command-line/read-arguments.js';
import {searchCommand} from './command-line/search.js';
import {type IndexPlace, indexesIn, indexPlace, memoryPlace} from './index/place.js';
import {isFilled} from './index/reader.js';
import {showFolder} from './library/indexed-folder.js';
import type {ShownArchive} from './library/library.js';
import {showFile} from './library/single-file.js';
import {endByInternalError} from './program/internal-error.js';
import {logEvent} from './program/log.js';
import {askOnTerminal, complain, createOutput, progressOnTerminal} from './program/output.js';
import {cacheFolder} from './program/paths.js';
import {obstacleToPrivacy} from './program/private-session.js';
import {openStandardOutput, type StandardOutput} from './program/standard-output.js';
import {wantsLines} from './terminal/colour.js';
import {WriteError} from './terminal/write-all.js';

/** Where the package lies: as far from this file as from the bundle that is made of it. */
const packageFolder = new URL('../../', import.meta.url);

/** The cables that ship with the program, and what the list calls them: the countries of old novels. */
const shippedCables = fileURLToPath(new URL('cables', packageFolder));
const shippedName = 'Ruritania and others';

/** Does what the arguments ask for; the process ends with its exit code. */
export async function main(argv: readonly string[]): Promise<void> {
	process.prependListener('uncaughtException', endByInternalError);
	process.prependListener('unhandledRejection', endByInternalError);
	process.on('exit', code => logEvent(`end ${code}`));
	const ours = packageJson();
	logEvent(`start cables ${ours.version} node ${process.versions.node} ${process.platform}`);
	const stdout = openStandardOutput();
	try {
		const exitCode = await perform(argv, ours, stdout);
		stdout.finish();
		process.exitCode = exitCode;
	} catch (error) {
		process.exitCode = afterWriteError(error);
	}
}

/** The exit code where standard output did not take everything, after a sentence about it. */
function afterWriteError(error: unknown): ExitCode {
	if (!(error instanceof WriteError)) {
		throw error;
	}
	// Who reads our output may have had enough: `cables list | head` is no failure.
	if (error.isClosedPipe) {
		return exitCodes.done;
	}
	complain(error.message);
	return exitCodes.incomplete;
}

async function perform(
	argv: readonly string[],
	ours: {readonly version: string},
	stdout: StandardOutput,
): Promise<number> {
	const request = readArguments(argv, ours, {isThere});
	logEvent(request.type);
	const output = createOutput('appearance' in request ? request.appearance : plainAppearance, stdout);
	const obstacle = isPrivate(request) ? obstacleToPrivacy(process) : undefined;
	if (obstacle !== undefined) {
		output.complain(obstacle);
		return exitCodes.wrongArgument;
	}
	try {
		switch (request.type) {
			case 'open':
				return await open(request, stdout.isTerminal, output);
			case 'list':
				return await withCables(request.path, output, (archive, scan) =>
					listCommand(archive, scan, request.list, output),
				);
			case 'search':
				return await withCables(request.folder, output, (archive, scan) =>
					searchCommand(archive, scan, request.search, output),
				);
			case 'print':
				return await print(request, output);
			case 'index':
				return await index(request, output);
			case 'purge':
				return await purgeCommand(
					indexesToPurge(request.what),
					{isSure: request.isSure, ask: askOnTerminal()},
					output,
				);
			case 'keys':
				return await keys(output);
			case 'say':
				output.write(`${request.text}\n`);
				return exitCodes.done;
			case 'mistake':
				output.complain(`${request.sentence} (cables --help tells more)`);
				return exitCodes.wrongArgument;
			default:
				return request satisfies never;
		}
	} catch (error) {
		if (!(error instanceof ArchiveError || error instanceof IndexError)) {
			throw error;
		}
		output.complain(error.message);
		return exitCodes.incomplete;
	}
}

function isPrivate(request: Request): boolean {
	return request.type === 'open' ? request.index === 'private' : 'isPrivate' in request && request.isPrivate;
}

/** Whether a path leads to anything, be it a row of a dump. */
function isThere(path: string): boolean {
	return existsSync(path) || existsSync(path.replace(/#[^#/]*$/, ''));
}

async function open(
	request: Request & {readonly type: 'open'},
	isTerminal: boolean,
	output: Output,
): Promise<number> {
	const {path, appearance, isPlain} = request;
	const archive = openAny(path);
	const isShown = isPlain || isTerminal;
	// Of a folder whose cables are known nothing is read before they are shown.
	if (!(isShown && request.index === 'file' && isIndexed(archive)) && !hasFiles(archive)) {
		complainOfEmpty(path, output);
		return exitCodes.incomplete;
	}
	if (!isShown) {
		return listCommand(archive, scanArchive(archive), wholeList, output);
	}
	const circumstances = {today: today(), appearance, isPrivate: request.index === 'private'};
	if (isPlain || wantsLines(process.env)) {
		const {runPlain} = await import('./program/plain.js');
		return runPlain(show(archive, request.index), circumstances);
	}
	if (!process.stdin.isTTY) {
		output.complain(
			'the keys must come from a terminal, and standard input is none; cables --plain, cables list and cables print work here',
		);
		return exitCodes.wrongArgument;
	}
	const {runInteractive} = await import('./program/interactive.js');
	return runInteractive(show(archive, request.index), circumstances);
}

function show(archive: Archive, index: IndexUse): ShownArchive {
	return archive.only === undefined
		? showFolder(archive, index === 'file' ? placeOf(archive) : memoryPlace())
		: showFile(archive, archive.only);
}

/** Does something with the cables at a path; without any there is nothing to do it with. */
async function withCables(
	path: string | undefined,
	output: Output,
	perform: (archive: Archive, scan: Scan) => Promise<number>,
): Promise<number> {
	const archive = openAny(path);
	const scan = scanArchive(archive);
	if (scan.ids.length === 0) {
		complainOfEmpty(path, output);
		return exitCodes.incomplete;
	}
	return perform(archive, scan);
}

async function print(request: Request & {readonly type: 'print'}, output: Output): Promise<number> {
	const folder =
		request.folder === undefined
			? {path: shippedCables, name: 'the shipped cables; --folder=FOLDER looks elsewhere'}
			: {path: request.folder, name: request.folder};
	const {paths, missing} = await namedFiles(request.names, folder);
	missing.forEach(output.complain);
	const exitCode = await printCommand(paths, request.print, today(), output);
	return missing.length > 0 ? exitCodes.incomplete : exitCode;
}

async function index(request: Request & {readonly type: 'index'}, output: Output): Promise<number> {
	const archive = openFolder(request.path);
	let stop = () => {};
	let stoppedBy: NodeJS.Signals | undefined;
	const onSignal = (signal: NodeJS.Signals) => {
		stoppedBy = signal;
		stop();
	};
	const stopListening = () => process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
	process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
	try {
		const result = await indexCommand(archive, placeOf(archive), request, output, {
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

async function keys(output: Output): Promise<number> {
	const {helpFor} = await import('./app/keymap.js');
	return keysCommand([...helpFor('list'), ...helpFor('reader')], output);
}

/** Whether there is an index that has cables; a damaged one tells nothing. */
function isIndexed(archive: Archive): boolean {
	return archive.only === undefined && isFilled(placeOf(archive));
}

function placeOf(archive: Archive): IndexPlace {
	return indexPlace(indexedPath(archive), cacheFolder(process.env));
}

function indexesToPurge(what: 'all' | {readonly path: string | undefined}): readonly string[] {
	const folder = cacheFolder(process.env);
	if (what === 'all') {
		return folder === undefined ? [] : indexesIn(folder);
	}
	const place = placeOf(openFolder(what.path));
	return place.type === 'file' ? [place.path] : [];
}

/** The archive of a folder or of a dump, which alone have an index. */
function openFolder(path: string | undefined): Archive {
	const archive = openAny(path);
	if (archive.only !== undefined) {
		throw new ArchiveError(
			path ?? archive.root,
			'it is a single cable, and only folders and dumps have an index',
		);
	}
	return archive;
}

/** The archive at a path, or that of the cables that ship with the program. */
function openAny(path: string | undefined): Archive {
	if (path === undefined) {
		return {...openArchive(shippedCables), name: shippedName};
	}
	try {
		return openArchive(path);
	} catch (error) {
		const absent = absentArchive(path);
		if (error instanceof ArchiveError && isIndexed(absent)) {
			return absent;
		}
		throw error;
	}
}

function complainOfEmpty(path: string | undefined, output: Output): void {
	const looked = cableEndings.filter(ending => ending !== '').join(', ');
	output.complain(
		`${path ?? shippedCables}: there are no cables in this folder (files ending in ${looked}, or in nothing)`,
	);
}

function today(): string {
	return new Date().toISOString().slice(0, 10);
}

function packageJson(): {readonly version: string} {
	return JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8'));
}
