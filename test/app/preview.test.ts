import assert from 'node:assert/strict';
import {test} from 'node:test';
import {previewArea} from '../../source/app/heights.js';
import {cursorIndex, keysOf, rowOf} from '../../source/app/list/rows.js';
import {rememberedOf} from '../../source/app/memory/memory.js';
import {type ShownPreview, shownPreview} from '../../source/app/preview/previews.js';
import {defaultSettings} from '../../source/app/settings/settings.js';
import type {State} from '../../source/app/state/state.js';
import {lineText} from '../../source/layout/layout.js';
import {begin, listOf, play, typed} from './play.js';
import {manyTexts, texts} from './texts.js';

const wide = {columns: 140, rows: 36};
const tall = {columns: 80, rows: 40};
const many = {...texts, ...manyTexts(40)};

/** The words of the preview; nothing while it is read. */
function previewed(state: State): readonly string[] | undefined {
	const shown: ShownPreview | undefined = shownPreview(state);
	return shown?.type === 'lines' ? shown.lines.map(lineText) : undefined;
}

/** The number of the selected cable. */
function selectedNumber(state: State): string {
	const list = listOf(state);
	return rowOf(state, keysOf(state, list)[cursorIndex(state, list)])?.mrn ?? '';
}

test('a wide list has a preview of the selected cable: its head and its first lines', () => {
	for (const keys of ['', 'j j', 'G']) {
		const state = play(texts, keys, {size: wide});
		const lines = previewed(state) ?? [];
		assert.ok(lines[0]?.includes(selectedNumber(state)), `${keys}: ${lines[0]}`);
	}
	const lines = previewed(play(texts, '', {size: wide})) ?? [];
	assert.ok(lines.some(line => /^ From /.test(line)));
	assert.ok(lines.some(line => /1\. {2}/.test(line)));
});

test('after a search in texts the preview shows the paragraph that matched, with what matches marked', () => {
	for (const keys of [`/ ${typed('sarnow')} Ctrl-X Ctrl-X Escape`, `/ ${typed('text:sarnow')} Escape`]) {
		const shown = shownPreview(play(texts, keys, {size: wide}));
		assert.equal(shown?.type, 'lines');
		const lines = shown?.type === 'lines' ? shown.lines : [];
		assert.ok(
			lines.some(({spans}) => spans.some(({text, role}) => role === 'match' && /^sarnow/i.test(text))),
			keys,
		);
		assert.ok(lines.some(line => /^ ··· the (?:match|first of \d+ matches) ···$/.test(lineText(line))));
		assert.ok(!lines.some(line => /^ From /.test(lineText(line))));
	}
});

test('until an answer comes the preview is that of the rows which stand there', () => {
	const played = begin(texts, {size: wide, isSearchSlow: true});
	const before = previewed(played.state());
	played.press(`/ ${typed('text:sarnow')}`);
	assert.equal(played.state().previews.asked, undefined, 'nothing is read for words without an answer');
	assert.deepEqual(previewed(played.state()), before);
	played.answer();
	assert.notDeepEqual(previewed(played.state()), before);
});

test('a search in subjects leaves the preview at the beginning', () => {
	const lines = previewed(play(texts, `/ ${typed('colonel')} Escape`, {size: wide})) ?? [];
	assert.ok(lines.some(line => /^ From /.test(line)));
});

test('a match deep in a long paragraph is in view', () => {
	const long = {
		'a.txt': `SUBJECT: LONG\n\n1. (C) ${'Words of no weight. '.repeat(300)}Here is the needle.\n`,
	};
	const lines = previewed(play(long, `/ ${typed('text:needle')} Escape`, {size: wide})) ?? [];
	assert.ok(lines.some(line => line.includes('needle')));
});

test('while a preview is read the one before it stays for a moment, and no longer than that', () => {
	const played = begin(many, {size: wide, isPreviewSlow: true});
	const wanted = () => played.state().previews.asked;
	const first = wanted();
	assert.ok(first);
	const line = {spans: [{text: 'the first', role: 'text'}], offset: 0} as never;
	played.send({type: 'preview-read', wanted: first, lines: [line]}).press('j');
	assert.deepEqual(previewed(played.state()), ['the first']);
	const second = wanted();
	assert.ok(second && second.key !== first.key);
	played.send({type: 'preview-late', wanted: second});
	assert.equal(shownPreview(played.state())?.type, 'late');
	played.press('j').send({type: 'preview-read', wanted: second, lines: [line]});
	assert.equal(shownPreview(played.state())?.type, 'late', 'what is no longer wanted is not shown');
	played.press('k k');
	assert.deepEqual(previewed(played.state()), ['the first'], 'what was shown is kept');
});

test('while cables come in there is a preview only of one that was selected', () => {
	const played = begin(many, {size: wide, read: 5});
	assert.equal(played.state().previews.asked, undefined);
	assert.equal(previewed(played.state()), undefined);
	assert.notEqual(previewed(played.press('j').state()), undefined);
	assert.notEqual(previewed(begin(many, {size: wide, read: 5}).readMore(100).state()), undefined);
});

test('nothing is asked where there is no preview', () => {
	assert.equal(play(texts, 'j').previews.asked, undefined);
	assert.equal(play(texts, 'j', {size: wide, view: 'plain'}).previews.kept.length, 0);
	assert.equal(play({}, '', {size: wide}).previews.kept.length, 0);
	const settings = {...defaultSettings, preview: 'off'} as const;
	assert.equal(play(texts, 'j', {size: wide, settings}).previews.kept.length, 0);
});

test('a preview does not mark a cable as read', () => {
	const played = begin(texts, {size: wide}).press('j j j');
	assert.deepEqual(played.remembered, []);
	const state = played.state();
	assert.ok(Object.values(state.folder.rows).every(row => !rememberedOf(state.memory, row).isRead));
});

test('p moves the preview to where there is room, or says why there is none', () => {
	const forms = (keys: string, size = wide) => previewArea(play(texts, keys, {size}))?.form;
	assert.equal(forms(''), 'right');
	assert.equal(forms('p'), 'below');
	assert.equal(forms('p p'), undefined);
	assert.equal(forms('p p p'), 'right');
	assert.equal(forms('', tall), undefined);
	assert.equal(forms('p', tall), 'below');
	assert.equal(forms('p p', tall), undefined);
	const low = play(texts, 'p', {size: {columns: 80, rows: 24}});
	assert.equal(low.message, 'no room for a preview, which needs 120 columns or 30 rows');
	assert.equal(low.settings.preview, 'right');
	const plain = play(texts, 'p', {view: 'plain'});
	assert.equal(plain.message, 'there is no preview where lines are appended');
});

test('w gives the preview the next size that differs, or so many percent', () => {
	const area = (keys: string, size = wide) => previewArea(play(texts, keys, {size}));
	assert.equal(area('')?.columns, 63);
	assert.equal(area('w')?.columns, 84);
	assert.equal(area('w w')?.columns, 42);
	assert.equal(area('4 0 w')?.columns, 56);
	assert.equal(area('9 9 w')?.columns, 85, 'no more than a line of text has, and the list keeps its room');
	assert.equal(area('p w')?.rows, 20);
	assert.equal(area('p 2 5 w')?.rows, 8);
	assert.notEqual(area('w', {columns: 200, rows: 60})?.columns, area('', {columns: 200, rows: 60})?.columns);
	assert.equal(play(texts, 'w').message, 'no preview is shown; p shows it');
});

test('the list has as many rows as the preview below it leaves', () => {
	const state = play(many, 'p G', {size: wide});
	const area = previewArea(state);
	assert.equal((area?.rows ?? 0) + (area?.listRows ?? 0) + 1, 33);
	assert.equal(listOf(state).type, 'list');
});
