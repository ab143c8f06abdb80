import './production.js';
import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {sampled} from '../scale.js';
import {ascii, colours, openStage, wrappedByInk} from './draw.js';
import {checkDrawn, checkRows, screens, sizesOf, upTo} from './sweep.js';

const everySize = sizesOf(upTo(200), upTo(60));
const smallest = sizesOf(upTo(8), upTo(8));

const stage = openStage();
after(stage.close);

for (const [name, state] of Object.entries(screens)) {
	test(`${name} is as large as the terminal at any size from 1x1 to 200x60`, () =>
		checkRows(name, state, colours, sampled(everySize, 1500)));

	test(`${name} is drawn by Ink as it is at every size from 1x1 to 8x8`, () => {
		checkDrawn(stage, name, state, colours, smallest);
		checkDrawn(stage, name, state, ascii, smallest);
	});
}

test('Ink has cut and broken nothing', async () => assert.equal(await wrappedByInk(), 0));
