import assert from 'node:assert/strict';
import {test} from 'node:test';
import {repeatsIn} from '../../../source/library/versions/find-repeats.js';
import {allVersions, versionsOfCable} from '../../../source/library/versions/find-versions.js';
import {scaled} from '../../scale.js';
import {opened} from './opened.js';
import {planted} from './planted.js';

// A sample of 20,000 cables with 500 pairs: `TEST_SCALE=10` has all of them.
const count = scaled(2000);
const pairs = scaled(50);

test('in a large folder nearly all planted versions and repetitions are found, and nearly no others', context => {
	const seed = Math.floor(Math.random() * 1_000_000);
	const all = planted(count, pairs, seed);
	const {reading, source, key} = opened(context, all.texts);
	const wanted = new Set(all.pairs.map(pair => pair.toSorted().join(' ')));
	const found = allVersions(reading).versions.map(({cable, of}) => [cable.id, of.id].sort().join(' '));
	const right = found.filter(pair => wanted.has(pair)).length;
	const ofOne = all.pairs.filter(([one, other]) =>
		versionsOfCable(reading, key(one)).versions.some(({cable}) => cable.id === other),
	).length;
	const repeated = all.repeats.filter(({file, paragraph, of}) =>
		repeatsIn(reading, source, key(file)).repeats.some(
			repeat => repeat.paragraph === paragraph && repeat.cable.mrn === of,
		),
	).length;
	const told = JSON.stringify({seed, wanted: wanted.size, found: found.length, right, ofOne, repeated});
	context.diagnostic(told);
	assert.ok(right >= wanted.size * 0.98 && found.length - right <= found.length * 0.01, told);
	assert.ok(ofOne >= wanted.size * 0.98, told);
	assert.ok(repeated >= all.repeats.length * 0.98, told);
});
