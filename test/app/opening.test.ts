import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Event} from '../../source/app/state/event.js';
import {plainCable} from '../../source/cable/plain-cable.js';
import {shownAs} from '../../source/cable/reading.js';
import {sanitise} from '../../source/terminal/sanitise.js';
import {begin, type Options, type Played, readerOf, shown} from './play.js';
import {texts} from './texts.js';

const opening: Event = {type: 'cable-opening', key: 1, name: sanitise('long.txt')};

const page = (text: string) =>
	shownAs(plainCable('long.txt', text, 'too large for a cable'), sanitise('long.txt'), sanitise);

const opened: Event = {
	type: 'cable-opened',
	key: 1,
	cable: page('a long text'),
	named: {},
	replaced: 0,
	pages: {number: 1, count: 3, reason: 'too large for a cable'},
};

/** The effects that were asked for since. */
function since(played: Played, act: () => void): readonly unknown[] {
	const before = played.effects.length;
	act();
	return played.effects.slice(before);
}

function waiting(options?: Options): Played {
	return begin(texts, options).send(opening);
}

test('while a cable is being opened, that is said, and what is typed waits for it', () => {
	const played = waiting();
	assert.equal(played.state().message, 'opening long.txt; press Esc to cancel');
	played.press('Space /');
	assert.deepEqual([shown(played.state()).mode, played.state().opening], ['list', 1]);
	played.send(opened);
	assert.deepEqual([shown(played.state()).mode, played.state().opening], ['reader-find', undefined]);
});

for (const key of ['Escape', 'Ctrl-G', 'Ctrl-C', 'q']) {
	test(`${key} gives up what is being opened, with all that was typed for it`, () => {
		const played = waiting().press('j j');
		assert.deepEqual(
			since(played, () => played.press(key)),
			[{type: 'give-up-opening'}],
		);
		const {mode, message, cursorLine} = shown(played.state());
		assert.deepEqual([mode, message, cursorLine], ['list', 'opening cancelled', 0]);
		assert.equal(shown(played.press('j').state()).cursorLine, 1);
	});

	test(`${key} while the only file is being opened ends the program`, () => {
		const played = waiting({isSingleFile: true, read: 0});
		assert.deepEqual(
			since(played, () => played.press(key)),
			[{type: 'give-up-opening'}, {type: 'quit'}],
		);
	});
}

test('q does not give up an opening where the user gave it another meaning in the reader', () => {
	const userKeys = {reader: {q: 'outline'}};
	const played = waiting({userKeys}).press('q');
	assert.equal(played.state().opening, 1);
	assert.equal(shown(played.send(opened).state()).mode, 'reader');
	assert.equal(waiting({userKeys}).press('Escape').state().opening, undefined);
});

test('Q ends the program while a cable is being opened', () => {
	const played = waiting();
	assert.deepEqual(
		since(played, () => played.press('Q')),
		[{type: 'quit'}],
	);
});

test('what could not be opened after all is said, and nothing waits any more', () => {
	const played = waiting().send({type: 'cable-not-opened', reason: sanitise('long.txt: it is gone')});
	assert.deepEqual([played.state().message, played.state().opening], ['long.txt: it is gone', undefined]);
});

test('a text in pages says why, and its keys go from page to page', () => {
	const played = begin(texts).send(opened);
	assert.equal(played.state().message, 'too large for a cable: shown as plain text in pages');
	const turned = (keys: string) => since(played, () => played.press(keys)).at(-1);
	const to = (number: number, at: 'top' | 'bottom') => ({type: 'turn-page', key: 1, number, at});
	assert.deepEqual(turned('Space'), to(2, 'top'));
	assert.deepEqual(turned('G'), to(3, 'bottom'));
	assert.deepEqual(turned('2 g'), to(2, 'top'));
	assert.deepEqual(turned('5 0 %'), to(2, 'top'));
	played.send({
		type: 'page-turned',
		key: 1,
		cable: page('the last'),
		replaced: 0,
		number: 3,
		count: 3,
		at: 'top',
	});
	assert.deepEqual(shown(played.state()).lines, ['the last']);
	assert.deepEqual(turned('k'), to(2, 'bottom'));
	assert.deepEqual(turned('g'), to(1, 'top'));
	assert.equal(turned('Space'), undefined);
	assert.match(played.state().message ?? '', /^end/);
});

test('a page that comes when its text has been closed is not shown', () => {
	const played = begin(texts).send(opened).press('q');
	played.send({
		type: 'page-turned',
		key: 1,
		cable: page('late'),
		replaced: 0,
		number: 2,
		count: 3,
		at: 'top',
	});
	assert.equal(shown(played.state()).mode, 'list');
});

test('words that are sought are sought in the next page, too', () => {
	const played = begin(texts).send(opened).press('/ l o n g Enter');
	assert.equal(readerOf(played.state()).find?.text, 'long');
	played.send({
		type: 'page-turned',
		key: 1,
		cable: page('as long'),
		replaced: 0,
		number: 2,
		count: 3,
		at: 'top',
	});
	assert.equal(readerOf(played.state()).find?.text, 'long');
	assert.equal(played.press('/ n o t Enter').state().message, '"not" is not on this page');
});
