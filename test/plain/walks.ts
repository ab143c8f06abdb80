import assert from 'node:assert/strict';
import fc from 'fast-check';
import {inAscii} from '../../source/layout/in-ascii.js';
import {currentLine} from '../../source/plain/announce.js';
import {boundKeys} from '../app/modes.js';
import {longText, manyTexts, texts} from '../app/texts.js';
import {listen} from './listen.js';

const keys = [
	...boundKeys,
	...'Enter Enter Enter q / o c h Escape 1 2 9 r i v e r Backspace Left F9 é 河'.split(' '),
].filter(key => key !== 'Q');

const wide = {
	'wide.txt': 'SUBJECT: 河川の通行料\n\n1. (C) 河は高い。 🇮🇹 👩‍🚀 e\u0301.\n\n\ta table\tof two\n',
};
const folders = [{...texts, ...wide, 'long.txt': longText(30)}, manyTexts(30), {'empty.txt': ''}, {}];

type Move = string | {readonly columns: number; readonly rows: number} | 'more' | 'answer' | 'line-ended';

const move: fc.Arbitrary<Move> = fc.oneof(
	{weight: 40, arbitrary: fc.constantFrom(...keys)},
	{
		weight: 2,
		arbitrary: fc.record({columns: fc.integer({min: 1, max: 200}), rows: fc.integer({min: 1, max: 60})}),
	},
	{weight: 4, arbitrary: fc.constantFrom('more', 'answer', 'line-ended')},
);

/** Checks that whatever is typed, only printable text and line feeds are said, and there is always a current line. */
export function checkPlainWalks(examples: {readonly numRuns: number}): void {
	const property = fc.property(
		fc.constantFrom(...folders),
		fc.boolean(),
		fc.array(move, {minLength: 30, maxLength: 30}),
		(folder, isSlow, moves) => {
			const heard = listen(folder, {isSearchSlow: isSlow, read: isSlow ? 2 : 999});
			for (const next of moves) {
				if (typeof next === 'object') {
					assert.deepEqual(heard.send({type: 'resized', size: next}), []);
				} else if (next === 'more') {
					heard.played.readMore(7);
				} else if (next === 'answer') {
					heard.played.answer('all');
				} else if (next === 'line-ended') {
					heard.send({type: next});
				} else {
					heard.press(next);
				}
				assert.notEqual(currentLine(heard.played.state()), '');
			}
			assert.doesNotMatch(heard.text(), /[\0-\x08\x0B-\x1F\x7F-\x9F]/);
			assert.match(inAscii(heard.text()), /^[\t\n\x20-\x7E]*$/);
		},
	);
	fc.assert(property, examples);
}
