import './production.js';
import fc from 'fast-check';
import {boundKeys} from '../app/modes.js';
import {begin} from '../app/play.js';
import {longText, manyTexts, texts} from '../app/texts.js';
import {colours} from './draw.js';
import {checkRows} from './sweep.js';

const keys = [...boundKeys, ...'Enter Enter q / o c h Escape 1 2 r i v e r 河 Backspace'.split(' ')].filter(
	key => key !== 'Q',
);

/** Checks that whatever keys led there, a screen is as large as the terminal. */
export function checkWalks(examples: {readonly numRuns: number}): void {
	const size = fc.record({columns: fc.integer({min: 1, max: 200}), rows: fc.integer({min: 1, max: 60})});
	const property = fc.property(
		fc.constantFrom({...texts, ...manyTexts(30), 'long.txt': longText(40)}, texts, {'empty.txt': ''}, {}),
		fc.array(fc.tuple(fc.array(fc.constantFrom(...keys), {maxLength: 8}), size), {maxLength: 6}),
		(folder, walk) => {
			const played = begin(folder);
			for (const [pressed, next] of walk) {
				played.press(pressed.join(' ')).send({type: 'resized', size: next});
				checkRows(pressed.join(' '), played.state(), colours, [next]);
			}
		},
	);
	fc.assert(property, examples);
}
