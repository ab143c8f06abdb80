/** The entry behind the check of Node's version: one request in, one exit code out. */
import {readFileSync} from 'node:fs';
import process from 'node:process';
import {type Archive, openArchive, scanArchive} from './archive/archive.js';
import {ArchiveError} from './archive/errors.js';
import {cableEndings} from './archive/scan.js';
import {listCommand} from './command-line/list.js';
import {namedFiles} from './command-line/named-files.js';
import {readArguments} from './command-line/options.js';
import {printCommand} from './command-line/print.js';
import {shippedCables, shippedName} from './paths.js';
import {wantsLines} from './terminal/colour.js';
import {sanitise, sanitiseLine} from './terminal/sanitise.js';
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
				return await open(request.path, request.isPlain);
			case 'list':
				return await list(request.path, request.format);
			case 'print':
				return printCommand(
					await namedFiles(request.names, request.folder ?? shippedCables),
					request.print,
					today(),
					writeText,
					complain,
				);
			case 'say':
				writeLine(request.text);
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

async function open(path: string | undefined, isPlain: boolean): Promise<number> {
	const archive = openAny(path);
	const scan = scanArchive(archive);
	if (scan.ids.length === 0) {
		complainOfEmpty(path);
		return 2;
	}
	if (!isPlain && !process.stdout.isTTY) {
		return listCommand(archive, scan, 'text', writeLine, complain);
	}
	if (isPlain || wantsLines(process.env)) {
		const {runPlain} = await import('./plain.js');
		return runPlain(archive, scan, today());
	}
	if (!process.stdin.isTTY) {
		complain(
			'the keys must come from a terminal, and standard input is none; cables --plain, cables list and cables print work here',
		);
		return 2;
	}
	const {runInteractive} = await import('./interactive.js');
	return runInteractive(archive, scan, today());
}

async function list(path: string | undefined, format: 'text' | 'json'): Promise<number> {
	// A line of JSON holds nothing that could steer a terminal, and nothing of it may be lost.
	const write = format === 'json' ? (line: string) => void process.stdout.write(`${line}\n`) : writeLine;
	const archive = openAny(path);
	const scan = scanArchive(archive);
	if (scan.ids.length === 0) {
		complainOfEmpty(path);
		return 1;
	}
	return listCommand(archive, scan, format, write, complain);
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

function writeLine(line: string): void {
	process.stdout.write(`${sanitise(line)}\n`);
}

/** A pipe gets what was asked for to the letter; a terminal is never given what could steer it. */
function writeText(text: string): void {
	process.stdout.write(process.stdout.isTTY ? sanitise(text) : text);
}

function complain(sentence: string): void {
	process.stderr.write(`cables: ${sanitiseLine(sentence)}\n`);
}

function today(): string {
	return new Date().toISOString().slice(0, 10);
}

function packageJson(): {readonly version: string} {
	return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
}
