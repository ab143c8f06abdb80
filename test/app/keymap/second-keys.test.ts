import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keymap} from '../../../source/app/keymap/keymap.js';
import {modeTables} from '../modes.js';
import {begin, play, shown, typed} from '../play.js';
import {texts} from '../texts.js';

/** Keys that lead from the list after each prefix. */
const prefixes: readonly string[] = [
	'y',
	'z',
	'-',
	'Z',
	't ;',
	'o',
	'm',
	"'",
	'Enter y',
	'Enter z',
	'Enter -',
	'Enter Z',
	'Enter m',
	"Enter '",
	'Enter c <',
];

test('a key that means nothing after a prefix is dropped with it, and says so', () => {
	for (const keys of prefixes) {
		const before = shown(play(texts, keys.split(' ').slice(0, -1).join(' ')));
		const state = play(texts, `${keys} F9`);
		assert.equal(state.screen.mode.type, 'browse', keys);
		assert.match(state.message ?? '', /^F9 means nothing after /, keys);
		assert.equal(shown(play(texts, `${keys} F9`)).mode.split('-')[0], before.mode.split('-')[0]);
	}
});

test('? after a prefix lists what may follow', () => {
	for (const keys of prefixes) {
		const state = play(texts, `${keys} ?`);
		assert.ok(state.screen.type === 'help' && state.screen.about.startsWith('keys after '), keys);
		assert.ok((state.screen.groups[0]?.entries.length ?? 0) > 1, keys);
	}
});

test('every table of second keys says of which prefix', () => {
	const awaiting = Object.entries(modeTables).filter(
		([mode]) => /(?:copy|align|display|leave|mark|tagged|sort|at-most)/.test(mode) && !/markings/.test(mode),
	);
	assert.ok(awaiting.length > 10);
	for (const [mode, table] of awaiting) {
		assert.notEqual(table.prefix, undefined, mode);
	}
});

test('a key that the line of markings has not closes it and does what it does in the text', () => {
	assert.equal(shown(play(texts, 'Enter c s /')).mode, 'reader-find');
	const found = begin(texts)
		.press(`Enter c / ${typed('colonel')} Enter`)
		.state().screen;
	assert.ok(found.type === 'reader' && found.find?.text === 'colonel' && found.filter.marks.length === 0);
	assert.equal(shown(play(texts, 'Enter c o')).mode, 'reader-outline');
	assert.equal(shown(play(texts, 'Enter c < c')).mode, 'reader-markings');
	assert.ok(keymap.reader.markings.letsThrough);
});
