/** Performs the requests of the command line, but for opening cables: no screen waits for what commands need. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {decodeText} from '../archive/decode.js';
import {toArchiveError} from '../archive/errors.js';
import {readFile} from '../archive/read-file.js';
import {citeCommand} from '../command-line/citing/cite.js';
import {notedItems, notesCommand} from '../command-line/citing/notes.js';
import {completeCommand, type UserNames} from '../command-line/completion/complete.js';
import {scriptNames} from '../command-line/completion/shells.js';
import {dispersionCommand} from '../command-line/corpus-words/dispersion.js';
import {wordsCommand} from '../command-line/corpus-words/words.js';
import {doctorCommand} from '../command-line/doctor.js';
import {type ExitCode, exitCodes} from '../command-line/exit-codes.js';
import {facetsCommand} from '../command-line/facets.js';
import {gapsCommand} from '../command-line/holdings/gaps.js';
import {wantedCommand} from '../command-line/holdings/wanted.js';
import {indexCommand} from '../command-line/indexing/index-command.js';
import {
	type CommandIndexUse,
	type IndexedCables,
	withIndexedCables,
} from '../command-line/indexing/indexed-cables.js';
import {keysCommand} from '../command-line/keys.js';
import {listCommand, wholeList} from '../command-line/list.js';
import type {Request} from '../command-line/options/options.js';
import type {Output} from '../command-line/output.js';
import {printCommand} from '../command-line/print.js';
import {purgeCommand} from '../command-line/purge.js';
import {verifyCommand} from '../command-line/quotations/verify.js';
import {readReceipt} from '../command-line/receipts/receipt.js';
import {replayCommand} from '../command-line/receipts/replay.js';
import {searchCommand} from '../command-line/search/search.js';
import {splitCommand} from '../command-line/splitting/split.js';
import {compareCommand} from '../command-line/versions/compare.js';
import {repeatsCommand} from '../command-line/versions/repeats.js';
import {versionsCommand} from '../command-line/versions/versions.js';
import {indexesIn} from '../index/place/place.js';
import {hasCableFiles, hasIndexedCables} from '../library/cable-source.js';
import {createQuotationFinder} from '../library/quotations/find-quoted.js';
import {scanQuotations} from '../library/quotations/scan-quoted.js';
import {resolveNames} from '../library/resolve-names.js';
import {dossierNames, readDossiers} from './dossiers/dossier-files.js';
import {createStates} from './memory/states.js';
import {askOnTerminal, progressOnTerminal} from './output.js';
import {cacheFolder, configFile, dossiersFolder, searchesFile, spellingsFile} from './paths.js';
import {
	complainOfEmpty,
	indexableAt,
	indexToWorkOn,
	publishedIn,
	type RequestContext,
	sourceFor,
	today,
} from './requested-source.js';
import {splitFiles} from './splitting/split-files.js';
import {openKeptSearches} from './user-files/kept-searches.js';
import {readUserSpellings} from './user-files/user-spellings.js';

/** A request for anything but opening cables. */
export type CommandRequest = Exclude<Request, {type: 'open'}>;

type Performer<Type extends CommandRequest['type']> = (
	request: Extract<CommandRequest, {type: Type}>,
	context: RequestContext,
) => number | Promise<number>;

const performers: {readonly [Type in CommandRequest['type']]: Performer<Type>} = {
	list: ({path, list, ...how}, context) =>
		withCables(path, {...how, withTexts: list.query !== undefined}, context, (cables, output) =>
			listCommand(cables, list, output),
		),
	search: ({folder, search: {each, withReceipt, ...search}, isUpdated, isPrivate}, context) => {
		const {version} = context;
		const receipt = withReceipt
			? {version, date: new Date().toISOString(), folder: folder ?? null}
			: undefined;
		const lines = each === undefined ? undefined : linesOf(each);
		const use = {isUpdated, isPrivate, withTexts: true};
		return withCables(folder, use, context, (cables, output) =>
			searchCommand(cables, {...search, lines, receipt}, output),
		);
	},
	facets: ({folder, facets, ...how}, context) =>
		withCables(folder, {...how, withTexts: true}, context, (cables, output) =>
			facetsCommand(cables, facets, output),
		),
	words: ({folder, words, ...how}, context) =>
		withCables(folder, {...how, withTexts: true}, context, (cables, output) =>
			wordsCommand(cables, words, output),
		),
	dispersion: ({folder, dispersion, ...how}, context) =>
		withCables(folder, {...how, withTexts: true}, context, (cables, output) =>
			dispersionCommand(cables, dispersion, output),
		),
	replay,
	verify,
	wanted: ({path, wanted, ...how}, context) =>
		withCables(path, {...how, withTexts: false}, context, (cables, output) =>
			wantedCommand(cables, wanted, output),
		),
	gaps: ({path, gaps, ...how}, context) =>
		withCables(path, {...how, withTexts: false}, context, (cables, output) =>
			gapsCommand(cables, gaps, output),
		),
	versions: ({folder, versions, ...how}, context) =>
		withCables(folder, {...how, withTexts: false}, context, (cables, output) =>
			versionsCommand(cables, versions, output),
		),
	compare: ({folder, names, compare: options}, context) =>
		withNamed(names, folder, context, (paths, output) => compareCommand(paths, options, output)),
	repeats: ({folder, repeats, ...how}, context) =>
		withCables(folder, {...how, withTexts: true}, context, (cables, output) =>
			repeatsCommand(cables, repeats, output),
		),
	print,
	cite: ({folder, names, cite: options}, context) =>
		withNamed(names, folder, context, (paths, output) => citeCommand(paths, options, output)),
	notes,
	split: ({split}, {output}) => {
		const onLeft = (folder: string) => output.complain(`not finished; what was written is in ${folder}`);
		const events = splitFiles({...split, showProgress: progressOnTerminal(), onLeft});
		return splitCommand(events, split, output);
	},
	index,
	purge: ({what, isSure}, context) =>
		purgeCommand(indexesToPurge(what, context), {isSure, ask: askOnTerminal()}, context.output),
	keys,
	doctor,
	config,
	completion({shell}, {output, scripts}) {
		output.write(readFileSync(join(scripts, scriptNames[shell]), 'utf8'));
		return exitCodes.done;
	},
	complete: ({words}, {output}) => completeCommand(words, userNames, output),
	say({text}, {output}) {
		output.write(`${text}\n`);
		return exitCodes.done;
	},
	mistake({sentence}, {output}) {
		output.complain(`${sentence} (see cables --help)`);
		return exitCodes.wrongArgument;
	},
};

/** Performs a request; returns the exit code. Throws an `ArchiveError` or an `IndexError` if that fails. */
export function performRequest(request: CommandRequest, context: RequestContext): number | Promise<number> {
	// TypeScript does not see that the type of a request selects the function for that very request.
	const perform = performers[request.type] as Performer<CommandRequest['type']>;
	return perform(request, context);
}

/** Writes the list of all cables at a path, with the index on the disk or without one. */
export function writeWholeList(
	path: string | undefined,
	how: Pick<CommandIndexUse, 'isPrivate' | 'isUpdated'>,
	context: RequestContext,
): number | Promise<number> {
	const use = {...how, withTexts: false};
	return withCables(path, use, context, (cables, output) => listCommand(cables, wholeList, output));
}

/** Writes the notes of some dossiers, or of all. */
async function notes(
	{dossiers: names, folder, notes: options}: Request & {readonly type: 'notes'},
	context: RequestContext,
): Promise<number> {
	const {output} = context;
	const {dossiers, problems, misnamed} = readDossiers(dossiersFolder(process.env));
	const missing = names.filter(name => !dossiers.some(dossier => dossier.name === name));
	const complaints = [...problems, ...misnamed, ...missing.map(name => `no dossier ${name}`)];
	complaints.forEach(output.complain);
	const chosen = dossiers.filter(({name}) => names.length === 0 || names.includes(name));
	const items = notedItems(chosen);
	if (items.length === 0) {
		output.complain('there are no notes');
		return exitCodes.incomplete;
	}
	const numbers = [...new Set(items.flatMap(({mrn}) => mrn ?? []))];
	const exitCode = await withNamed(numbers, folder, context, (paths, to) =>
		notesCommand(paths, items, options, to),
	);
	return complaints.length > 0 ? exitCodes.incomplete : exitCode;
}

/** Performs something with the cables at a path, or complains that there are none. */
async function withCables(
	path: string | undefined,
	use: CommandIndexUse,
	context: RequestContext,
	perform: (cables: IndexedCables, output: Output) => ExitCode | Promise<ExitCode>,
): Promise<number> {
	const {source, notices} = sourceFor(path, context);
	notices.forEach(context.output.complain);
	const isIndexed = (!use.isPrivate || source.published !== undefined) && hasIndexedCables(source);
	if (!isIndexed && !hasCableFiles(source)) {
		return complainOfEmpty(path, context);
	}
	const {groups: spellings, obstacle} = readUserSpellings(spellingsFile(process.env));
	if (obstacle !== undefined) {
		context.output.complain(obstacle);
	}
	const commandContext = {
		output: context.output,
		showProgress: progressOnTerminal(),
		spellings,
		states: createStates(context.output),
	};
	return withIndexedCables(source, use, commandContext, perform);
}

/** The lines of a file, or of standard input. */
function linesOf(path: string): readonly string[] {
	return textOf(path).split(/\r?\n/);
}

function textOf(path: string): string {
	const bytes = path === '-' ? standardInput() : readFile(path, {followLinks: true});
	return decodeText(bytes)?.text ?? '';
}

function standardInput(): Buffer {
	try {
		return readFileSync(STDIN);
	} catch (error) {
		throw toArchiveError('standard input', error);
	}
}

const STDIN = 0;

/** Repeats a search, in the folder that its receipt names, or in another. */
function replay(
	{file, folder, replay: options, isUpdated, isPrivate}: Request & {readonly type: 'replay'},
	context: RequestContext,
): number | Promise<number> {
	const receipt = readReceipt(textOf(file));
	if (!receipt) {
		context.output.complain(`${file} is not a receipt; search --receipt writes one`);
		return exitCodes.incomplete;
	}
	const use = {isUpdated, isPrivate, withTexts: true};
	return withCables(folder ?? receipt.folder ?? undefined, use, context, (cables, output) =>
		replayCommand(cables, receipt, options, output),
	);
}

/** Verifies quotations by the index of the folder, or without one by the files themselves. */
async function verify(
	{files, folder, verify: options, isUpdated, isPrivate}: Request & {readonly type: 'verify'},
	context: RequestContext,
): Promise<number> {
	const documents = files.map(name => ({name, text: textOf(name)}));
	const {source} = sourceFor(folder, context);
	if (source.published || (!isPrivate && (isUpdated || hasIndexedCables(source)))) {
		const use = {isUpdated, isPrivate, withTexts: true};
		return withCables(folder, use, context, ({archive, index: cables, source: terms}, output) => {
			const {check} = createQuotationFinder(archive, {index: cables, source: terms});
			return verifyCommand(documents, all => ({checked: all.map(check), unread: 0}), options, output);
		});
	}
	return hasCableFiles(source)
		? verifyCommand(documents, all => scanQuotations(source.archive, all), options, context.output)
		: complainOfEmpty(folder, context);
}

function print(
	{folder, names, print: options}: Request & {readonly type: 'print'},
	context: RequestContext,
): Promise<number> {
	return withNamed(names, folder, context, (paths, output) => printCommand(paths, options, today(), output));
}

/** Performs something with the cables that are named, and says which are not there. */
async function withNamed(
	names: readonly string[],
	folder: string | undefined,
	context: RequestContext,
	perform: (paths: readonly string[], output: Output) => Promise<ExitCode>,
): Promise<number> {
	const {output, shipped} = context;
	const lookedIn =
		folder === undefined
			? {path: shipped.path, name: 'the shipped cables; use --folder=FOLDER for others'}
			: {path: folder, name: folder};
	const {paths, missing} = await resolveNames(names, {...lookedIn, ...publishedIn(folder, context)});
	missing.forEach(output.complain);
	const exitCode = await perform(paths, output);
	return missing.length > 0 ? exitCodes.incomplete : exitCode;
}

async function index(request: Request & {readonly type: 'index'}, context: RequestContext): Promise<number> {
	const source = indexToWorkOn(request, context);
	if (!source) {
		return exitCodes.incomplete;
	}
	let stop = () => {};
	let stoppedBy: NodeJS.Signals | undefined;
	const onSignal = (signal: NodeJS.Signals) => {
		stoppedBy = signal;
		stop();
	};
	const stopListening = () => process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
	process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
	try {
		const result = await indexCommand(source, request, context.output, {
			showProgress: progressOnTerminal(),
			onStart: indexing => {
				stop = () => void indexing.stop();
				// Output may still wait for its reader; from here on a signal ends the program as usual.
				void indexing.ended.then(stopListening);
			},
			onPublish: publishing => withdrawOnSignals(publishing.withdraw),
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

/** Removes what is being published if a signal ends the program. */
function withdrawOnSignals(withdraw: () => Promise<void>): void {
	for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			void withdraw().then(() => process.kill(process.pid, signal));
		});
	}
}

async function keys(_: unknown, {output, isSecure}: RequestContext): Promise<ExitCode> {
	const {helpOfAll} = await import('../app/keymap/keymap.js');
	return keysCommand(helpOfAll({isSecure}), output);
}

/** Reports what the program finds around itself, and the problems. */
async function doctor(
	{path, format, appearance}: Request & {readonly type: 'doctor'},
	context: RequestContext,
): Promise<ExitCode> {
	const {diagnose} = await import('./doctor/diagnose.js');
	return doctorCommand(diagnose({...context, path, appearance}), format, context.output);
}

/** Writes the defaults, and reports the problems in the user's own file. */
async function config(_: unknown, {output, configured}: RequestContext): Promise<ExitCode> {
	const file = configFile(process.env);
	const {defaultConfig} = await import('./config/default-config.js');
	output.write(defaultConfig(file ?? 'config.toml'));
	const {problems} = configured;
	problems.forEach(output.complain);
	return problems.length > 0 ? exitCodes.incomplete : exitCodes.done;
}

/** What shells complete from the files of the user; a file that cannot be read completes nothing. */
const userNames: UserNames = {
	dossiers: () => dossierNames(dossiersFolder(process.env)),
	savedQueries: () =>
		openKeptSearches(searchesFile(process.env), '').searches.saved.map(({name, text, scope}) => ({
			word: text,
			meaning: scope === 'subject' ? name : `${name}, with --in=${scope}`,
		})),
};

function indexesToPurge(
	what: (Request & {readonly type: 'purge'})['what'],
	context: RequestContext,
): readonly string[] {
	if (what === 'all') {
		const folder = cacheFolder(process.env);
		return folder === undefined ? [] : indexesIn(folder);
	}
	const {indexPlace} = indexableAt(what.path, context);
	return indexPlace.type === 'file' ? [indexPlace.path] : [];
}
