import assert from 'node:assert/strict';
import {test} from 'node:test';
import {comparisonTop, comparisonWords} from '../../../source/app/comparison/comparison.js';
import {linesOf} from '../../../source/app/comparison/lines.js';
import {findingsRows, findingsWords} from '../../../source/app/findings/rows.js';
import {layoutOf} from '../../../source/app/reader/layout.js';
import type {State} from '../../../source/app/state/state.js';
import {lineText} from '../../../source/layout/layout.js';
import {begin, play, readerOf, typed} from '../play.js';
import {cableText} from '../texts.js';

const long = (number: number) =>
	`${number}. (C) The Chancellor said that toll ${number} on the river would be raised in May, and that the King had nothing to say about it.`;
const all = Array.from({length: 12}, (_, index) => long(index + 1));
const changed = all.map((text, index) => ([2, 9].includes(index) ? text.replace('raised', 'lowered') : text));

const texts = {
	'1.txt': cableText({
		number: 1,
		dateTimeGroup: '011402Z JUN 07',
		subject: 'THE TOLL',
		body: `${all.join('\n\n')}\n`,
	}),
	'2.txt': cableText({
		number: 3,
		dateTimeGroup: '021402Z JUN 07',
		subject: 'THE TOLL',
		body: `${changed.join('\n\n')}\n`,
	}),
	'3.txt': cableText({
		post: 'ZENDA',
		number: 9,
		dateTimeGroup: '031402Z JUN 07',
		subject: 'X',
		body: `1. (C) So it was.\n\n2. ${all[4]?.slice(3)}\n`,
	}),
	'4.txt': cableText({post: 'ROME', number: 4, subject: 'A', body: '1. (U) Nothing at all.\n'}),
};

function comparisonOf(state: State) {
	assert.ok(state.screen.type === 'comparison', state.screen.type);
	return state.screen;
}

function linesShown(state: State): readonly string[] {
	return linesOf(state, comparisonOf(state)).lines.map(spans => lineText({spans}));
}

/** The list is the newest first: 4, 3, 2, 1. */
const toSecond = 'G k';

test('D compares a cable with its only other version, and q goes back to where one was', () => {
	for (const keys of [`${toSecond} D`, `${toSecond} Enter D`]) {
		const state = play(texts, keys);
		const [first, second, , subject] = linesShown(state);
		assert.equal(first, ' - 07STRELSAU3 2007-06-02 CONFIDENTIAL 2.txt');
		assert.equal(second, ' + 07STRELSAU1 2007-06-01 CONFIDENTIAL 1.txt');
		assert.equal(subject, ' THE TOLL');
		assert.match(comparisonWords(comparisonOf(state)), /^words: \d+ in both, 2 only in -, 2 only in \+$/);
		const {screen} = play(texts, `${keys} q`);
		assert.equal(screen.type, keys.includes('Enter') ? 'reader' : 'list');
	}
});

test('D says so where there is no other version', () => {
	const state = play(texts, 'D');
	assert.equal(state.screen.type, 'list');
	assert.match(state.message ?? '', /^no other version is here; :compare/);
});

test('of several versions D shows the list, and Enter compares one', () => {
	const more = {
		...texts,
		'5.txt': cableText({
			number: 1,
			dateTimeGroup: '011402Z JUN 07',
			subject: 'THE TOLL',
			body: '1. (C) Another text.\n',
		}),
	};
	const state = play(more, 'G D');
	assert.ok(state.screen.type === 'findings');
	assert.equal(findingsWords(state.screen), '2 versions of this cable');
	const rows = findingsRows(state.screen).map(row => row.join(' | '));
	assert.deepEqual(rows.map(row => row.split(' | ').at(-1)).toSorted().length, 2);
	const chosen = comparisonOf(play(more, 'G D Enter')).asked;
	assert.equal(chosen.left, 0);
	assert.notEqual(chosen.right, 0);
});

test(':versions lists all, each with the other one and its file', () => {
	const {screen} = play(texts, `: ${typed('versions')} Enter`);
	assert.ok(screen.type === 'findings');
	assert.equal(findingsWords(screen), '1 pair of versions');
	assert.match(
		findingsRows(screen)[0]?.join(' | ') ?? '',
		/^07STRELSAU3 \| 2007-06-02 \| the same text, 9\d % alike \| of 07STRELSAU1; 2\.txt and 1\.txt$/,
	);
});

test('n and N go from difference to difference, and the last one is reported', () => {
	const keys = `${toSecond} D`;
	const line = (more: string) => {
		const state = play(texts, `${keys} ${more}`);
		const screen = comparisonOf(state);
		const {changes} = linesOf(state, screen);
		return {
			change: screen.change,
			at: changes[screen.change ?? 0],
			top: comparisonTop(state, screen),
			message: state.message,
		};
	};
	assert.equal(line('n').change, 0);
	assert.equal(line('n n').change, 1);
	assert.equal(line('2 n').change, 1);
	assert.match(line('n n n').message ?? '', /^this is the last difference/);
	assert.match(line('n N').message ?? '', /^this is the first difference/);
	const {at = 0, top} = line('n n');
	assert.ok(top <= at && at < top + 22);
	assert.equal(line('G N').change, 0);
});

test('Enter opens the second cable where the comparison is, and q comes back to it', () => {
	const keys = `${toSecond} D n n Enter`;
	const reader = readerOf(play(texts, keys));
	assert.equal(reader.cable.id, '1.txt');
	assert.ok(reader.place.offset > 0);
	assert.equal(play(texts, `${keys} q`).screen.type, 'comparison');
});

test('Tab compares the other way round', () => {
	const state = play(texts, `${toSecond} D Tab`);
	assert.match(linesShown(state)[0] ?? '', /^ - 07STRELSAU1 /);
	assert.ok(linesShown(state).some(line => line.includes('[-raised-] {+lowered+}')));
});

test('another size keeps the paragraph at the top', () => {
	const played = begin(texts).press(`${toSecond} D 2 0 j`);
	const at = (state: State) => {
		const screen = comparisonOf(state);
		return linesOf(state, screen).starts.findLastIndex(start => start <= comparisonTop(state, screen));
	};
	const before = at(played.state());
	assert.ok(before > 2);
	for (const columns of [40, 170, 80]) {
		assert.equal(at(played.send({type: 'resized', size: {columns, rows: 24}}).state()), before);
	}
});

test('from 160 columns on both texts stand beside each other', () => {
	const wide = play(texts, `${toSecond} D`, {size: {columns: 160, rows: 30}});
	const [head, , subject] = linesShown(wide);
	assert.match(head ?? '', /^ - 07STRELSAU3 .* │ \+ 07STRELSAU1 /);
	assert.match(subject ?? '', /^ THE TOLL +│ THE TOLL$/);
	const narrow = play(texts, `${toSecond} D`, {size: {columns: 159, rows: 30}});
	assert.ok(linesShown(narrow).every(line => !line.includes('│')));
});

test(':compare takes any number, and says what is not here', () => {
	const state = play(texts, `G Enter : ${typed('compare 07 rome 4')} Enter`);
	assert.match(linesShown(state)[1] ?? '', /07ROME4/);
	assert.equal(comparisonOf(state).asked.left, 0);
	const missing = comparisonOf(play(texts, `G Enter : ${typed('compare 07ROME999')} Enter`));
	assert.equal(comparisonWords(missing), 'one of the cables is not here or takes too long to read');
	for (const words of ['compare', 'compare toll', 'compare rome 4']) {
		assert.match(play(texts, `G Enter : ${typed(words)} Enter`).message ?? '', /^with which cable/);
	}
	assert.match(linesShown(play(texts, `G : ${typed('compare 07ROME4')} Enter`))[1] ?? '', /07ROME4/);
	assert.equal(play({}, `: ${typed('compare 07ROME4')} Enter`).message, 'no cable is selected');
});

test(':repeats tells what an earlier cable said already, and again shows all paragraphs alike', () => {
	const keys = `j Enter : ${typed('repeats')} Enter`;
	const state = play(texts, keys);
	assert.equal(state.message, '1 of 1 longer paragraph repeats an earlier cable');
	const {lines} = layoutOf(state, readerOf(state));
	const at = lines.findIndex(line => lineText(line).includes('··· as in 07STRELSAU1 ¶ 5 of 2007-06-01'));
	assert.ok(at > 0);
	assert.ok(lines[at + 1]?.spans.some(({role}) => role === 'repeated'));
	assert.ok(lines.slice(0, at).every(({spans}) => spans.every(({role}) => role !== 'repeated')));
	const again = play(texts, `${keys} - r`);
	assert.equal(again.message, 'repetitions are no longer marked');
	assert.ok(!layoutOf(again, readerOf(again)).lines.some(line => lineText(line).includes('as in')));
	assert.equal(play(texts, `: ${typed('repeats')} Enter`).message, 'open a cable first, then :repeats');
});
