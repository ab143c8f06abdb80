/**
 * What tests need that not every system has. A test names it, `test('…', needs('process files'), …)`, and where it is
 * missing the test is excluded with a sentence, which the report shows.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {root} from './root.js';

type Requirement = {
	readonly isMet: () => boolean;
	/** Why a test is excluded. */
	readonly sentence: string;
	/** The systems that are known to lack it, or `any`: elsewhere a lack is a failure. */
	readonly lackedBy: readonly NodeJS.Platform[] | 'any';
	/** By what one sees in a test that it needs this. */
	readonly sign: RegExp;
};

/** All that is told apart. */
export const requirements = {
	'process files': {
		isMet: () => existsSync('/proc/self/status'),
		sentence: 'this system does not show its processes in /proc',
		lackedBy: ['darwin'],
		sign: /\/proc\/|\bopenFiles\(/,
	},
	'full device': {
		isMet: () => existsSync('/dev/full'),
		sentence: 'this system has no /dev/full',
		lackedBy: ['darwin'],
		sign: /\/dev\/full\b/,
	},
	'names of bytes': {
		isMet: canNameInBytes,
		sentence: 'this file system takes no name that is not UTF-8',
		lackedBy: ['darwin'],
		sign: /Buffer\.concat\(\[Buffer\.from\(`\$\{\w+\}\//,
	},
	'fewer rights': {
		isMet: () => fewerRights.uid === undefined || canRunAs(fewerRights.uid),
		sentence: 'the tests run as root, and no other user may read the folder they are in',
		lackedBy: 'any',
		sign: /\bfewerRights\b/,
	},
	'single executable': {
		isMet: () => process.platform === 'linux',
		sentence: 'the single executable is made on Linux alone',
		lackedBy: ['darwin'],
		sign: /'executable\.js'/,
	},
	mandoc: {
		isMet: () => spawnSync('mandoc', ['-T', 'lint'], {input: '.TH A 1'}).error === undefined,
		sentence: 'mandoc is not installed',
		lackedBy: 'any',
		sign: /spawnSync\('mandoc'/,
	},
	zsh: {
		isMet: () => spawnSync('zsh', ['--version']).status === 0,
		sentence: 'zsh is not installed',
		lackedBy: 'any',
		sign: /'zsh', \w/,
	},
	fish: {
		isMet: () => spawnSync('fish', ['--version']).status === 0,
		sentence: 'fish is not installed',
		lackedBy: 'any',
		sign: /'fish', \w/,
	},
} satisfies Readonly<Record<string, Requirement>>;

/** Something that not every system has. */
export type Need = keyof typeof requirements;

/** Options of a test that needs something: it is excluded where that is missing. */
export function needs(...all: readonly Need[]): {readonly skip: string | false} {
	const missing = all.filter(isLacking).map(need => requirements[need].sentence);
	return {skip: missing.length === 0 ? false : missing.join('; ')};
}

/** Whether something is missing here. */
export function isLacking(need: Need): boolean {
	const known = lacking.get(need) ?? !requirements[need].isMet();
	lacking.set(need, known);
	return known;
}

const lacking = new Map<Need, boolean>();

/** How to run a program that may not read everything: root is asked for nothing, and so becomes nobody. */
export const fewerRights: {readonly uid?: number} = process.getuid?.() === 0 ? {uid: 65534} : {};

function canRunAs(uid: number): boolean {
	const entry = join(root, 'source', 'cables.cjs');
	return spawnSync(process.execPath, [entry, '--version'], {uid, gid: uid}).status === 0;
}

function canNameInBytes(): boolean {
	const folder = mkdtempSync(join(realpathSync(tmpdir()), 'cables-'));
	try {
		mkdirSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff])]));
		return true;
	} catch {
		return false;
	} finally {
		rmSync(folder, {recursive: true});
	}
}
