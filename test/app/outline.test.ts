import assert from 'node:assert/strict';
import {test} from 'node:test';
import {outlineOf} from '../../source/app/reader/place.js';
import {begin, play, readerOf, shown} from './play.js';
import {longText, texts} from './texts.js';

/** The part under the cursor of the outline. */
function selected(keys: string): string {
	const reader = readerOf(play(texts, `Enter ${keys}`));
	const entry = reader.mode.type === 'outline' ? outlineOf(reader.cable)[reader.mode.cursor] : undefined;
	return entry?.kind === 'heading' ? (entry.title ?? '') : String(entry?.number ?? 'none');
}

test('o shows headings and paragraphs', () => {
	const reader = readerOf(play(texts, 'Enter o'));
	assert.deepEqual(
		outlineOf(reader.cable).map(({kind, title, number, mark}) =>
			kind === 'heading' ? title : `${number} ${mark ?? '-'}`,
		),
		[
			'SUMMARY',
			'1 S/NF',
			'THE MEETING',
			'2 S/NF',
			'3 C',
			'4 C/NF',
			'WHO HE IS',
			'5 SBU',
			'6 U',
			'7 -',
			'COMMENT',
			'8 S/NF',
		],
	);
});

test('the cursor begins at the part that is read', () => {
	assert.equal(selected('o'), 'SUMMARY');
	assert.equal(selected('5 g o'), '5');
	assert.equal(selected('] ] o'), 'THE MEETING');
});

test('keys move in it, and stop at its ends', () => {
	assert.equal(selected('o j'), '1');
	assert.equal(selected('o 3 j'), '2');
	assert.equal(selected('o j k k k'), 'SUMMARY');
	assert.equal(selected('o G'), '8');
	assert.equal(selected('o G j'), '8');
	assert.equal(selected('o G g'), 'SUMMARY');
	assert.equal(selected('o Space'), '8');
	assert.equal(selected('o Space b'), 'SUMMARY');
});

test('Enter goes there and closes it', () => {
	for (const key of ['Enter', 'Right']) {
		const state = play(texts, `Enter o 2 j ${key}`);
		assert.equal(shown(state).mode, 'reader');
		assert.equal(shown(state).lines[0]?.trim(), 'THE MEETING');
	}
});

test('closing it leaves the text where it was', () => {
	const before = shown(play(texts, 'Enter 3 g'));
	for (const key of ['o', 'q', 'Left', 'Escape', 'Ctrl-G']) {
		assert.deepEqual(shown(play(texts, `Enter 3 g o 4 j ${key}`)), before, key);
	}
});

test('where it stands beside the text, the text keeps its place', () => {
	const wide = {size: {columns: 120, rows: 24}};
	const played = begin(texts, wide).press('Enter 3 g');
	const before = shown(played.state());
	assert.match(shown(played.press('o').state()).lines[0] ?? '', /3\. +He has prepared/);
	assert.deepEqual(shown(played.press('o').state()), before);
});

test('a text without parts says that it has none', () => {
	const state = play(texts, 'G Enter o');
	assert.equal(shown(state).mode, 'reader');
	assert.match(state.message ?? '', /no sections or paragraphs/);
});

test('a long outline can be paged to its end and back', () => {
	const long = {'long.txt': longText(200)};
	const state = play(long, 'Enter o Space Space Space Enter');
	assert.match(shown(state).lines[0] ?? '', /67\. +Paragraph 67/);
});

test('Q quits from it', () =>
	assert.deepEqual(begin(texts).press('Enter o Q').effects.at(-1), {type: 'quit'}));

test('the number of a paragraph leads there from the outline', () => {
	const state = play(texts, 'Enter o 5 Enter');
	assert.equal(shown(state).mode, 'reader');
	assert.match(shown(state).lines[0] ?? '', /5\. +Born at Hentzau/);
	assert.equal(play(texts, 'Enter o 9 9 Enter').message, 'there is no entry 99');
});
