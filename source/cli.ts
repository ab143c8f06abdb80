/** The entry behind the check of Node's version: one request in, one exit code out. */
import {readFileSync} from 'node:fs';
import process from 'node:process';
import {type Archive, hasFiles, indexedPath, openArchive, scanArchive} from './archive/archive.js';
import {ArchiveError, IndexError} from './archive/errors.js';
import {type IndexPlace, indexesIn, indexPlace, memoryPlace} from './archive/index-place.js';
import {cableEndings} from './archive/look-through.js';
import type {Scan} from './archive/scan.js';
import {indexCommand} from './command-line/index-command.js';
import {listCommand, wholeList} from './command-line/list.js';
import {namedFiles} from './command-line/named-files.js';
import {type Appearance, type IndexUse, type Request, readArguments} from './command-line/options.js';
import type {Output} from './command-line/output.js';
import {printCommand} from './command-line/print.js';
import {purgeCommand} from './command-line/purge.js';
import {searchCommand} from './command-line/search.js';
import {showFolder} from './indexed-archive.js';
import {endByInternalError} from './internal-error.js';
import {logEvent} from './log.js';
import {askOnTerminal, complain, createOutput, progressOnTerminal} from './output.js';
import {cacheFolder, shippedCables, shippedName} from './paths.js';
import type {ShownArchive} from './shown-archive.js';
import {showFile} from './single-file.js';
import {wantsLines} from './terminal/colour.js';

/** Does what the arguments ask for; the process ends with its exit code. */
export async function main(argv: readonly string[]): Promise<void> {
	// Who reads our output may have had enough: `cables list | head` is no failure.
	process.stdout.on('error', error =>
		process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 1),
	);
	process.prependListener('uncaughtException', endByInternalError);
	process.prependListener('unhandledRejection', endByInternalError);
	process.on('exit', code => logEvent(`end ${code}`));
	const ours = packageJson();
	logEvent(`start cables ${ours.version} node ${process.versions.node} ${process.platform}`);
	process.exitCode = await perform(argv, ours);
}

async function perform(argv: readonly string[], ours: {readonly version: string}): Promise<number> {
	const request = readArguments(argv, ours);
	logEvent(request.type);
	try {
		switch (request.type) {
			case 'open':
				return await open(request);
			case 'list':
				return await withCables(request.path, request.appearance, (archive, scan, output) =>
					listCommand(archive, scan, request.list, output),
				);
			case 'search':
				return await withCables(request.folder, request.appearance, (archive, scan, output) =>
					searchCommand(archive, scan, request.search, output),
				);
			case 'print':
				return await printCommand(
					await namedFiles(request.names, request.folder ?? shippedCables),
					request.print,
					today(),
					createOutput(request.appearance),
				);
			case 'index':
				return await index(request);
			case 'purge':
				return await purgeCommand(
					indexesToPurge(request.what),
					{isSure: request.isSure, ask: askOnTerminal()},
					createOutput(request.appearance),
				);
			case 'say':
				process.stdout.write(`${request.text}\n`);
				return 0;
			case 'mistake':
				complain(`${request.sentence} (cables --help tells more)`);
				return 2;
			default:
				return request satisfies never;
		}
	} catch (error) {
		if (!(error instanceof ArchiveError || error instanceof IndexError)) {
			throw error;
		}
		complain(error.message);
		return 2;
	}
}

async function open(request: Request & {readonly type: 'open'}): Promise<number> {
	const {path, appearance, isPlain} = request;
	const archive = openAny(path);
	if (!hasFiles(archive)) {
		complainOfEmpty(path);
		return 2;
	}
	if (!isPlain && !process.stdout.isTTY) {
		return listCommand(archive, scanArchive(archive), wholeList, createOutput(appearance));
	}
	const circumstances = {today: today(), appearance, isPrivate: request.index === 'private'};
	if (isPlain || wantsLines(process.env)) {
		const {runPlain} = await import('./plain.js');
		return runPlain(show(archive, request.index), circumstances);
	}
	if (!process.stdin.isTTY) {
		complain(
			'the keys must come from a terminal, and standard input is none; cables --plain, cables list and cables print work here',
		);
		return 2;
	}
	const {runInteractive} = await import('./interactive.js');
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
	appearance: Appearance,
	perform: (archive: Archive, scan: Scan, output: Output) => Promise<number>,
): Promise<number> {
	const archive = openAny(path);
	const scan = scanArchive(archive);
	if (scan.ids.length === 0) {
		complainOfEmpty(path);
		return 1;
	}
	return perform(archive, scan, createOutput(appearance));
}

async function index(request: Request & {readonly type: 'index'}): Promise<number> {
	const archive = openFolder(request.path);
	let stop = () => {};
	const onSignal = () => stop();
	process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
	try {
		return await indexCommand(archive, placeOf(archive), request, createOutput(request.appearance), {
			showProgress: progressOnTerminal(),
			onStart: indexing => {
				stop = () => void indexing.stop();
			},
		});
	} finally {
		process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
	}
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
	return path === undefined ? {...openArchive(shippedCables), name: shippedName} : openArchive(path);
}

function complainOfEmpty(path: string | undefined): void {
	const looked = cableEndings.filter(ending => ending !== '').join(', ');
	complain(
		`${path ?? shippedCables}: there are no cables in this folder (files ending in ${looked}, or in nothing)`,
	);
}

function today(): string {
	return new Date().toISOString().slice(0, 10);
}

function packageJson(): {readonly version: string} {
	return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
}
