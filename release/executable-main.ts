/**
 * The main script of the single executable. The program is many files, and its threads are started by their names, so
 * they are unpacked into the cache, where nobody else can write, and each is compared with its hash before any runs.
 */
import {createHash} from 'node:crypto';
import {lstatSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {getAsset} from 'node:sea';
import {exitCodes} from '../source/command-line/exit-codes.js';
import {makePrivateFolder} from '../source/files/private-folder.js';
import {cacheFolder} from '../source/program/paths.js';
import {entryPath, manifestName} from './executable-files.js';

// All files that are created belong to the user alone.
process.umask(0o077);
try {
	const folder = unpacked();
	createRequire(join(folder, entryPath))(join(folder, entryPath));
} catch (error) {
	complain(error instanceof Error ? error.message : String(error));
	process.exitCode = exitCodes.incomplete;
}

/** The folder with the files of this very executable, as they were put into it. */
function unpacked(): string {
	const cache = cacheFolder(process.env);
	if (cache === undefined) {
		throw new Error('there is no home folder to unpack the program into; set XDG_CACHE_HOME');
	}
	const manifest = getAsset(manifestName, 'utf8');
	const folder = join(cache, `program-${sha256(manifest).slice(0, 16)}`);
	makePrivateFolder(folder);
	[cache, folder].forEach(checkOwner);
	for (const [path, hash] of Object.entries<string>(JSON.parse(manifest))) {
		unpack(join(folder, path), path, hash);
	}
	return folder;
}

function checkOwner(folder: string): void {
	const stats = lstatSync(folder);
	const isOurs = process.getuid === undefined || stats.uid === process.getuid();
	if (!stats.isDirectory() || !isOurs || (stats.mode & 0o022) !== 0) {
		throw new Error(`${folder}: not a folder in which you alone can write; nothing is run from it`);
	}
}

/** Makes sure that a file is as it was put into the executable; says so if it was changed. */
function unpack(file: string, asset: string, hash: string): void {
	const stats = lstatSync(file, {throwIfNoEntry: false});
	// A link leads elsewhere, whatever is there now.
	if (stats?.isFile() && sha256(readFileSync(file)) === hash) {
		return;
	}
	if (stats !== undefined) {
		complain(`${file} was changed; it is unpacked again`);
	}
	makePrivateFolder(dirname(file));
	// Another start may be unpacking the same; the name has what is whole.
	const unfinished = `${file}.${process.pid}`;
	rmSync(unfinished, {force: true});
	writeFileSync(unfinished, new Uint8Array(getAsset(asset)), {flag: 'wx'});
	renameSync(unfinished, file);
}

function sha256(content: string | Buffer): string {
	return createHash('sha256').update(content).digest('hex');
}

function complain(sentence: string): void {
	process.stderr.write(`cables: ${sentence.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ')}\n`);
}
