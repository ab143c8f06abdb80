import './production.js';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {begin, play, typed} from '../app/play.js';
import {cableText, manyTexts} from '../app/texts.js';
import {draw} from './draw.js';

const subject = `THE RIVER ${'AND WHAT IS SAID OF IT '.repeat(2)}`;
const folder = (post: string, number = 5) => ({
	'a.txt': cableText({post, number, dateTimeGroup: '010900Z JUN 07', subject}),
	'b.txt': cableText({post: 'ZENDA', number: 6, dateTimeGroup: '020900Z JUN 07', subject: 'NOTHING'}),
});

const row = (cables: Readonly<Record<string, string>>, columns: number) =>
	draw(play(cables, 'j', {size: {columns, rows: 24}}))[2] ?? '';

test('a number is whole where there is room for it, and the columns are no wider than what they hold', () => {
	const long = folder('PORTAUPRINCEHAITI', 12_345);
	assert.match(row(long, 80), /07PORTAUP…12345 {2}THE RIVER/);
	for (const columns of [110, 119, 200]) {
		assert.match(row(long, columns), /07PORTAUPRINCEHAITI12345 {2}THE RIVER/);
	}
	assert.match(row(folder('ZENDA'), 80), /07ZENDA5 {4}THE RIVER/);
});

test('a subject is not cut while there is room for it', () => {
	assert.ok(row(folder('ZENDA'), 100).includes(subject.trim()));
});

test('a narrow list drops the number, then the classification, then the century and the date, never the subject', () => {
	const cables = folder('ZENDA');
	assert.match(row(cables, 70), / 2007-06-01 {2}C {7}07ZENDA5 {4}THE RIVER/);
	assert.match(row(cables, 69), / 2007-06-01 {2}C {7}THE RIVER/);
	assert.match(row(cables, 55), / 2007-06-01 {2}THE RIVER/);
	assert.match(row(cables, 45), / 07-06-01 {2}THE RIVER/);
	assert.match(row(cables, 19), /^▸ THE RIVER/);
});

test('the columns stand still while one moves: they never become narrower', () => {
	const cables = {...manyTexts(200), ...folder('PORTAUPRINCEHAITI')};
	const played = begin(cables, {size: {columns: 110, rows: 24}});
	const subjectAt = () => draw(played.state())[3]?.indexOf('RIVER GAUGE');
	const first = subjectAt();
	played.press('G');
	assert.equal(subjectAt(), first);
});

test('the numbers of matches in their context are whole, too', () => {
	const cables = folder('PORTAUPRINCEHAITI', 12_345);
	const state = play(cables, `/ ${typed('text:river')} Escape C`, {size: {columns: 120, rows: 24}});
	assert.ok(draw(state).some(line => line.includes(' 07PORTAUPRINCEHAITI12345 ')));
});
