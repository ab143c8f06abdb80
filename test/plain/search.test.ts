import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Searches} from '../../source/app/searches.js';
import {typed} from '../app/play.js';
import {texts} from '../app/texts.js';
import {listen} from './listen.js';

const toll = '2007-06-11  C  07STRELSAU498  RURITANIA RAISES THE ZENDA TOLL TO ELEVEN CROWNS';
const colonel = '2007-06-14  S//NF  07STRELSAU509  COLONEL ASKS FOR ASSURANCES';

const searches: Searches = {
	history: [
		{text: 'colonel', scope: 'subject', count: 1},
		{text: 'toll', scope: 'subject', count: 7},
	],
	saved: [{name: 'bridges', text: 'toll', scope: 'subject', seen: 0}],
};

/** What the last of some steps, parted by commas, says. */
function said(steps: string): readonly string[] {
	const heard = listen(texts, {searches});
	return steps
		.split(',')
		.map(keys => heard.press(keys))
		.at(-1) as readonly string[];
}

const moves: readonly (readonly [keys: string, ...lines: string[]])[] = [
	[
		`/ ${typed('frm:zenda toll')},Enter`,
		'1 of 5: frm:zenda toll',
		'no field frm; did you mean from:?',
		`1  ${toll}`,
		'subject+post 1, headers 1, text 0',
	],
	[
		`/ ${typed('colonl zylophone')},Enter`,
		'0 of 5: colonl zylophone',
		'subject+post 0, headers 0, text 0',
		'1  only colonel (closest to colonl)  1 cable',
		'2  without zylophone  1 cable',
	],
	[`/ ${typed('colonl zylophone')} Enter,j`, '1  only colonel (closest to colonl)  1 cable'],
	[
		`/ ${typed('colonl zylophone')} Enter,2 Enter`,
		'1 of 5: colonl',
		`1  ${colonel}`,
		'subject+post 1, headers 0, text 0',
	],
	[`/ ${typed('colonl zylophone')} Enter,Enter`, 'nothing to open; press Down for what could be meant'],
	[
		'/ t o l l Enter,Ctrl-X',
		'looking in headers',
		'1 of 5: toll',
		`1  ${toll}`,
		'subject+post 1, headers 1, text 1',
	],
	[`/ ${typed('from:')},Tab`, 'STRELSAU 2', 'MOSCOW 1  Moscow, Russia', 'ZENDA 1'],
	[`/ ${typed('from:')},Tab,Tab`, 'STRELSAU 2'],
	[`/ ${typed('from:x')},Tab`, 'nothing to complete here'],
	['/,Ctrl-P', 'query 1 of 2, found 7 then'],
	['/,Ctrl-P,Ctrl-P', 'query 2 of 2, found 1 then'],
	['/,Ctrl-R', 'earlier queries, newest first', '1  toll  7', '2  colonel  1'],
	['/,Ctrl-R,Down', '2  colonel  1'],
	['S', 'saved queries', '1  bridges  toll  1  +1'],
	['S,Enter', '1 of 5: toll', `1  ${toll}`, 'subject+post 1, headers 1, text 1'],
	['S,d', 'removed bridges; press u to put it back', 'no query saved'],
	['S,q', `1  ${colonel}`],
	['/ t o l l Enter,L', '5 cables, newest first', `3  ${toll}`],
];

for (const [keys, ...lines] of moves) {
	test(`in the list ${keys} says ${lines[0]}`, () => assert.deepEqual(said(keys), lines));
}

test('what is typed stands on the open line, with its scope', () => {
	const heard = listen(texts, {searches});
	heard.press('/ t o l l Ctrl-X');
	assert.ok(heard.text().endsWith('headers /toll'));
	heard.press('Escape S s');
	assert.ok(heard.text().endsWith('save as: '));
});
