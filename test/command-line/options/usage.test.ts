import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Option} from '../../../source/command-line/options/option-kinds.js';
import {
	accessOptions,
	appearanceOptions,
	commands,
	helpOptions,
	opening,
	options,
} from '../../../source/command-line/options/options.js';
import {readArguments} from '../../../source/command-line/options/read-arguments.js';
import {shownCommands} from '../../../source/command-line/options/usage.js';

const allOptions: readonly Option[] = Object.values(options);
const named = shownCommands.filter(name => name !== opening);

function help(...argv: readonly string[]): string {
	const request = readArguments([...argv, '--help'], {version: '1.2.3'});
	assert.equal(request.type, 'say');
	return request.type === 'say' ? request.text : '';
}

/** The options that a help has, by their rows. */
function shown(text: string): readonly string[] {
	return [...text.matchAll(/^ {4}(--\S+?),? /gm)].map(([, option = '']) => option).sort();
}

test('the help of the program names every command and every option', () => {
	const text = help();
	for (const name of named) {
		assert.match(text, new RegExp(`^ {4}cables ${name}\\b`, 'm'));
	}
	for (const {name, letter} of allOptions) {
		assert.match(text, new RegExp(`^ {4}--${name}\\b`, 'm'));
		assert.ok(letter === undefined || text.includes(`, -${letter} `), name);
	}
});

test('what is meant for programs is not in the help', () => {
	assert.doesNotMatch(help(), /cables complete\b/);
	assert.match(help('complete'), /cables complete WORDS/);
});

test('the help of a command names its options and no other', () => {
	for (const name of named) {
		const own = Object.values<Option>({
			...commands[name].options,
			...accessOptions,
			...appearanceOptions,
			...helpOptions,
		});
		const names = shown(`${help(name).replace(/(--(?:sort|by|format)=\S+)$/gm, '$1 ')} `);
		assert.deepEqual(
			names.map(option => option.replace(/=.*/, '')),
			own.map(option => `--${option.name}`).sort(),
		);
	}
});

test('a row of the help', () => {
	assert.match(
		help(),
		/^ {4}--limit=N {23}list, search, facets, words, dispersion,\n {36}wanted, gaps, versions, repeats: at most N\n {36}lines$/m,
	);
	assert.match(help('list'), /^ {4}--limit=N {23}at most N lines$/m);
	assert.match(help('print'), /^ {4}--format=text\|markdown\|json\|raw how the cables are written$/m);
});

test('no line of a help is wider than 80 columns', () => {
	for (const argv of [[], ...named.map(name => [name])]) {
		assert.deepEqual(
			help(...argv)
				.split('\n')
				.filter(line => line.length > 80),
			[],
		);
	}
});

test('an option has one kind, whichever command it is of, and is an option of some command', () => {
	for (const option of allOptions) {
		const alike = allOptions.filter(({name}) => name === option.name);
		assert.equal(new Set(alike.map(({type}) => type === 'flag')).size, 1, option.name);
		const owners = [
			...Object.values(commands).map(command => command.options),
			accessOptions,
			appearanceOptions,
			helpOptions,
		];
		assert.ok(
			owners.some(own => Object.values<Option>(own).includes(option)),
			option.name,
		);
	}
});
