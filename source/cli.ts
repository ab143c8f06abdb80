/** The entry behind the check of Node's version: one request in, one exit code out. */
import {readFileSync} from 'node:fs';
import process from 'node:process';
import {type Archive, openArchive, scanArchive} from './archive/archive.js';
import {ArchiveError} from './archive/errors.js';
import {cableEndings} from './archive/look-through.js';
import {listCommand} from './command-line/list.js';
import {namedFiles} from './command-line/named-files.js';
import {type Appearance, readArguments} from './command-line/options.js';
import type {Output} from './command-line/output.js';
import {printCommand} from './command-line/print.js';
import {complain, createOutput} from './output.js';
import {shippedCables, shippedName} from './paths.js';
import {isDumb} from './terminal/colour.js';
import {mistakeOfOurs} from './terminal/session.js';

/** Does what the arguments ask for; the process ends with its exit code. */
export async function main(argv: readonly string[]): Promise<void> {
	// Who reads our output may have had enough: `cables list | head` is no failure.
	process.stdout.on('error', error =>
		process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 1),
	);
	try {
		process.exitCode = await perform(argv);
	} catch (mistake) {
		complain(mistake instanceof Error ? `${mistake.name}: ${mistake.message}` : String(mistake));
		process.exitCode = mistakeOfOurs;
	}
}

async function perform(argv: readonly string[]): Promise<number> {
	const request = readArguments(argv, packageJson());
	try {
		switch (request.type) {
			case 'open':
				return await open(request.path, request.appearance);
			case 'list':
				return await list(request.path, request.format, createOutput(request.appearance));
			case 'print':
				return printCommand(
					await namedFiles(request.names, request.folder ?? shippedCables),
					request.print,
					today(),
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
		if (!(error instanceof ArchiveError)) {
			throw error;
		}
		complain(error.message);
		return 2;
	}
}

async function open(path: string | undefined, appearance: Appearance): Promise<number> {
	const archive = openAny(path);
	const scan = scanArchive(archive);
	if (scan.ids.length === 0) {
		complainOfEmpty(path);
		return 2;
	}
	if (!process.stdout.isTTY) {
		return listCommand(archive, scan, 'text', createOutput(appearance));
	}
	const obstacle = obstacleToScreens();
	if (obstacle) {
		complain(`${obstacle}; cables list and cables print work here`);
		return 2;
	}
	const {runInteractive} = await import('./interactive.js');
	return runInteractive(archive, scan, {today: today(), appearance});
}

function obstacleToScreens(): string | undefined {
	if (!process.stdin.isTTY) {
		return 'the keys must come from a terminal, and standard input is none';
	}
	return isDumb(process.env)
		? `a terminal of type ${process.env.TERM || 'unknown'} cannot show screens`
		: undefined;
}

async function list(path: string | undefined, format: 'text' | 'json', output: Output): Promise<number> {
	const archive = openAny(path);
	const scan = scanArchive(archive);
	if (scan.ids.length === 0) {
		complainOfEmpty(path);
		return 1;
	}
	return listCommand(archive, scan, format, output);
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
