import assert from 'node:assert/strict';
import {test} from 'node:test';
import {helpTop} from '../../../source/app/help/help.js';
import {helpLines} from '../../../source/app/help/help-lines.js';
import type {HelpScreen} from '../../../source/app/state/screen.js';
import type {State} from '../../../source/app/state/state.js';
import {begin, play, shown, typed} from '../play.js';
import {texts} from '../texts.js';

function helpOf({screen}: State): HelpScreen {
	assert.equal(screen.type, 'help');
	return screen as HelpScreen;
}

const words = (keys: string) =>
	helpLines(helpOf(play(texts, keys)), 200).map(line => {
		if (line === 'blank') {
			return '';
		}
		return 'title' in line ? line.title : `${line.term}: ${line.words}`;
	});

test('h, F1, and ? where it does not find backward, open the help of the screen, and close it', () => {
	for (const key of ['h', '?', 'F1']) {
		assert.equal(words(key)[0], 'The list');
		assert.equal(shown(play(texts, `${key} ${key}`)).mode, 'list');
	}
	for (const key of ['h', 'F1']) {
		assert.equal(words(`Enter ${key}`)[0], 'The reader');
		assert.equal(shown(play(texts, `Enter ${key} ${key}`)).mode, 'reader');
	}
});

test('closing the help leaves everything as it was', () => {
	for (const keys of ['j j', 'Enter 5 g', '/ t o l l Escape']) {
		const before = shown(play(texts, keys));
		for (const key of ['q', 'h']) {
			assert.deepEqual({...shown(play(texts, `${keys} h Space j ${key}`)), message: before.message}, before);
		}
	}
});

test('Esc shows all again, and closes the help', () => {
	assert.equal(shown(play(texts, 'h Escape')).mode, 'list');
	assert.equal(shown(play(texts, `h / ${typed('xylophone')} Enter Escape`)).mode, 'help');
	assert.equal(shown(play(texts, `h / ${typed('xylophone')} Enter Escape Escape`)).mode, 'list');
});

test('Enter closes the help and runs what is selected on the screen beneath', () => {
	assert.equal(shown(play(texts, 'h Enter')).mode, 'list-search');
	assert.equal(shown(play(texts, 'h j Enter')).mode, 'reader');
	assert.equal(shown(play(texts, `h / ${typed('outline')} Enter`)).mode, 'help');
	assert.equal(shown(play(texts, `Enter h / ${typed('outline')} Enter`)).mode, 'reader-outline');
	assert.equal(shown(play(texts, `Enter h / ${typed('section')} Down Down Enter`)).mode, 'reader-outline');
	assert.deepEqual(begin(texts).press(`h / ${typed('quit anywhere')} Enter`).effects, [{type: 'quit'}]);
});

test('/ narrows it while one types, and Esc shows all again', () => {
	const all = words('h').length;
	const narrowed = words(`h / ${typed('percent')}`);
	assert.ok(narrowed.length < all);
	assert.ok(narrowed.some(line => line.startsWith('%: go to a percentage')));
	assert.deepEqual(words(`h / ${typed('caret')}`), words(`h / ${typed('caret')} Enter`));
	assert.equal(words(`h / ${typed('percent')} Escape`).length, all);
	assert.deepEqual(words(`h / ${typed('xylophone')}`), []);
});

test('it can be paged to its end and back', () => {
	const end = shown(play(texts, 'h G')).top;
	assert.ok(end > 0);
	assert.equal(shown(play(texts, `h${' Space'.repeat(20)}`)).top, end);
	assert.equal(shown(play(texts, 'h G g')).top, 0);
	assert.equal(helpOf(play(texts, 'h 5 j 2 k')).cursor, 3);
	assert.equal(shown(play(texts, 'Enter x 5 j 2 k')).top, 3);
});

test('after a resize it is still on the screen', () => {
	const played = begin(texts)
		.press('h G')
		.send({type: 'resized', size: {columns: 80, rows: 400}});
	assert.equal(helpTop(played.state(), helpOf(played.state())), 0);
});

test('Q quits from it', () => assert.deepEqual(begin(texts).press('h Q').effects, [{type: 'quit'}]));

test('an explanation that is too long for its line goes on below', () => {
	const lines = helpLines(helpOf(play(texts, 'h')), 40);
	const rows = lines.filter(line => line !== 'blank' && 'term' in line);
	assert.ok(rows.some(({term}) => term === ''));
	assert.ok(rows.every(({words: part}) => part.length <= 40 - 16 - 2));
});

test('d and u move by half a screen', () => {
	const size = {columns: 80, rows: 24};
	assert.equal(shown(play(texts, 'h d', {size})).top, 11);
	assert.equal(shown(play(texts, 'h d d u', {size})).top, 11);
});
