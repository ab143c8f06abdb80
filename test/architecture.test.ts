import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {test} from 'node:test';
import {root} from './root.js';

/** What a part of the source may import: folders of the source or single files of one, packages, and of Node only what is named. */
type Rule = {readonly source: readonly string[]; readonly packages: readonly string[]};

/** Who may import whom; `source/README.md` draws it. Tighter rules for single files stand below. */
const rules: Readonly<Record<string, Rule>> = {
	cable: {source: ['glossary/calendar', 'glossary/post-names', 'glossary/tag-codes'], packages: []},
	glossary: {source: [], packages: []},
	layout: {source: ['cable', 'glossary/calendar'], packages: ['string-width']},
	dossier: {source: ['cable', 'search/find', 'search/query/number-asked'], packages: []},
	citation: {source: ['cable', 'glossary', 'layout'], packages: []},
	formats: {source: ['cable', 'citation', 'layout'], packages: []},
	search: {source: ['cable', 'glossary'], packages: ['fuse.js/basic']},
	holdings: {source: ['cable', 'glossary/post-names'], packages: []},
	'corpus-words': {source: ['cable'], packages: []},
	quotation: {source: ['cable', 'glossary/post-names', 'search'], packages: []},
	versions: {source: ['cable'], packages: []},
	app: {
		source: [
			'cable',
			'citation',
			'corpus-words',
			'dossier',
			'glossary',
			'holdings',
			'layout',
			'search',
			'versions',
		],
		packages: [],
	},
	files: {source: [], packages: ['node:fs', 'node:path', 'node:process']},
	archive: {
		source: ['cable'],
		packages: [
			'node:buffer',
			'node:crypto',
			'node:fs',
			'node:module',
			'node:os',
			'node:path',
			'node:process',
			'node:timers/promises',
			'node:util',
			'node:worker_threads',
		],
	},
	index: {
		source: ['archive', 'cable', 'corpus-words', 'files', 'glossary', 'holdings', 'search', 'versions'],
		packages: [
			'node:buffer',
			'node:crypto',
			'node:fs',
			'node:os',
			'node:path',
			'node:process',
			'node:sqlite',
			'node:timers/promises',
			'node:util',
			'node:worker_threads',
			'node:zlib',
		],
	},
	library: {
		source: [
			'archive',
			'index',
			'cable',
			'corpus-words',
			'holdings',
			'quotation',
			'search',
			'versions',
			'app',
			'files',
			'layout',
			'terminal/sanitise',
		],
		packages: ['node:worker_threads', 'node:process', 'node:path'],
	},
	screens: {source: ['app', 'cable', 'layout'], packages: ['ink', 'react']},
	plain: {source: ['app', 'cable', 'layout'], packages: []},
	terminal: {
		source: ['cable/safe-text'],
		packages: [
			'node:child_process',
			'node:fs',
			'node:module',
			'node:os',
			'node:process',
			'node:stream',
			'node:string_decoder',
			'node:tty',
			'node:worker_threads',
		],
	},
	'command-line': {
		source: [
			'library',
			'index',
			'archive/errors',
			'archive/folder/skipped',
			'archive/folder/split-folder',
			'archive/several/pieces',
			'cable',
			'citation',
			'corpus-words',
			'dossier',
			'formats',
			'glossary/glossary',
			'glossary/post-names',
			'glossary/tag-codes',
			'holdings',
			'layout',
			'quotation',
			'search',
			'versions',
			'app/settings/settings',
		],
		packages: ['meow'],
	},
};

/** Packages that one file alone may know. */
const onlyIn: Readonly<Record<string, string>> = {
	'fuse.js/basic': 'search/words/fuzzy.ts',
	meow: 'command-line/options/parse-with-meow.ts',
	'node:sqlite': 'index/database.ts',
	'smol-toml': 'program/config/toml.ts',
	'string-width': 'layout/graphemes.ts',
};

const source = join(root, 'source');

function filesBelow(folder: string): readonly string[] {
	return readdirSync(folder, {withFileTypes: true}).flatMap(entry => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? filesBelow(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
	});
}

/** The files of the source by their paths within it, without their endings. */
const modules: ReadonlySet<string> = new Set(
	filesBelow(source).map(path =>
		relative(source, path)
			.split(sep)
			.join('/')
			.replace(/\.tsx?$/, ''),
	),
);

type Import = {readonly from: string; readonly to: string};

/** Every import of the source: of a file by its path within it, of a package by its name. */
const imports: readonly Import[] = filesBelow(source).flatMap(path => {
	const from = relative(source, path).split(sep).join('/');
	const text = readFileSync(path, 'utf8');
	const specifiers = [
		...text.matchAll(/^(?:import|export)\b[^;'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm),
	];
	return specifiers.map(match => ({from, to: resolved(from, match[1] ?? match[2] ?? match[3] ?? '')}));
});

function resolved(from: string, specifier: string): string {
	return specifier.startsWith('.')
		? join(dirname(from), specifier.replace(/\.js$/, '')).split(sep).join('/')
		: specifier;
}

function folderOf(path: string): string | undefined {
	return path.includes('/') ? path.split('/')[0] : undefined;
}

function isPackage({to}: Import): boolean {
	return to.startsWith('node:') || !modules.has(to);
}

function isAllowed(imported: Import, {source: folders, packages}: Rule): boolean {
	const own = folderOf(imported.from);
	return isPackage(imported)
		? packages.includes(imported.to)
		: [own, ...folders].includes(folderOf(imported.to)) || folders.includes(imported.to);
}

test('every folder imports only what the table of the architecture allows', () => {
	const wrong = imports.filter(imported => {
		const folder = folderOf(imported.from);
		const rule = folder === undefined ? undefined : rules[folder];
		return folder !== undefined && folder !== 'program' && !(rule && isAllowed(imported, rule));
	});
	assert.deepEqual(wrong, []);
	assert.ok(imports.length > 100, `only ${imports.length} imports were found`);
});

test('a package that one file is to know is imported by that file alone', () => {
	const wrong = imports.filter(({from, to}) => onlyIn[to] !== undefined && onlyIn[to] !== from);
	assert.deepEqual(wrong, []);
});

test('only the theme names a colour', () => {
	const wrong = filesBelow(join(source, 'screens'))
		.filter(path => !path.endsWith('theme.ts'))
		.filter(path => /\\u001B|\\x1b|\bcolor=|backgroundColor|inverse\b/i.test(readFileSync(path, 'utf8')));
	assert.deepEqual(wrong, []);
});

test('what commands write goes out by one way, which decides what a terminal is given', () => {
	const writers = filesBelow(source).filter(path =>
		/\bstd(?:out|err)\b[^\n;]*\.write\(|\b(?:writeSync|writeAll|writeAtOnce|writeError)\(|\bconsole\./.test(
			readFileSync(path, 'utf8'),
		),
	);
	const wrong = writers
		.map(path => relative(source, path))
		.filter(path => !/^(?:terminal\/|program\/plain\.ts$)/.test(path));
	assert.deepEqual(wrong.sort(), [
		'files/log.ts',
		'program/internal-error.ts',
		// A file of the user.
		'program/memory/appended-file.ts',
		'program/output.ts',
		'program/standard-output.ts',
		// Its last words.
		'program/taking/note-editing.ts',
	]);
});

test('nothing of the program can reach the network', () => {
	const forbidden = /^node:(?:net|http|https|http2|dns|tls|dgram|inspector)\b/;
	assert.deepEqual(
		imports.filter(({to}) => forbidden.test(to)),
		[],
	);
	for (const path of filesBelow(source)) {
		assert.doesNotMatch(readFileSync(path, 'utf8'), /\bfetch\(|\bWebSocket\b/, path);
	}
});

test('no two files import each other, directly or by way of others', () => {
	const next = new Map<string, readonly string[]>();
	for (const {from, to} of imports) {
		const name = from.replace(/\.tsx?$/, '');
		next.set(name, [...(next.get(name) ?? []), to]);
	}
	const done = new Set<string>();
	function visit(name: string, path: readonly string[]): void {
		assert.ok(!path.includes(name), `a circle: ${[...path, name].join(' → ')}`);
		if (!done.has(name)) {
			for (const target of next.get(name) ?? []) {
				visit(target, [...path, name]);
			}
			done.add(name);
		}
	}
	for (const name of next.keys()) {
		visit(name, []);
	}
});

test('a folder of the source holds no more files than one takes in at a glance', () => {
	const counts = Map.groupBy(filesBelow(source), path => relative(source, dirname(path)));
	const large = [...counts].filter(([, files]) => files.length > 20).map(([folder]) => folder);
	assert.deepEqual(large, []);
});

test('what is exported is used in another file', () => {
	const words = new Map(
		[source, join(root, 'test'), join(root, 'release')]
			.flatMap(filesBelow)
			.map(path => [path, new Set(readFileSync(path, 'utf8').match(/[A-Za-z]\w*/g))]),
	);
	const unused = filesBelow(source).flatMap(path =>
		[
			...readFileSync(path, 'utf8').matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm),
		].flatMap(([, name = '']) =>
			[...words].some(([other, all]) => other !== path && all.has(name))
				? []
				: [`${relative(source, path)}: ${name}`],
		),
	);
	assert.deepEqual(unused, []);
});
