/** Opens cables for reading, on a screen or in lines. */
import process from 'node:process';
import {indexedPath} from '../archive/archive.js';
import {exitCodes} from '../command-line/exit-codes.js';
import type {Request} from '../command-line/options/options.js';
import type {Dossier} from '../dossier/dossier.js';
import {type CableSource, hasCableFiles, openLibrary} from '../library/cable-source.js';
import {wantsLines} from '../terminal/painting/colour.js';
import {withConfigured} from './appearance.js';
import {configNotice} from './config/configured.js';
import {spellingsFile} from './paths.js';
import {complainOfEmpty, type RequestContext, sourceFor, today} from './requested-source.js';
import {readUserSpellings} from './user-files/user-spellings.js';

/** A request to open cables. */
type OpenRequest = Request & {readonly type: 'open'};

/** Opens what a request names; returns the exit code. Throws an `ArchiveError` or an `IndexError` if that fails. */
export async function open(
	{path, appearance, isPlain, hasMouse, index, place, list}: OpenRequest,
	context: RequestContext,
): Promise<number> {
	const {output, isTerminal, configured, isSecure, publishedFile} = context;
	if (index === 'none' && publishedFile !== undefined) {
		output.complain('--no-index and --published cannot be combined');
		return exitCodes.wrongArgument;
	}
	const {source, notices} = sourceFor(path, context, index !== 'none');
	const isShown = isPlain || isTerminal;
	const misplaced = isShown ? misplacedNumber(place, source) : unshownPlace(place);
	if (misplaced !== undefined) {
		output.complain(misplaced);
		return exitCodes.wrongArgument;
	}
	if (!isShown) {
		return writeList(source, {path, index, list}, context);
	}
	const spellings = readUserSpellings(spellingsFile(process.env));
	const library = openLibrary(source, index === 'file', spellings.groups);
	if (!library.isIndexed() && !hasCableFiles(source)) {
		return complainOfEmpty(path, context);
	}
	const numbers = list === undefined ? undefined : await readList(list);
	if (typeof numbers === 'string') {
		library.close();
		output.complain(numbers);
		return exitCodes.incomplete;
	}
	const options = {
		today: today(),
		appearance: withConfigured(appearance, configured.config?.values),
		isPrivate: index === 'private',
		hasMouse,
		folderPath: indexedPath(source.archive),
		notices: [
			...(path === undefined && process.stdin.isTTY ? [shippedNotice] : []),
			...configNotice(configured),
			...notices,
			...(spellings.obstacle === undefined ? [] : [spellings.obstacle]),
		],
		config: configured.config,
		isSecure,
		place,
		list: numbers,
	};
	if (isPlain || wantsLines(process.env)) {
		const {runPlain} = await import('./plain.js');
		return runPlain(library, options);
	}
	if (!process.stdin.isTTY) {
		library.close();
		output.complain('standard input is not a terminal; use cables --plain, list or print');
		return exitCodes.wrongArgument;
	}
	const {runInteractive} = await import('./interactive/interactive.js');
	return runInteractive(library, options);
}

/** Where nothing can be shown, all cables are listed. */
async function writeList(
	source: CableSource,
	{path, index, list}: Pick<OpenRequest, 'path' | 'index' | 'list'>,
	context: RequestContext,
): Promise<number> {
	if (!hasCableFiles(source)) {
		return complainOfEmpty(path, context);
	}
	if (list !== undefined) {
		context.output.complain('--list needs a terminal, or --plain');
		return exitCodes.wrongArgument;
	}
	const {writeWholeList} = await import('./perform-request.js');
	const isUpdated = source.published === undefined;
	return writeWholeList(path, {isPrivate: index !== 'file', isUpdated}, context);
}

const shippedNotice = 'these cables ship with the program; cables FOLDER opens your own';

/** Why a number or a paragraph cannot be opened: a folder has no paragraphs, and a file no numbers. */
function misplacedNumber(
	{number, paragraph}: OpenRequest['place'],
	{archive}: CableSource,
): string | undefined {
	const isFolder = archive.only === undefined;
	if (!isFolder && number !== undefined) {
		return 'a cable number can follow a folder, not a file';
	}
	return isFolder && number === undefined && paragraph !== undefined
		? '--paragraph needs a cable number after the folder'
		: undefined;
}

/** Why no cable can be opened at a place where the list is written instead; nothing if none was asked for. */
function unshownPlace({number, paragraph}: OpenRequest['place']): string | undefined {
	return number === undefined && paragraph === undefined
		? undefined
		: `standard output is not a terminal, so ${number ?? '--paragraph'} opens nothing; use cables print`;
}

async function readList(file: string): Promise<Dossier | string> {
	const {readListFile} = await import('./dossiers/dossier-files.js');
	return readListFile(file);
}
