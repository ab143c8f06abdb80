import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {root} from './root.js';

/** The documents for those who use, judge or change the program. */
const documents = [
	'README.md',
	'CHANGELOG.md',
	'CONTRIBUTING.md',
	'SECURITY.md',
	'docs/guide.md',
	...readdirSync(join(root, 'source'), {recursive: true, encoding: 'utf8'})
		.filter(path => path.endsWith('README.md'))
		.map(path => `source/${path}`),
	'test/README.md',
	'release/README.md',
	'test/corpora/README.md',
	'docs/server.md',
	...readdirSync(join(root, 'docs', 'decisions')).map(name => `docs/decisions/${name}`),
].map(name => ({name, text: readFileSync(join(root, name), 'utf8')}));

/** The paths of all files of the project, each with a stroke in front. */
const files = ['source', 'release', 'test', 'docs'].flatMap(folder =>
	readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map(path => `/${folder}/${path}`),
);

test('every link within the project leads somewhere', () => {
	const links = documents.flatMap(({name, text}) =>
		[...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => ({name, target})),
	);
	const inside = links.filter(({target}) => !/^(?:https?:|#)/.test(target));
	assert.ok(inside.length > 10);
	assert.deepEqual(
		inside.filter(({name, target}) => !existsSync(join(root, dirname(name), target.replace(/#.*/, '')))),
		[],
	);
});

test('every section that a link names is there', () => {
	const anchors = (text: string) =>
		[...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
			title
				.toLowerCase()
				.replace(/[^\w -]/g, '')
				.replaceAll(' ', '-'),
		);
	const links = documents.flatMap(({name, text}) =>
		[...text.matchAll(/\]\(([^):]*)#([^)]+)\)/g)].map(([, path = '', section = '']) => ({
			name: path === '' ? name : join(dirname(name), path),
			section,
		})),
	);
	assert.ok(links.length > 4);
	assert.deepEqual(
		links.filter(({name, section}) => !anchors(readFileSync(join(root, name), 'utf8')).includes(section)),
		[],
	);
});

test('every source file that a document names is there', () => {
	const named = documents.flatMap(({name, text}) =>
		[...text.matchAll(/`(?:\.\.\/)*([\w./-]+\.(?:tsx?|cjs|mjs))`/g)].map(([, path = '']) => ({name, path})),
	);
	assert.ok(named.length > 100, `only ${named.length} names were found`);
	assert.deepEqual(
		named.filter(
			({path}) =>
				!/NAME/.test(path) && !existsSync(join(root, path)) && !files.some(file => file.endsWith(`/${path}`)),
		),
		[],
	);
});

test('every function, type and table that a recipe names stands in the file that is named before it', () => {
	const [, recipes = ''] = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').split('\n## Recipes\n');
	const wrong: string[] = [];
	let count = 0;
	for (const line of recipes.split('\n')) {
		let file = '';
		for (const [, quoted = ''] of line.matchAll(/`([^`]+)`/g)) {
			if (/^[\w./-]+\.tsx?$/.test(quoted)) {
				file = quoted;
			} else if (/^[A-Za-z]\w+$/.test(quoted) && file !== '') {
				count++;
				const isThere = () => new RegExp(`\\b${quoted}\\b`).test(readFileSync(join(root, file), 'utf8'));
				if (!file.includes('NAME') && !isThere()) {
					wrong.push(`${file} has no ${quoted}`);
				}
			}
		}
	}
	assert.ok(count > 15, `only ${count} names were found`);
	assert.deepEqual(wrong, []);
});

test('no decision is missing from their list', () => {
	const list = readFileSync(join(root, 'docs', 'decisions', 'README.md'), 'utf8');
	const pages = readdirSync(join(root, 'docs', 'decisions')).filter(name => name !== 'README.md');
	assert.deepEqual(
		pages.filter(name => !list.includes(`(${name})`)),
		[],
	);
});
