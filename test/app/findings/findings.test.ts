import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findingsRows, findingsWords} from '../../../source/app/findings/rows.js';
import type {State} from '../../../source/app/state/state.js';
import {begin, listOf, play, readerOf, shown, typed} from '../play.js';
import {cableText, texts} from '../texts.js';

const rome = (number: number, references: readonly string[], body = '1. (C) Nothing.\n') =>
	cableText({post: 'ROME', number, subject: `CABLE ${number}`, references, body});

const folder = {
	'3.txt': rome(3, ['ROME 1', 'PARIS 7']),
	'4.txt': rome(4, ['ROME 3', 'PARIS 7'], '1. (C) As ROME 0012 said, the river is high today.\n'),
	'9.txt': rome(9, ['PARIS 7', 'PARIS 8'], '1. (C) A.\n\n2. (S) As they said, the river is low today.\n'),
};

/** The words of the findings in front, and their rows. */
function textsOf(state: State): readonly string[] {
	const {screen} = state;
	assert.ok(screen.type === 'findings', screen.type);
	return [findingsWords(screen), ...findingsRows(screen).map(row => row.join(' | '))];
}

test(':wanted ranks what is cited and not held, and Enter lists what cites it', () => {
	const state = play(folder, `: ${typed('wanted')} Enter`);
	assert.deepEqual(textsOf(state), [
		'4 cables cited in REF fields or texts, and not held',
		'3 | 07PARIS7 | by 07ROME3 07ROME4 07ROME9',
		'1 | 07PARIS8 | by 07ROME9',
		'1 | 07ROME1 | by 07ROME3',
		'1 | 07ROME12 | by 07ROME4  (1 in its text only)',
	]);
	const played = begin(folder).press(`: ${typed('wanted')} Enter j Enter`);
	assert.equal(listOf(played.state()).filter?.text, 'cites:07PARIS8');
	assert.deepEqual(played.effects.filter(({type}) => type === 'search').at(-1), {
		type: 'search',
		text: 'cites:07PARIS8',
		scope: 'subject',
	});
	assert.match(played.state().message ?? '', /^what cites 07PARIS8; press Esc/);
});

test('what is asked while the folder is still being read is said to be of a part of it', () => {
	const reading = {type: 'reading', done: 3, total: 9, pace: undefined} as const;
	const played = begin(folder).send({type: 'progress', progress: reading});
	const [words] = textsOf(played.press(`: ${typed('wanted')} Enter`).state());
	assert.equal(words, '4 cables cited in REF fields or texts, and not held; the folder was still being read');
});

test(':gaps shows what is held of each post and year, and Enter all that is missing', () => {
	const state = play(folder, `: ${typed('gaps')} Enter`);
	assert.deepEqual(textsOf(state).slice(1), [
		'ROME | 2007 | ··▓▓····▓··· | held 3 of at least 12 | missing 1-2, 5-8, 10-12',
	]);
	const {screen} = play(folder, `: ${typed('gaps')} Enter Enter`);
	assert.ok(screen.type === 'help');
	assert.equal(screen.about, 'what is missing of ROME 2007');
	assert.deepEqual(screen.groups, [
		{
			title: 'ROME 2007: held 3 of at least 12; missing: 3 runs of numbers',
			entries: [{term: '', words: '1-2, 5-8, 10-12'}],
		},
	]);
	assert.equal(shown(play(folder, `: ${typed('gaps')} Enter Enter q q`)).mode, 'list');
});

test(':quotation finds the cables that have a sentence, best first, and Enter opens one there', () => {
	const keys = `: ${typed('quotation')} Enter ${typed('said, the river is low today')} Enter`;
	assert.deepEqual(textsOf(play(folder, keys)), [
		'2 cables, best first: said, the river is low today',
		'07ROME9 ¶2 | S | word for word',
		'07ROME4 ¶1 | C | “low” for “high”',
	]);
	assert.deepEqual(
		textsOf(play(folder, `: ${typed('quotation said, the river is low today')} Enter`)),
		textsOf(play(folder, keys)),
	);
	const reader = readerOf(play(folder, `${keys} Enter`));
	assert.equal(reader.cable.id, '9.txt');
	assert.ok(reader.cable.text.slice(reader.place.offset).startsWith('said, the river is low'));
	assert.equal(shown(play(folder, `${keys} Enter q`)).mode, 'findings');
	assert.equal(readerOf(play(folder, `${keys} 2 Enter`)).cable.id, '4.txt');
});

test('another quotation can be looked up, a paste is text, and an empty line is left', () => {
	const first = begin(folder).press(`: ${typed('quotation')} Enter`);
	first.send({type: 'paste', text: 'the river\nis high' as never}).press('Enter');
	assert.equal(textsOf(first.state())[0], '2 cables, best first: the river is high');
	first.press('/ Ctrl-U');
	assert.equal(shown(first.press(`${typed('xylophone')} Enter`).state()).mode, 'findings');
	assert.deepEqual(textsOf(first.state()), ['no cable has anything like this']);
	assert.equal(shown(play(folder, `: ${typed('quotation')} Enter Enter`)).mode, 'list');
	assert.equal(shown(play(folder, `: ${typed('quotation')} Enter Escape`)).mode, 'list');
});

test('where there is nothing to find that is said', () => {
	assert.deepEqual(textsOf(play({'1.txt': rome(1, [])}, `: ${typed('wanted')} Enter`)), [
		'every cited cable is held',
	]);
	assert.deepEqual(textsOf(play({}, `: ${typed('gaps')} Enter`)), ['no cable here has a number']);
	assert.equal(play({}, `: ${typed('gaps')} Enter Enter`).message, 'no cable here has a number');
	assert.equal(play(texts, `: ${typed('gaps')} Enter 9 9 Enter`).message, 'there is no row 99');
});

test('an answer that nobody waits for any more is dropped', () => {
	const played = begin(folder).press(`: ${typed('wanted')} Enter`);
	const before = played.state();
	played.send({type: 'findings-found', findings: {type: 'gaps', holdings: []}});
	assert.deepEqual(played.state(), before);
});
