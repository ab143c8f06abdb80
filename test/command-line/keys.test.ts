import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keyName} from '../../source/app/keymap/binding.js';
import {everywhere, helpFor, keymap} from '../../source/app/keymap/keymap.js';
import {type KeyGroup, keysCommand} from '../../source/command-line/keys.js';
import {takeDown} from './written.js';

function keysOf(groups: readonly KeyGroup[]): string {
	const {output, written} = takeDown();
	assert.equal(keysCommand(groups, output), 0);
	return written();
}

test('keys are written in groups, and those that screens share once, after the others', () => {
	const shared = {title: 'Everywhere', entries: [{term: 'Q', words: 'quit'}]};
	const list = {title: 'The list', entries: [{term: 'j Down', words: 'one row down'}]};
	const reader = {title: 'The reader', entries: [{term: 'x', words: 'explain'}]};
	assert.equal(
		keysOf([list, shared, reader, shared]),
		[
			'The list\n  j Down                          one row down\n',
			'The reader\n  x                               explain\n',
			'Everywhere\n  Q                               quit\n',
		].join('\n'),
	);
});

test('groups of the same title in which other keys stand are both there', () => {
	const copying = (words: string) => ({title: 'Copying, after y', entries: [{term: 'l', words}]});
	assert.match(
		keysOf([copying('the result'), copying('the place')]),
		/the result\n\nCopying, after y\n.*the place/,
	);
});

test('every key of the list and of the reader is there, and no line is wider than 80 columns', () => {
	const text = keysOf([...helpFor('list'), ...helpFor('reader')]);
	for (const {keys, words} of [
		...keymap.list.browse.bindings,
		...keymap.reader.browse.bindings,
		...everywhere,
	]) {
		const [start = ''] = words.split(' ');
		assert.ok(text.includes(`  ${keys.map(keyName).join(' ')} `) && text.includes(start), words);
	}
	assert.deepEqual(
		text.split('\n').filter(line => line.length > 80),
		[],
	);
});
