/** Gathers what `cables doctor` reports: about the program and its surroundings, and nothing about any cable. */
import {statSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import process from 'node:process';
import {ArchiveError} from '../../archive/errors.js';
import type {Diagnosis, DoctorProblem, IndexFacts} from '../../command-line/doctor.js';
import type {Appearance} from '../../command-line/options/options.js';
import {IndexError} from '../../index/errors.js';
import {schemaVersion} from '../../index/place/place.js';
import {publishedPlace} from '../../index/published/published-place.js';
import {openIndex} from '../../index/reader.js';
import {indexVersion} from '../../index/schema.js';
import {type CableSource, openSource, withPublished} from '../../library/cable-source.js';
import {helpersFor} from '../../terminal/other-programs/clipboard.js';
import {colourDecision, encoding, wantsLines} from '../../terminal/painting/colour.js';
import {paletteDecision, withConfigured} from '../appearance.js';
import type {Configured} from '../config/configured.js';
import {
	cacheFolder,
	configFile,
	dossiersFolder,
	settingsFile,
	spellingsFile,
	systemConfigFile,
} from '../paths.js';
import {type Examined, examineFiles, examineFolder, examineReadFile, together} from './permissions.js';

/** What to diagnose. */
export type DiagnosisOptions = {
	readonly version: string;
	/** A folder of cables whose index is examined. */
	readonly path: string | undefined;
	/** The published index that the command line names. */
	readonly publishedFile: string | undefined;
	readonly appearance: Appearance;
	readonly configured: Configured;
	readonly isSecure: boolean;
};

type Environment = NodeJS.ProcessEnv;

/** Examines the program's versions, files, index and terminal. */
export function diagnose({
	version,
	path,
	publishedFile,
	configured,
	isSecure,
	...options
}: DiagnosisOptions): Diagnosis {
	const {env, stdin, stdout} = process;
	const {values} = configured.config ?? {};
	const {source, problems: ofFolder} = sourceOf(path, env);
	const file = publishedFile === undefined ? values?.published : resolve(publishedFile);
	const index = source ? factsOf(source) : null;
	const published = file ? publishedFacts(file, source) : null;
	const examined = examineAll(env, file);
	return {
		versions: {
			cables: version,
			node: process.versions.node,
			sqlite: process.versions.sqlite ?? null,
			indexSchema: schemaVersion,
			indexRules: indexVersion,
			system: `${process.platform} ${process.arch}`,
		},
		paths: pathsIn(env),
		index,
		published,
		terminal: terminalFacts(env, stdin.isTTY === true, stdout),
		colours: coloursFor(withConfigured(options.appearance, values), env, stdout.isTTY === true),
		secure: isSecure,
		permissions: examined.permissions,
		problems: [
			...configured.problems.map(problem => ({problem, fix: 'cables config lists what is allowed there'})),
			...terminalProblems(env, stdout.isTTY === true),
			...examined.problems,
			...ofFolder,
			...obstacleOf(index, 'cables index --rebuild FOLDER'),
			...obstacleOf(published, 'cables index --publish FILE FOLDER, with this version of cables'),
		],
	};
}

function pathsIn(env: Environment): Diagnosis['paths'] {
	const settings = settingsFile(env);
	return {
		systemConfig: systemConfigFile,
		config: configFile(env) ?? null,
		spellings: spellingsFile(env) ?? null,
		state: settings === undefined ? null : dirname(settings),
		dossiers: dossiersFolder(env) ?? null,
		cache: cacheFolder(env) ?? null,
	};
}

function examineAll(env: Environment, published: string | undefined): Examined {
	const settings = settingsFile(env);
	const state = settings && dirname(settings);
	const [dossiers, cache] = [dossiersFolder(env), cacheFolder(env)];
	return together([
		examineReadFile(systemConfigFile, {isSystem: true}),
		examineReadFile(configFile(env)),
		examineReadFile(spellingsFile(env)),
		examineFolder(state, 'XDG_STATE_HOME'),
		examineFiles(state, ['.json', '.jsonl']),
		examineFolder(dossiers && dirname(dossiers), 'XDG_DATA_HOME'),
		examineFiles(dossiers, ['.md']),
		examineFolder(cache, 'XDG_CACHE_HOME'),
		examineFiles(cache, ['.sqlite']),
		// Anybody may publish it.
		...(published ? [examineReadFile(published, {isOwnerFree: true})] : []),
	]);
}

function terminalFacts(
	env: Environment,
	input: boolean,
	{isTTY, columns, rows}: NodeJS.WriteStream,
): Diagnosis['terminal'] {
	return {
		term: env.TERM ?? null,
		columns: columns ?? null,
		rows: rows ?? null,
		input,
		output: isTTY === true,
		encoding: encoding(env),
		multiplexer: env.TMUX ? 'tmux' : env.STY ? 'screen' : env.ZELLIJ ? 'zellij' : null,
		remote: Boolean(env.SSH_CONNECTION || env.SSH_TTY || env.SSH_CLIENT),
		view: wantsLines(env) ? 'lines' : 'screen',
		clipboard: [...helpersFor(env).map(({way}) => way), 'by OSC 52'],
	};
}

function terminalProblems(env: Environment, isTerminal: boolean): readonly DoctorProblem[] {
	if (!isTerminal) {
		return [];
	}
	return [
		...(env.TERM
			? []
			: [{problem: 'TERM is not set, so lines are appended', fix: 'export TERM=xterm-256color'}]),
		...(encoding(env) === 'utf-8'
			? []
			: [{problem: 'the locale is not UTF-8, so only ASCII is drawn', fix: 'export LANG=C.UTF-8'}]),
	];
}

function coloursFor({colour, theme}: Appearance, env: Environment, isTTY: boolean): Diagnosis['colours'] {
	if (theme === 'mono') {
		return {level: 'none', palette: 'none', because: ['theme is set to mono']};
	}
	const {level, because} = colourDecision({env, isTTY, choice: colour});
	if (level === 'none') {
		return {level, palette: 'none', because: [because]};
	}
	const palette = paletteDecision(theme, env);
	return {level, palette: palette.palette, because: [because, palette.because]};
}

function sourceOf(
	path: string | undefined,
	env: Environment,
): {readonly source?: CableSource; readonly problems: readonly DoctorProblem[]} {
	try {
		return path === undefined ? {problems: []} : {source: openSource(path, cacheFolder(env)), problems: []};
	} catch (error) {
		if (!(error instanceof ArchiveError || error instanceof IndexError)) {
			throw error;
		}
		return {problems: [{problem: error.message, fix: 'name a folder of cables'}]};
	}
}

function factsOf({indexPlace: place}: CableSource): IndexFacts {
	if (place.type === 'memory') {
		return {path: null, bytes: null, cables: null, obstacle: null};
	}
	const bytes = sizeOf(place.path);
	// A missing index is no problem: it is made when needed.
	return {path: place.path, bytes, ...(bytes === null ? notCounted : countIn(() => openIndex(place)))};
}

function publishedFacts(file: string, source: CableSource | undefined): IndexFacts {
	const found = source ? withPublished(source, file) : undefined;
	return {
		path: file,
		bytes: sizeOf(file),
		...(found && 'reason' in found
			? {cables: null, obstacle: found.reason}
			: countIn(() => openIndex(publishedPlace(file)))),
	};
}

type Count = Pick<IndexFacts, 'cables' | 'obstacle'>;

const notCounted: Count = {cables: null, obstacle: null};

function countIn(open: () => ReturnType<typeof openIndex>): Count {
	try {
		const index = open();
		try {
			return {cables: index.count(), obstacle: null};
		} finally {
			index.close();
		}
	} catch (error) {
		if (!(error instanceof IndexError)) {
			throw error;
		}
		return {cables: null, obstacle: error.message};
	}
}

function sizeOf(path: string): number | null {
	try {
		return statSync(path, {throwIfNoEntry: false})?.size ?? null;
	} catch {
		return null;
	}
}

function obstacleOf(index: IndexFacts | null, fix: string): readonly DoctorProblem[] {
	return index?.obstacle == null ? [] : [{problem: `${index.path}: ${index.obstacle}`, fix}];
}
