/** Exports cables to a file: whole or not at all, never over another without a yes, never into the folder of cables. */

import {
	closeSync,
	constants,
	copyFileSync,
	fsyncSync,
	linkSync,
	lstatSync,
	openSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {homedir} from 'node:os';
import {basename, dirname, join, resolve} from 'node:path';
import process from 'node:process';
import type {Event} from '../../app/state/event.js';
import {exportFormats} from '../../app/taking/export-formats.js';
import type {ExportRequest} from '../../app/taking/requests.js';
import {errorCode} from '../../archive/errors.js';
import {counted} from '../../cable/counts.js';
import type {CitationStyle} from '../../citation/styles.js';
import {isWithin} from '../../files/within.js';
import type {Library} from '../../library/library.js';
import {noLongerIndexed, said} from '../../library/shown.js';
import {sanitiseLine} from '../../terminal/sanitise.js';
import {writeReason} from '../write-errors.js';
import {type CableToWrite, writtenCables} from './written-cables.js';

/** What is needed to export. */
export type ExportContext = {
	readonly library: Library;
	readonly isPrivate: boolean;
	readonly today: string;
	readonly style: CitationStyle;
	/** Called when the file is written, or with the reason why it is not. */
	readonly tell: (event: Event) => void;
};

/** Begins to export; says at once if the file is there already, or may not be written. */
export function performExport(request: ExportRequest, context: ExportContext): readonly Event[] {
	const {library, isPrivate, today, style, tell} = context;
	const answered = (answer: 'begun' | 'exists' | 'refused', message: string): readonly Event[] => [
		{type: 'export-answered', request, answer, message: sanitiseLine(message)},
	];
	if (isPrivate) {
		return answered('refused', '--private writes nothing; y copies instead');
	}
	const {isReplacing, format} = request;
	const target = fullTarget(request.file);
	const cables = request.cables.flatMap(({key, ...shown}): readonly CableToWrite[] => {
		const file = library.fileOf(key);
		return file ? [{shown: {key, ...shown}, file}] : [];
	});
	const [first] = cables;
	if (!first || cables.length < request.cables.length) {
		return answered('refused', noLongerIndexed);
	}
	const check = checkTarget(target, first.file.folder, library.isSingleFile);
	if (check.type === 'refused' || (check.type === 'exists' && !isReplacing)) {
		return answered(
			check.type,
			check.type === 'refused' ? check.reason : `${request.file} exists; y replaces it, n keeps it`,
		);
	}
	void writtenCables(cables, {format, style, today})
		.then(contents => {
			writeWhole(check.type === 'exists' ? realpathSync(target) : target, contents, isReplacing);
			const what = `${counted(cables.length, 'cable')} as ${exportFormats[format].words}`;
			return `${what} in ${request.file}, ${counted(Buffer.byteLength(contents), 'byte')}`;
		})
		.catch((error: unknown) => `nothing written: ${writeReason(error)}`)
		.then(sentence => tell(said(sentence)));
	return answered('begun', `writing ${request.file}`);
}

/** The full path of what was typed; a tilde is the home folder, as in a shell. */
function fullTarget(file: string): string {
	return resolve(file.replace(/^~(?=\/|$)/, process.env.HOME || homedir()));
}

type TargetCheck =
	| {readonly type: 'free'}
	| {readonly type: 'exists'}
	| {readonly type: 'refused'; readonly reason: string};

function checkTarget(target: string, folderOfCables: string, isSingleFile: boolean): TargetCheck {
	const refused = (reason: string): TargetCheck => ({type: 'refused', reason});
	try {
		const parent = realpathSync(dirname(target));
		const stats = lstatSync(target, {throwIfNoEntry: false});
		const real = stats ? realpathSync(target) : join(parent, basename(target));
		const folder = realpathSync(folderOfCables);
		// For a single file it is not known how deep its folder has cables.
		if (real === folder || (isSingleFile ? dirname(real) === folder : isWithin(real, folder))) {
			return refused('nothing is written into the folder of cables; choose another folder');
		}
		if (stats && !statSync(target).isFile()) {
			return refused(statSync(target).isDirectory() ? 'it is a folder' : 'it is not a regular file');
		}
		return {type: stats ? 'exists' : 'free'};
	} catch (error) {
		return refused(writeReason(error));
	}
}

/** Writes a file beside it, which replaces it when complete. */
function writeWhole(target: string, contents: string, isReplacing: boolean): void {
	const beside = join(dirname(target), `.${basename(target)}.${process.pid}`);
	const file = openSync(beside, 'wx');
	try {
		try {
			writeFileSync(file, contents);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		if (isReplacing) {
			renameSync(beside, target);
		} else {
			place(beside, target);
		}
	} finally {
		rmSync(beside, {force: true});
	}
}

/** Gives a file its name; unlike a rename, fails if another file has been created under it meanwhile. */
function place(beside: string, target: string): void {
	try {
		linkSync(beside, target);
	} catch (error) {
		if (errorCode(error) === 'EEXIST') {
			throw error;
		}
		// Some file systems have no hard links.
		copyFileSync(beside, target, constants.COPYFILE_EXCL);
	}
}
