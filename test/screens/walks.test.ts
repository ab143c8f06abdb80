import './production.js';
import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import fc from 'fast-check';
import {keymap} from '../../source/app/keymap.js';
import {createProgram} from '../../source/app/program.js';
import {begin, play} from '../app/play.js';
import {longText, manyTexts, texts} from '../app/texts.js';
import {columnsOf, openStage, watch, withoutLooks} from './draw.js';

const stage = openStage();
after(stage.close);

const keys = [
	...new Set(Object.values(keymap).flatMap(bindings => bindings.flatMap(binding => [...binding.keys]))),
	...'Enter Enter q / o c h Escape 1 2 r i v e r Backspace'.split(' '),
].filter(key => key !== 'Q');

test('whatever keys led there, a screen is as large as the terminal', () => {
	const size = fc.record({columns: fc.integer({min: 1, max: 200}), rows: fc.integer({min: 1, max: 60})});
	const property = fc.property(
		fc.constantFrom({...texts, ...manyTexts(30), 'long.txt': longText(40)}, texts, {'empty.txt': ''}, {}),
		fc.array(fc.tuple(fc.array(fc.constantFrom(...keys), {maxLength: 8}), size), {maxLength: 6}),
		(folder, walk) => {
			const played = begin(folder);
			for (const [pressed, next] of walk) {
				played.press(pressed.join(' ')).send({type: 'resized', size: next});
				const rows = stage.draw(played.state()).split('\n');
				assert.equal(rows.length, next.rows);
				assert.ok(rows.every(row => columnsOf(row) <= next.columns));
			}
		},
	);
	fc.assert(property, {numRuns: 300});
});

test('the screen follows the program', async () => {
	const program = createProgram(play(texts, ''), () => []);
	const {frame, close} = watch(program);
	const inHand = () =>
		withoutLooks(frame())
			.split('\n')
			.find(row => row.startsWith('▸'));
	assert.match(inHand() ?? '', /COLONEL ASKS/);
	program.dispatch([{type: 'key', key: 'j'}]);
	await new Promise(done => setTimeout(done, 20));
	assert.match(inHand() ?? '', /SPRING FLOODS/);
	program.dispatch([{type: 'key', key: 'h'}]);
	await new Promise(done => setTimeout(done, 20));
	assert.match(withoutLooks(frame()), /^ The list\n/);
	close();
});
