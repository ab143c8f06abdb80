import assert from 'node:assert/strict';
import {test} from 'node:test';
import {selectedStop} from '../../../source/app/reader/tab-stops.js';
import {crumbs} from '../../../source/app/reader/trail.js';
import {begin, play, readerOf, shown} from '../play.js';
import {cableText, texts} from '../texts.js';

/** Cables that refer to each other in a ring, to themselves, and to paragraphs. */
const paragraphs = Array.from({length: 12}, (_, index) => `${index + 1}. (C) Paragraph ${index + 1}.\n`).join(
	'\n',
);
const ring = {
	'07STRELSAU1.txt': cableText({
		number: 1,
		dateTimeGroup: '181402Z JUN 07',
		subject: 'ONE',
		references: ['STRELSAU 2', 'STRELSAU 1'],
		body: `1. (C) See ref A, para 9.\n\n${paragraphs}`,
	}),
	'07STRELSAU2.txt': cableText({
		number: 2,
		dateTimeGroup: '171402Z JUN 07',
		subject: 'TWO',
		references: ['STRELSAU 3'],
		body: paragraphs,
	}),
	'07STRELSAU3.txt': cableText({
		number: 3,
		dateTimeGroup: '161402Z JUN 07',
		subject: 'THREE',
		references: ['STRELSAU 1'],
		body: paragraphs,
	}),
};
const ids = (keys: string) => shown(play(ring, keys)).id;
const crumbsOf = (keys: string) => {
	const state = play(ring, keys);
	return crumbs(state, readerOf(state)).join(' > ');
};

test('references lead round a ring, and ( leads back through all of it', () => {
	assert.equal(ids('Enter'), '07STRELSAU1.txt');
	const round = 'Enter Tab Enter Tab Enter Tab Enter';
	assert.equal(ids(round), '07STRELSAU1.txt');
	assert.equal(ids(`${round} (`), '07STRELSAU3.txt');
	assert.equal(ids(`${round} ( (`), '07STRELSAU2.txt');
	assert.equal(ids(`${round} 3 (`), '07STRELSAU1.txt');
	assert.match(play(ring, `${round} 3 ( (`).message ?? '', /nothing to go back to/);
	assert.equal(ids(`${round} 3 ( )`), '07STRELSAU2.txt');
	assert.equal(ids(`${round} ( ( ( 2 )`), '07STRELSAU3.txt');
	assert.equal(ids(`${round} 9 ( 9 )`), '07STRELSAU1.txt');
	assert.match(play(ring, `${round} )`).message ?? '', /nothing to go forward to/);
});

test('Right follows what is selected, and Left leads back, in filled lines and in those of the file', () => {
	for (const lines of ['', 'w ']) {
		assert.equal(ids(`Enter ${lines}Tab Right`), '07STRELSAU2.txt');
		assert.equal(ids(`Enter ${lines}Tab Right Left`), '07STRELSAU1.txt');
		assert.equal(ids(`Enter ${lines}Tab Right Tab Right 2 Left`), '07STRELSAU1.txt');
		assert.match(play(ring, `Enter ${lines}Right`).message ?? '', /^nothing is selected; press Tab/);
		assert.match(play(ring, `Enter ${lines}Left`).message ?? '', /nothing to go back to/);
	}
	assert.equal(shown(play(ring, 'Enter Right')).top, 0);
});

test('a new jump drops what was forward', () => {
	assert.equal(ids('Enter Tab Enter ( 3 g Tab Enter'), '07STRELSAU2.txt');
	assert.match(play(ring, 'Enter Tab Enter ( 3 g )').message ?? '', /nothing to go forward to/);
});

test('a reference to the cable itself opens nothing and says so', () => {
	const state = play(ring, 'Enter 2 Tab Enter');
	assert.equal(shown(state).id, '07STRELSAU1.txt');
	assert.equal(state.message, '07STRELSAU1 is this cable');
});

test('a reference of the text opens its cable at the paragraph that it names', () => {
	const state = play(ring, 'Enter Tab Enter', {size: {columns: 80, rows: 12}});
	assert.equal(shown(state).id, '07STRELSAU2.txt');
	assert.match(shown(state).lines[0] ?? '', /Paragraph 9/);
});

test('where the header is one line Tab goes to the references of the text first', () => {
	const low = {size: {columns: 80, rows: 12}};
	const selected = (keys: string) => {
		const {screen} = play(ring, `Enter ${keys}`, low);
		const stop = screen.type === 'reader' ? selectedStop(screen) : undefined;
		return stop?.type === 'reference' ? stop.isInText : undefined;
	};
	assert.equal(selected('Tab'), true);
	assert.equal(selected('Shift-Tab'), false);
	assert.equal(selected('H Tab'), false);
});

test('back and forward come to the exact line, with what was shown there', () => {
	const small = {size: {columns: 80, rows: 12}};
	const before = shown(play(ring, 'Enter 7 g j H', small));
	const back = play(ring, 'Enter 7 g j H Tab Enter 9 g ( (', small);
	assert.deepEqual(shown(back).lines, before.lines);
	const there = shown(play(ring, 'Enter Tab Enter 9 g', small));
	assert.deepEqual(shown(play(ring, 'Enter Tab Enter 9 g ( ( ) )', small)).lines, there.lines);
});

test('back comes to the same paragraph after the screen has another size', () => {
	const played = begin(ring, {size: {columns: 80, rows: 12}}).press('Enter 7 g Tab Enter');
	played.send({type: 'resized', size: {columns: 40, rows: 12}}).press('(');
	assert.match(shown(played.state()).lines[0] ?? '', /Paragraph 7/);
});

test('jumps within a cable can be gone back to; reading on is not a jump', () => {
	const small = {size: {columns: 80, rows: 12}};
	const top = (keys: string) => shown(play(ring, keys, small)).lines[0];
	assert.equal(top('Enter 5 g 9 g ('), top('Enter 5 g'));
	assert.equal(top('Enter 5 g j G ('), top('Enter 5 g j'));
	assert.equal(top('Enter 5 g / 1 1 Enter ('), top('Enter 5 g'));
	assert.equal(top('Enter 5 g j j } ('), top('Enter'));
});

test('the line above a cable says by which cables one came to it, and only then', () => {
	assert.equal(crumbsOf('Enter'), '07STRELSAU1');
	assert.equal(crumbsOf('Enter Tab Enter'), '07STRELSAU1 > 07STRELSAU2');
	assert.equal(crumbsOf('Enter 5 g Tab Enter 9 g Tab Enter'), '07STRELSAU1 > 07STRELSAU2 > 07STRELSAU3');
	assert.equal(crumbsOf('Enter Tab Enter Tab Enter ('), '07STRELSAU1 > 07STRELSAU2');
	assert.equal(crumbsOf('Enter Tab Enter J'), '07STRELSAU3');
	assert.equal(crumbsOf('Enter Tab Enter q Enter'), '07STRELSAU2');
});

test('leaving a cable puts the cursor of the list on it', () => {
	assert.equal(shown(play(ring, 'Enter Tab Enter q')).id, '07STRELSAU2.txt');
	assert.equal(shown(play(texts, 'Enter Tab Enter q')).id, '07STRELSAU498.txt');
	assert.equal(shown(play(texts, '/ c o l o n e l Enter Tab Enter q')).id, '07STRELSAU509.txt');
});

test('( leads from the list, and from the next cable, to the cable left last', () => {
	assert.equal(ids('Enter J ('), '07STRELSAU1.txt');
	assert.equal(ids('Enter 5 g q j Enter ('), '07STRELSAU1.txt');
	assert.equal(shown(play(ring, 'Enter 5 g q (')).mode, 'reader');
});

test('what is kept of the way is bounded, and small', () => {
	const played = begin(ring).press('Enter');
	for (let round = 0; round < 400; round++) {
		played.press('Tab Enter G');
	}
	const {trail, previous} = played.state();
	assert.ok(trail.back.length <= 500);
	assert.equal(previous.length, 1);
	assert.ok(JSON.stringify(trail).length < 500_000);
});

test('the choice of markings goes along a reference; the words of & do not, which is said', () => {
	const filterOf = (keys: string) => readerOf(play(ring, keys)).filter;
	assert.deepEqual(filterOf('Enter c u Enter Tab Enter').marks, []);
	assert.deepEqual(filterOf('Enter c c Enter Tab Enter').marks, ['C']);
	assert.deepEqual(filterOf('Enter c c Enter r j Enter').marks, ['C']);
	const kept = 'Enter c c Enter & 9 Enter';
	for (const follow of ['Tab Enter', 'J']) {
		const state = play(ring, `${kept} ${follow}`);
		assert.deepEqual([readerOf(state).filter.marks, readerOf(state).filter.words], [['C'], undefined]);
		assert.match(state.message ?? '', /& dropped/, follow);
	}
	assert.doesNotMatch(play(ring, 'Enter c c Enter J').message ?? '', /dropped/);
});

test('a cable that is opened again from the list shows what it showed when it was left', () => {
	const filterOf = (keys: string) => readerOf(play(ring, keys)).filter;
	assert.deepEqual(filterOf('Enter c c Enter q Enter').marks, ['C']);
	assert.equal(filterOf('Enter & 9 Enter q Enter').words?.text, '9');
	assert.deepEqual(filterOf('Enter c c Enter q j Enter').marks, []);
	assert.deepEqual(filterOf('Enter c c Enter J c a Enter K').marks, []);
	assert.deepEqual(filterOf('Enter c c Enter q Enter c a Enter q Enter').marks, []);
});
