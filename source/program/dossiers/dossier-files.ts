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
import {changeUserFile, readUserFile, UserFileError, userFileError} from '../user-files/user-file.js';
import {shownDossier} from './shown-dossier.js';

/** All dossiers, made safe to show, and why others could not be read. */
export type ReadDossiers = {
	readonly dossiers: readonly Dossier[];
	readonly problems: readonly string[];
	/** Sentences about files with names that no dossier can have; not worth one at each start. */
	readonly misnamed: readonly string[];
};

/** Reads the dossiers of a folder; none if there is no folder. */
export function readDossiers(folder: string | undefined): ReadDossiers {
	const {files, misnamed, problems} = dossierFiles(folder);
	const dossiers: Dossier[] = [];
	const unread: string[] = [];
	for (const file of files) {
		const name = basename(file, ENDING);
		try {
			dossiers.push(shownDossier(readDossier(name, readUserFile(file, LONGEST) ?? '')));
		} catch (error) {
			unread.push(`the dossier ${name} was not read: ${reasonOf(file, error)}`);
		}
	}
	return {dossiers, problems: [...problems, ...unread], misnamed};
}

/** The names of the dossiers of a folder, made safe to show; no file is read. */
export function dossierNames(folder: string | undefined): readonly string[] {
	return dossierFiles(folder).files.map(file => sanitiseLine(basename(file, ENDING)));
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

type DossierFiles = {readonly files: readonly string[]} & Omit<ReadDossiers, 'dossiers'>;

/** The files of a folder, and why some of them or all are none. */
function dossierFiles(folder: string | undefined): DossierFiles {
	const none: DossierFiles = {files: [], misnamed: [], problems: []};
	if (folder === undefined) {
		return none;
	}
	try {
		// Editors keep hidden files beside those that they have open.
		const names = readdirSync(folder).filter(name => name.endsWith(ENDING) && !name.startsWith('.'));
		const [good = [], wrong = []] = [true, false].map(isGood =>
			names.filter(name => (nameProblem(basename(name, ENDING)) === undefined) === isGood),
		);
		return {...none, files: good.map(name => join(folder, name)), misnamed: wrong.map(misnamedWords)};
	} catch (error) {
		// The folder is missing until something is put into a dossier.
		return errorCode(error) === 'ENOENT'
			? none
			: {...none, problems: [`no dossier was read: ${reasonOf(folder, error)}`]};
	}
}

function misnamedWords(file: string): string {
	return `${file} was not read: ${nameProblem(basename(file, ENDING))}`;
}

function reasonOf(file: string, error: unknown): string {
	return userFileError(file, error).message;
}
