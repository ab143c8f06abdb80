/** The files of the dossiers: `dossiers/NAME.md` in the user's data. */
import {isUtf8} from 'node:buffer';
import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {errorCode} from '../../archive/errors.js';
import {changeDossier, type DossierChange} from '../../dossier/change-dossier.js';
import {type Dossier, nameProblem} from '../../dossier/dossier.js';
import {readNumberList} from '../../dossier/number-list.js';
import {readDossier} from '../../dossier/read-dossier.js';
import {sanitiseLine} from '../../terminal/sanitise.js';
import {changeUserFile, readUserFile, UserFileError, userFileError} from '../user-file.js';
import {shownDossier} from './shown-dossier.js';

/** All dossiers, made safe to show, and why others could not be read. */
export type ReadDossiers = {readonly dossiers: readonly Dossier[]; readonly problems: readonly string[]};

/** Reads the dossiers of a folder; none if there is no folder. */
export function readDossiers(folder: string | undefined): ReadDossiers {
	const dossiers: Dossier[] = [];
	const problems: string[] = [];
	for (const file of dossierFiles(folder, problems)) {
		const name = basename(file, ENDING);
		try {
			dossiers.push(shownDossier(readDossier(name, readUserFile(file, LONGEST) ?? '')));
		} catch (error) {
			problems.push(`the dossier ${name} was not read: ${reasonOf(file, error)}`);
		}
	}
	return {dossiers, problems};
}

/** The names of the dossiers of a folder, made safe to show; no file is read. */
export function dossierNames(folder: string | undefined): readonly string[] {
	return dossierFiles(folder).map(file => sanitiseLine(basename(file, ENDING)));
}

/** Changes a dossier, which is made if it is not there; returns it as it is now, or why it was not changed. */
export function changeDossierFile(
	folder: string | undefined,
	name: string,
	change: DossierChange,
): Dossier | {readonly refusal: string} {
	if (folder === undefined) {
		return {refusal: 'not written: there is no home folder'};
	}
	const file = join(folder, `${name}${ENDING}`);
	try {
		let now = '';
		changeUserFile(
			file,
			text => {
				if (text?.includes('\uFFFD') && !isUtf8(readFileSync(file))) {
					throw new UserFileError('the file is not in UTF-8, and would not stay as it is');
				}
				const changed = changeDossier(name, text, change);
				if ('refusal' in changed) {
					throw new UserFileError(changed.refusal);
				}
				now = changed.text;
				return now;
			},
			LONGEST,
		);
		return shownDossier(readDossier(name, now));
	} catch (error) {
		return {refusal: `not written: ${reasonOf(file, error)}`};
	}
}

/** Reads a list of numbers, made safe to show, or says why it cannot be read. */
export function readListFile(file: string): Dossier | string {
	try {
		const text = readUserFile(file, LONGEST);
		return text === undefined
			? `${sanitiseLine(file)}: no such file`
			: shownDossier(readNumberList(`file ${basename(file)}`, text));
	} catch (error) {
		return `${sanitiseLine(file)}: ${reasonOf(file, error)}`;
	}
}

const ENDING = '.md';

/** In bytes; a hundred thousand cables take as much. */
const LONGEST = 16_000_000;

/** The files of a folder; why it could not be read is added to the problems. */
function dossierFiles(folder: string | undefined, problems: string[] = []): readonly string[] {
	if (folder === undefined) {
		return [];
	}
	try {
		return readdirSync(folder)
			.filter(name => name.endsWith(ENDING) && nameProblem(basename(name, ENDING)) === undefined)
			.map(name => join(folder, name));
	} catch (error) {
		// There is no folder as long as nothing was put into a dossier.
		if (errorCode(error) !== 'ENOENT') {
			problems.push(`no dossier was read: ${reasonOf(folder, error)}`);
		}
		return [];
	}
}

function reasonOf(file: string, error: unknown): string {
	return userFileError(file, error).message;
}
