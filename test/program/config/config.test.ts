import assert from 'node:assert/strict';
import {test} from 'node:test';
import {defaultConfig} from '../../../source/program/config/default-config.js';
import {readConfig} from '../../../source/program/config/read-config.js';
import {settingsTable} from '../../../source/program/config/settings-table.js';

const problems = (text: string) => readConfig(text).problems.map(({line, message}) => `${line}: ${message}`);

test('a file sets what it names, and nothing else', () => {
	const {
		values,
		keys,
		problems: none,
	} = readConfig(
		'sort = "post"\ndescending = false\nescape-timeout = 300\n[keys.reader]\n"Ctrl-T" = "next section"\n',
	);
	assert.deepEqual(values, {sort: 'post', isReversed: false, escapeTimeout: 300});
	assert.deepEqual(keys, {reader: {'Ctrl-T': 'next section'}});
	assert.deepEqual(none, []);
});

test('what is wrong is reported with its line and the nearest right thing, and the rest holds', () => {
	const text = [
		'srot = "date"',
		'sort = "colour"',
		'ascii = "yes"',
		'escape-timeout = 5000',
		'theme = "mono"',
		'[keys.readr]',
		'[keys.reader]',
		'"n" = "next mtach"',
		'"5" = "next match"',
		'"Ctrl-Sideways" = "next match"',
		'Esc = "nothing"',
		'"m" = 3',
	].join('\n');
	assert.deepEqual(problems(text), [
		'1: no setting srot; did you mean sort?',
		'2: sort must be one of "date", "post", "subject", "classification", "size", "cited"',
		'3: ascii must be true or false',
		'4: escape-timeout must be a whole number from 0 to 1000',
		'6: there is no screen readr; did you mean reader?',
		'8: the reader has no command "next mtach"; "next match"?',
		'9: "5" is not a key that can be bound',
		'10: "Ctrl-Sideways" is not a key that can be bound',
		'12: the reader has no command 3; cables config lists what they do',
	]);
	assert.deepEqual(readConfig(text).values, {theme: 'mono'});
	assert.deepEqual(readConfig(text).keys, {reader: {Escape: 'nothing'}});
});

test('a line that is not TOML costs only itself', () => {
	const text = 'sort = "post"\nthis is nothing\nascii = true\n= 5\n';
	assert.deepEqual(readConfig(text).values, {sort: 'post', isAscii: true});
	assert.deepEqual(
		readConfig(text).problems.map(({line}) => line),
		[2, 4],
	);
	assert.ok(problems(text).every(problem => problem.endsWith('; the line is left out')));
});

test('no text is refused', () => {
	for (const text of [
		'',
		'\0',
		'[[[[',
		'"""',
		'a = """\nb',
		'[keys]\nlist = 3',
		'keys = "x"',
		'= \n'.repeat(50),
	]) {
		assert.doesNotThrow(() => readConfig(text), JSON.stringify(text));
	}
	assert.ok(problems('= \n'.repeat(50)).length <= 21);
});

test('the defaults as a file, uncommented, are right and change nothing', () => {
	const commented = defaultConfig('config.toml');
	const text = commented.replaceAll(/^#(?=(?:"\S+"|[\w-]+) = )/gm, '');
	assert.deepEqual(problems(commented), []);
	assert.deepEqual(readConfig(commented).values, {});
	const {values, keys, problems: none} = readConfig(text);
	assert.deepEqual(none, []);
	assert.deepEqual(
		values,
		Object.fromEntries(Object.entries(settingsTable).map(([name, setting]) => [name, setting.default])),
	);
	assert.equal(keys.reader?.['}'], 'next numbered paragraph');
	assert.equal(keys.list?.Escape, 'clear the search');
});
