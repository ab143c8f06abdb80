/** Random command lines, and what each must end with. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {texts} from '../../app/texts.js';
import {dumpText} from '../../archive/dumps.js';
import {type Context, folderWith} from '../../archive/folder.js';
import {commandNames, flagNames, valueNames} from '../../command-line/option-names.js';
import {createRandom, oneOf} from '../../random.js';
import {payloads} from '../hostile/payloads.js';
import {run} from '../run.js';

const commands = [...commandNames, 'lst', ''];
const words = [
	...['.', 'a.txt', 'sub', 'cables.csv', 'cables.csv#07ROME1', 'picture.txt', 'nowhere', '', '-', '--', ' '],
	...['toll', '07STRELSAU509', 'ROME 1', 'zenda', '"old toll"', '!toll', '__proto__', '..', '/dev/null'],
];
const values: Readonly<Record<string, readonly string[]>> = {
	format: ['text', 'json', 'csv', 'tsv', 'markdown', 'raw', 'bibtex', 'ris', 'csl-json', 'numbers', 'pdf'],
	style: ['chicago', 'bluebook', 'plain', 'none'],
	width: ['1', '60', '0', '1e3', '99999', 'NaN'],
	marking: ['C', 'S/NF', 'unmarked', 'C,S', 'max:C', 'nonsense'],
	section: ['1', '99', 'Comment', '-1'],
	paragraph: ['1', '2-3', '3-2', 'x', '1-'],
	folder: ['.', 'sub', 'cables.csv', 'nowhere', 'a.txt'],
	sort: ['date', 'post', 'subject', 'classification', 'size', 'cited', 'nonsense'],
	query: ['toll', 'xylophone', '"', '!', '('],
	limit: ['1', '0', '-1', '1000000', 'x'],
	in: ['subject', 'head', 'text', 'nowhere'],
	post: ['ROME', 'la paz', 'Atlantis'],
	year: ['2007', '1974', '07', 'x'],
	by: ['year', 'month', 'post', 'tag', 'nothing'],
	near: ['toll', 'prime minister', ''],
	within: ['3', '0', '99'],
	list: ['a.txt', 'nowhere', '/dev/null'],
	to: ['new', 'sub', '.', '..', 'a.txt', 'nowhere/new'],
	publish: ['new.sqlite', 'a.txt', '/dev/null', 'nowhere/new.sqlite'],
	published: ['a.txt', 'nowhere', '/dev/null', '.'],
	each: ['a.txt', 'nowhere', '/dev/null'],
	color: ['always', 'never', 'auto', 'pink'],
	theme: ['dark', 'light', 'mono', 'auto', 'pink'],
};

/** The folder in which they are run lies within another: `..` is among the words. */
const folder = Object.fromEntries(
	Object.entries({
		...texts,
		'a.txt': 'text',
		'sub/b.txt': 'another text',
		'picture.txt': '\0'.repeat(100),
		'cables.csv': dumpText('07ROME1', '07ROME2'),
	}).map(([name, text]) => [`here/${name}`, text]),
);

/** Runs random command lines in a folder of everything; fails where one ends as none may. */
export function tryCommandLines(context: Context, count: number, seed: number): void {
	const random = createRandom(seed);
	const pick = <Item>(items: readonly Item[]) => oneOf(items, random);
	const value = (name: string) =>
		random() < 0.9
			? pick(values[name] ?? assert.fail(`--${name} has no values here`))
			: pick([...words, ...payloads].filter(isArgument));
	const option = () => {
		const name = pick(valueNames);
		return pick([[`--${name}=${value(name)}`], [`--${name}`, value(name)], [`--${name}`]]);
	};
	const flag = () => [pick([`--${pick(flagNames)}`, `--${pick(flagNames)}=1`, '-h', '--nonsense'])];
	const word = () => [random() < 0.95 ? pick(words) : pick(payloads.filter(isArgument))];
	const part = () => pick([option, option, flag, word, word])();
	for (let tried = 0; tried < count; tried++) {
		const cwd = join(folderWith(context, folder), 'here');
		const rest = Array.from({length: Math.floor(random() * 6)}, part).flat();
		const args = random() < 0.9 ? [pick(commands), ...rest] : rest;
		const home = folderWith(context);
		const env = {XDG_CACHE_HOME: join(home, 'cache'), XDG_CONFIG_HOME: join(home, 'config')};
		const {stdout, stderr, status, signal} = run(args, {cwd, env, input: 'jq'});
		const line = JSON.stringify(args);
		assert.ok(
			signal === null && status !== null && status <= 2,
			`${line} ends with ${signal ?? status}: ${stderr}`,
		);
		assert.ok(status === 0 || stdout !== '' || stderr !== '', `${line} ends in silence`);
		assert.ok(status !== 2 || stdout === '' || stderr !== '', `${line} says nothing of what is wrong`);
		for (const sentence of stderr.split('\n').slice(0, -1)) {
			assert.match(sentence, /^cables: ./, line);
		}
	}
}

/** What an argument cannot hold. */
function isArgument(text: string): boolean {
	return !text.includes('\0');
}
