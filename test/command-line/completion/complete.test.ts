import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
	type Completed,
	completeCommand,
	completed,
} from '../../../source/command-line/completion/complete.js';
import {expectedBy, placeholders} from '../../../source/command-line/completion/expected.js';
import type {Option} from '../../../source/command-line/options/option-kinds.js';
import {commands, opening, options, optionsOf} from '../../../source/command-line/options/options.js';
import {shownCommands} from '../../../source/command-line/options/usage.js';
import {takeDown} from '../written.js';

const names = {
	dossiers: () => ['kosovo', 'tolls of the Strel'],
	savedQueries: () => [{word: 'from:rome toll', meaning: 'levies'}],
};

/** What may stand for the last of some words. */
function complete(...typed: readonly string[]): Completed {
	return completed(typed, names);
}

/** What the program writes for them. */
function answer(...typed: readonly string[]): string {
	const {output, written} = takeDown();
	completeCommand(typed, names, output);
	return written();
}

function wordsFor(...typed: readonly string[]): readonly string[] {
	return complete(...typed).words.map(({word}) => word);
}

test('the first word is any command of the help, or a path', () => {
	const {words, isPath} = complete('');
	assert.deepEqual(
		words.map(({word}) => word),
		shownCommands.filter(name => name !== opening),
	);
	assert.ok(isPath);
	assert.deepEqual(complete('fac'), {
		words: [{word: 'facets', meaning: commands.facets.words}],
		isPath: true,
	});
	assert.deepEqual(wordsFor('folder', ''), []);
});

test('every command completes all its options and none of another, each once', () => {
	for (const name of shownCommands) {
		const own = optionsOf(name);
		assert.ok(own.includes(options.published), name);
		assert.deepEqual(
			wordsFor(...(name === opening ? [] : [name]), '-'),
			own.map(option => `--${option.name}${option.type === 'value' ? '=' : ''}`),
			name,
		);
	}
	assert.ok(!wordsFor('list', '--reverse', '--').includes('--reverse'));
	assert.deepEqual(wordsFor('list', '--', '--rev'), []);
});

test('an option with some values completes those of its command, joined to it or in a word of its own', () => {
	assert.deepEqual(wordsFor('list', '--format=t'), ['--format=text', '--format=tsv']);
	assert.deepEqual(wordsFor('cite', '--format', ''), ['text', 'bibtex', 'ris', 'csl-json']);
	assert.deepEqual(wordsFor('--format', 'json', 'cite', '--style='), [
		'--style=chicago',
		'--style=bluebook',
		'--style=plain',
	]);
	assert.deepEqual(wordsFor('keys', '--format='), []);
	assert.deepEqual(complete('--folder', ''), {words: [], isPath: true});
	assert.deepEqual(complete('print', '--folder='), {words: [], isPath: true});
	assert.deepEqual(wordsFor('gaps', '--post=rotter'), ['--post=rotterdam']);
});

test('a query completes fields, posts, TAGS, dossiers and the values of which there are some, as they are typed', () => {
	assert.deepEqual(wordsFor('search', 'fro'), ['from:', 'from:rome toll'].toReversed());
	assert.deepEqual(wordsFor('search', 'toll', 'fro'), ['from:']);
	assert.deepEqual(complete('search', 'from:rotter').words, [
		{word: 'from:rotterdam', meaning: 'Rotterdam, Netherlands'},
	]);
	assert.deepEqual(wordsFor('facets', '--', '-to:ROTTER'), ['-to:ROTTERDAM']);
	assert.deepEqual(wordsFor('search', 'tag:PRE'), ['tag:PREF', 'tag:PREL']);
	assert.deepEqual(wordsFor('search', 'tag:prel,pre'), ['tag:prel,pref', 'tag:prel,prel']);
	assert.deepEqual(wordsFor('search', '--', '-in:k'), ['-in:kosovo']);
	assert.deepEqual(wordsFor('search', 'in:"to'), ['in:"tolls of the Strel"']);
	assert.deepEqual(wordsFor('search', 'class:S'), ['class:SBU', 'class:S']);
	assert.deepEqual(wordsFor('list', '--query=toll from:rotter'), ['--query=toll from:rotterdam']);
	assert.deepEqual(wordsFor('dispersion', 'toll', '--query', 'from:rotter'), ['from:rotterdam']);
	assert.ok(wordsFor('search', 'from:').length > 100);
});

test('notes completes dossiers, any number of them, and completion the shells', () => {
	assert.deepEqual(wordsFor('notes', 'kosovo', 'to'), ['tolls of the Strel']);
	assert.deepEqual(wordsFor('completion', ''), ['bash', 'zsh', 'fish']);
	assert.deepEqual(wordsFor('completion', 'bash', ''), []);
});

test('what the program writes has the kind in the first line, and each meaning after a tab', () => {
	assert.equal(answer('notes', 'k'), 'words\nkosovo\n');
	assert.equal(answer('search', 'tag:PREL'), 'words\ntag:PREL\texternal political relations\n');
	assert.equal(answer('print', '--width=', ''), 'paths\n');
	assert.equal(answer('print', '--width', ''), 'words\n');
	assert.match(answer(), /^paths\nlist\t/);
});

test('every word in capitals of the help has a kind, so no new one is completed by nothing unnoticed', () => {
	const shown = [
		...Object.values(commands).map(command => command.arguments),
		...Object.values<Option>(options).map(option => (option.type === 'value' ? option.placeholder : '')),
	];
	const capitals = shown.flatMap(words => words.split(/[ |]/)).map(word => word.replace(/[[\]…]/g, ''));
	assert.deepEqual(
		[...new Set(capitals.filter(word => /^[A-Z]+$/.test(word) && placeholders[word] === undefined))],
		['WORDS'],
	);
	assert.deepEqual(expectedBy('[FOLDER|FILE] [NUMBER]', 0), {type: 'path'});
	assert.deepEqual(expectedBy('[FOLDER|FILE] [NUMBER]', 1), {type: 'nothing'});
	assert.deepEqual(expectedBy('FILE…', 7), {type: 'path'});
});
