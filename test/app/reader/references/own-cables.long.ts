import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {keysOf} from '../../../../source/app/list/rows.js';
import {referenceStops} from '../../../../source/app/reader/references/reference-stops.js';
import {tabStops} from '../../../../source/app/reader/tab-stops.js';
import type {ListScreen} from '../../../../source/app/state/screen.js';
import {root} from '../../../root.js';
import {begin, readerOf, shown} from '../../play.js';

const folder = join(root, 'cables');
const texts = Object.fromEntries(
	readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')] as const),
);
const played = begin(texts);
const keys = keysOf(played.state(), played.state().screen as ListScreen);

/** Why a reference leads nowhere. */
const reasons =
	/ is not in this folder(?:; here (?:is|are) [\d, ]+)?$| is this cable$|: (?:an e-mail|a telephone call|a report|an airgram|a memorandum|not a cable|not in the list of references)$/;

test('every reference of the cables that ship with the program leads to a cable or says why not', () => {
	let [followed, told] = [0, 0];
	for (const [row] of [...keys].entries()) {
		played.press(`${[...String(row + 1)].join(' ')} Enter g`);
		const stops = referenceStops(readerOf(played.state()));
		assert.equal(tabStops(readerOf(played.state())).length, stops.length);
		for (const {targets} of stops) {
			const before = played.press('Tab').state();
			const message = before.message ?? '';
			const cable = targets.flatMap(({cables}) => cables)[0];
			if (cable) {
				assert.match(message, /^Enter opens /);
				assert.equal(shown(played.press('Enter').state()).id, cable.id);
				played.press('(');
				assert.equal(shown(played.state()).id, shown(before).id);
				assert.deepEqual(shown(played.state()).lines, shown(before).lines);
				followed++;
			} else {
				assert.match(message, reasons);
				told++;
			}
		}
		played.press('q');
	}
	assert.ok(followed > 100 && told > 10, `${followed} followed, ${told} told`);
});
