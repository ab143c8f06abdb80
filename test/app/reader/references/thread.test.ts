import assert from 'node:assert/strict';
import {test} from 'node:test';
import {panelOf} from '../../../../source/app/reader/panel/open-panel.js';
import type {State} from '../../../../source/app/state/state.js';
import {begin, play, readerOf, shown} from '../../play.js';
import {cableText, texts} from '../../texts.js';

/** The rows of the thread after some keys, with what leads them. */
function rows(keys: string, folder = texts): readonly string[] {
	return rowsIn(play(folder, keys));
}

function rowsIn(state: State): readonly string[] {
	const panel = panelOf(state, readerOf(state));
	assert.equal(panel?.type, 'entries');
	return panel.type === 'entries' ? panel.entries.map(({lead = '', words}) => `${lead}|${words}`) : [];
}

test('the thread has what a cable cites, what cites it with the sentence, and its post', () => {
	assert.deepEqual(rows('Enter r'), [
		'cites|A  07STRELSAU498  2007-06-11  RURITANIA RAISES THE ZENDA TOLL TO ELEVEN CROWNS',
		'|B  07ZENDA88      2007-06-13  SPRING FLOODS: REQUESTS FOR ASSISTANCE',
		'|C  07BERLIN12  not here',
		'cited by|no cable in this folder',
		'same post|498 [499–508 not here] 509 (this)',
		'|07STRELSAU498  2007-06-11  RURITANIA RAISES THE ZENDA TOLL TO ELEVEN CROWNS',
	]);
	assert.deepEqual(rows('3 Enter r').slice(1, 2), [
		'cited by|07STRELSAU509  2007-06-14  only in its REF field: COLONEL ASKS FOR ASSURANCES',
	]);
});

test('r opens the thread of the selected cable of the list, too', () => {
	assert.deepEqual(rows('r'), rows('Enter r'));
	assert.equal(shown(play(texts, 'r q q')).mode, 'list');
});

test('Enter opens the cable of a row, a capital letter the reference with it, and ( comes back', () => {
	assert.equal(shown(play(texts, 'Enter r Enter')).id, '07STRELSAU498.txt');
	assert.equal(shown(play(texts, 'Enter r j Enter')).id, '07ZENDA88.txt');
	assert.equal(shown(play(texts, 'Enter r B')).id, '07ZENDA88.txt');
	assert.equal(shown(play(texts, 'Enter r B (')).id, '07STRELSAU509.txt');
	assert.match(play(texts, 'Enter r C').message ?? '', /nothing to open: C {2}07BERLIN12 {2}not here/);
	assert.equal(play(texts, 'Enter r F').message, 'there is no reference F');
});

test('a row of a cable that cites this one opens it at the sentence', () => {
	const paragraphs = Array.from({length: 9}, (_, index) => `${index + 1}. (C) Text ${index + 1}.\n`).join(
		'\n',
	);
	const body = `${paragraphs}\n10. (C) The toll (ref A) is high.\n`;
	const folder = {
		'1.txt': cableText({number: 1, subject: 'ONE', dateTimeGroup: '181402Z JUN 07'}),
		'2.txt': cableText({number: 2, subject: 'TWO', references: ['STRELSAU 1'], body}),
	};
	assert.ok(
		rows('Enter r', folder).includes('cited by|07STRELSAU2  2007-06-14 ¶10  “The toll (ref A) is high.”'),
	);
	const state = begin(folder, {size: {columns: 80, rows: 12}})
		.press('Enter r g j Enter')
		.state();
	assert.equal(shown(state).id, '2.txt');
	assert.match(shown(state).lines[0] ?? '', /The toll \(ref A\)/);
});

test('a row says of a cable that it cites this one only in its text', () => {
	const folder = {
		'1.txt': cableText({number: 1, subject: 'ONE', dateTimeGroup: '181402Z JUN 07'}),
		'2.txt': cableText({number: 2, subject: 'TWO', body: '1. (C) As STRELSAU 0001 said, it is high.\n'}),
	};
	const words = '07STRELSAU2  2007-06-14 ¶1 only in its text  “As STRELSAU 0001 said, it is high.”';
	assert.ok(rows('Enter r', folder).includes(`cited by|${words}`), rows('Enter r', folder).join('\n'));
	assert.ok(rows('Enter r Tab', folder).includes('|2007-06-14  07STRELSAU2  TWO'));
});

test('Tab shows all of the thread by date, with this cable among it', () => {
	assert.deepEqual(rows('Enter r Tab'), [
		'|2007-06-11  07STRELSAU498  RURITANIA RAISES THE ZENDA TOLL TO ELEVEN CROWNS',
		'|2007-06-13  07ZENDA88      SPRING FLOODS: REQUESTS FOR ASSISTANCE',
		'this|2007-06-14  07STRELSAU509',
		'not here|C  07BERLIN12  not here',
	]);
	assert.deepEqual(rows('Enter r Tab Tab'), rows('Enter r'));
	assert.equal(shown(play(texts, 'Enter r j Tab Enter')).id, '07ZENDA88.txt');
});

test('how many more cite a cable than are listed is said', () => {
	const played = begin(texts).press('Enter r');
	const screen = readerOf(played.state());
	assert.ok(screen.mode.type === 'thread' && screen.mode.thread !== 'asked');
	const thread = {...screen.mode.thread, unlisted: 1203};
	played.send({type: 'thread-found', key: screen.key, from: 0, thread});
	assert.ok(rowsIn(played.state()).includes('cited by|… 1,203 more; search for cites:07STRELSAU509'));
});

test('an answer that nobody waits for changes nothing', () => {
	const played = begin(texts).press('Enter');
	const before = played.state();
	const thread = {citedBy: [], citedInText: [], before: [], after: [], near: [], unlisted: 0};
	assert.deepEqual(played.send({type: 'thread-found', key: 0, from: 0, thread}).state(), before);
});

test('the thread of a text that is not a cable says that there is nothing', () => {
	assert.deepEqual(rows('Enter r', {'note.txt': 'Two\nlines.\n'}), [
		'cites|nothing',
		'cited by|no cable in this folder',
		'same post|no number near this one',
	]);
});

test('the thread that is opened in the list closes to the list, and its cable stays unread', () => {
	for (const close of ['Escape', 'q', 'r']) {
		const played = begin(texts).press(`G r ${close}`);
		assert.deepEqual([shown(played.state()).mode, shown(played.state()).id], ['list', 'note.txt']);
		assert.deepEqual(played.remembered, []);
	}
	assert.equal(shown(play(texts, 'Enter r Escape')).mode, 'reader');
});

test('a cable opened from the thread of the list is read, the one that it leads from is not', () => {
	const played = begin(texts).press('r Enter');
	const ids = played.remembered.filter(({facts}) => facts.isRead).map(({cable}) => cable.mrn);
	assert.deepEqual(ids, [shown(played.state()).id?.replace('.txt', '')]);
	assert.equal(shown(played.press('q').state()).mode, 'list');
});
