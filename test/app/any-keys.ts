import assert from 'node:assert/strict';
import fc from 'fast-check';
import {listHeight} from '../../source/app/heights.js';
import {layoutOf, topLine} from '../../source/app/reader/layout.js';
import type {State} from '../../source/app/state/state.js';
import {boundKeys} from './modes.js';
import {begin, listOf, type Played, readerOf, shown} from './play.js';
import {longText, manyTexts, texts} from './texts.js';

/** Keys that open and close things come more often, so that a walk gets somewhere. */
const keys = [
	...boundKeys,
	...'Enter Enter q q / o c h Escape 1 2 9 r i v e r Backspace Tab F9 é'.split(' '),
].filter(key => key !== 'Q');

type Move = string | {readonly columns: number; readonly rows: number} | 'more' | 'answer';

const size = fc.record({columns: fc.integer({min: 1, max: 200}), rows: fc.integer({min: 1, max: 60})});
const move: fc.Arbitrary<Move> = fc.oneof(
	{weight: 40, arbitrary: fc.constantFrom(...keys)},
	{weight: 3, arbitrary: size},
	{weight: 1, arbitrary: fc.constantFrom('more', 'answer')},
);

const folders = [{...texts, 'long.txt': longText(40), ...manyTexts(30)}, texts, {'empty.txt': ''}, {}];

function check(state: State): void {
	const {mode, cursorLine, rows, top, length} = shown(state);
	if (state.screen.type === 'list') {
		const list = listOf(state);
		assert.ok(length === 0 ? cursorLine === -1 : cursorLine >= 0 && cursorLine < rows.length, mode);
		assert.ok(rows.length <= listHeight(state));
		assert.ok(list.cursor === undefined || Number.isInteger(list.cursor));
		// What is in view has been fetched.
		assert.ok(
			rows.every(file => file !== ''),
			mode,
		);
	} else if (state.screen.type === 'reader') {
		const reader = readerOf(state);
		assert.ok(Number.isInteger(reader.place.offset) && Number.isInteger(reader.place.skip));
		assert.ok(topLine(state, reader) >= 0 && top <= Math.max(0, length - 1), `${top} of ${length}`);
		assert.equal(layoutOf(state, reader).lines.length, length);
	} else {
		assert.ok(Number.isInteger(top) && top >= 0);
	}
}

function take(played: Played, next: Move): void {
	if (typeof next === 'object') {
		played.send({type: 'resized', size: next});
	} else if (next === 'more') {
		played.readMore(7);
	} else if (next === 'answer') {
		played.answer('all');
	} else {
		played.press(next);
	}
}

/** Checks that whatever keys come, at whatever size, the cursor is a row of the screen and the text a part of the cable. */
export function checkAnyKeys(examples: {readonly numRuns: number}): void {
	const property = fc.property(
		fc.constantFrom(...folders),
		size,
		fc.boolean(),
		fc.array(move, {minLength: 50, maxLength: 50}),
		(folder, start, isSearchSlow, moves) => {
			const played = begin(folder, {size: start, isSearchSlow, read: isSearchSlow ? 3 : 999});
			for (const next of moves) {
				take(played, next);
				check(played.state());
			}
			assert.ok(!Object.is(JSON.stringify(played.state()), undefined));
		},
	);
	fc.assert(property, examples);
}
