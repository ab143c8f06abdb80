/** Who may do what with the folders and files of the program; nothing is opened and nothing is changed. */
import {accessSync, constants, lstatSync, readdirSync, type Stats, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {shellWord} from '../../citation/place-words.js';
import type {DoctorProblem, Permission} from '../../command-line/doctor.js';
import {isOurs} from '../../files/owner.js';

/** What was found of some folders and files. */
export type Examined = {
	readonly permissions: readonly Permission[];
	readonly problems: readonly DoctorProblem[];
};

/** A folder for private files of the user, and the variable that names another. */
export function examineFolder(path: string | undefined, variable: string): Examined {
	if (path === undefined) {
		return wrong('there is no home folder, so nothing is kept', `set HOME, or ${variable} to a full path`);
	}
	const stats = statsOf(path);
	if (typeof stats === 'string') {
		return wrong(`${path}: ${stats}`, `set ${variable} to a folder of your own`);
	}
	if (stats === undefined) {
		return canBeMade(path)
			? nothing
			: wrong(`${path} cannot be made`, `set ${variable} to a folder that you may write to`);
	}
	const permissions = [permissionOf(path, stats)];
	const problems = stats.isDirectory()
		? problemsOfFolder(path, stats, variable)
		: [
				{
					problem: `${path} is not a folder`,
					fix: `move it away: mv ${shellWord(path)} ${shellWord(`${path}.old`)}`,
				},
			];
	return {permissions, problems};
}

/** Files of a folder with some endings, as one; their names are not reported. */
export function examineFiles(folder: string | undefined, endings: readonly string[]): Examined {
	const files = folder === undefined ? [] : filesIn(folder, endings);
	const all = files.flatMap(file => {
		const stats = statsOf(file);
		return stats === undefined || typeof stats === 'string' ? [] : [stats];
	});
	const modes = [...new Set(all.map(modeOf))].sort();
	const pattern = join(folder ?? '', endings.length === 1 ? `*${endings[0]}` : `*{${endings.join(',')}}`);
	const foreign = all.filter(stats => !isOurs(stats)).length;
	return {
		permissions: modes.map(mode => ({path: pattern, mode, isYours: foreign === 0})),
		problems:
			foreign === 0
				? []
				: [
						{
							problem: `${foreign} of ${pattern} belong to another user`,
							fix: 'remove them, or have them given to you with chown',
						},
					],
	};
}

/** A file that the program only reads, and that nobody but its owner may change. */
export function examineReadFile(
	path: string | undefined,
	{isSystem = false, isOwnerFree = false} = {},
): Examined {
	const stats = path === undefined ? undefined : statsOf(path);
	if (path === undefined || stats === undefined) {
		return nothing;
	}
	if (typeof stats === 'string') {
		return wrong(
			`${path}: ${stats}`,
			isSystem ? 'chmod a+rx the folders above it' : 'set XDG_CONFIG_HOME to a folder of your own',
		);
	}
	const isOwned = isOwnerFree || stats.uid === 0 || (!isSystem && isOurs(stats));
	const problems = [
		...(stats.isFile()
			? []
			: [
					{
						problem: `${path} is not a regular file, and is not read`,
						fix: `mv ${shellWord(path)} ${shellWord(`${path}.old`)}`,
					},
				]),
		...(isOwned
			? []
			: [{problem: `${path} belongs to another user`, fix: `chown it to ${isSystem ? 'root' : 'you'}`}]),
		...((stats.mode & OTHERS_WRITE) === 0
			? []
			: [{problem: `others may change ${path}`, fix: `chmod go-w ${shellWord(path)}`}]),
		...(isReadable(path) ? [] : [{problem: `${path} cannot be read`, fix: `chmod u+r ${shellWord(path)}`}]),
	];
	return {permissions: [permissionOf(path, stats)], problems};
}

/** Several results as one. */
export function together(all: readonly Examined[]): Examined {
	return {
		permissions: all.flatMap(({permissions}) => permissions),
		problems: all.flatMap(({problems}) => problems),
	};
}

const OTHERS = 0o077;
const OTHERS_WRITE = 0o022;

const nothing: Examined = {permissions: [], problems: []};

function wrong(problem: string, fix: string): Examined {
	return {permissions: [], problems: [{problem, fix}]};
}

function problemsOfFolder(path: string, stats: Stats, variable: string): readonly DoctorProblem[] {
	if (!isOurs(stats)) {
		return [{problem: `${path} belongs to another user`, fix: `set ${variable} to a folder of your own`}];
	}
	return [
		...((stats.mode & OTHERS) === 0
			? []
			: [{problem: `others may enter or read ${path}`, fix: `chmod 700 ${shellWord(path)}`}]),
		...(isWritable(path)
			? []
			: [{problem: `${path} cannot be written`, fix: `chmod u+rwx ${shellWord(path)}`}]),
	];
}

function permissionOf(path: string, stats: Stats): Permission {
	return {path, mode: modeOf(stats), isYours: isOurs(stats)};
}

function modeOf({mode}: Stats): string {
	return (mode & 0o7777).toString(8).padStart(4, '0');
}

/** The owner and the mode of a file, following links; the reason if they cannot be read. */
function statsOf(path: string): Stats | string | undefined {
	try {
		return statSync(path, {throwIfNoEntry: false}) ?? lstatSync(path, {throwIfNoEntry: false});
	} catch (error) {
		return `cannot be looked at (${(error as NodeJS.ErrnoException).code})`;
	}
}

/** Whether a folder that is not there can be made: the nearest one above it that is there must be writable. */
function canBeMade(path: string): boolean {
	const parent = dirname(path);
	const stats = statsOf(parent);
	if (stats === undefined && parent !== path) {
		return canBeMade(parent);
	}
	return typeof stats === 'object' && stats.isDirectory() && isWritable(parent);
}

function isWritable(path: string): boolean {
	return mayBe(path, constants.W_OK | constants.X_OK);
}

function isReadable(path: string): boolean {
	return mayBe(path, constants.R_OK);
}

function mayBe(path: string, rights: number): boolean {
	try {
		accessSync(path, rights);
		return true;
	} catch {
		return false;
	}
}

function filesIn(folder: string, endings: readonly string[]): readonly string[] {
	try {
		return readdirSync(folder)
			.filter(name => endings.some(ending => name.endsWith(ending)))
			.slice(0, MOST_FILES)
			.map(name => join(folder, name));
	} catch {
		return [];
	}
}

/** A folder that a variable names may be any folder. */
const MOST_FILES = 1000;
