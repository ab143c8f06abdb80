import './production.js';
import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {sampled} from '../scale.js';
import {ascii, colours, openStage, wrappedByInk} from './draw.js';
import {checkDrawn, checkPreviews, checkResizes, checkRows, screens, sizesOf, upTo} from './sweep.js';

const everySize = sizesOf(upTo(200), upTo(60));
const smallest = sizesOf(upTo(8), upTo(8));

/** Those at which something changes. */
const changing = sizesOf([13, 20, 39, 60, 80, 100, 120, 200], [1, 2, 3, 8, 10, 12, 24, 30]);

const stage = openStage();
after(stage.close);

for (const [name, state] of Object.entries(screens)) {
	test(`${name} is as large as the terminal at any size from 1x1 to 200x60`, () =>
		checkRows(name, state, colours, [...changing, ...sampled(everySize, 1500)]));

	test(`${name} is drawn by Ink as it is at every size from 1x1 to 8x8, and at those at which something changes`, () => {
		checkDrawn(stage, name, state, colours, smallest);
		checkDrawn(stage, name, state, ascii, smallest);
		checkRows(name, state, ascii, changing);
		checkDrawn(stage, name, state, colours, changing);
	});
}

test('a preview that is laid out for the size is as large as its place, at any size from 1x1 to 200x60', () =>
	checkPreviews(colours, [...smallest, ...changing, ...sampled(everySize, 300)]));

test('a screen is drawn once more at a resize before the program knows of it', () => {
	for (const state of Object.values(screens)) {
		checkResizes(stage, state, sizesOf([1, 2, 40], [1, 5, 24]));
	}
});

test('Ink has cut and broken nothing', async () => assert.equal(await wrappedByInk(), 0));
