import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sampled, testScale} from '../../scale.js';
import type {Damage} from './damage.js';
import {allDamages, changesBy, describe, isLeftOver, soundCables} from './damages.js';

const cables = soundCables();

for (const damage of allDamages) {
	test(`${damage.name} changes no fact of any cable but what it destroys`, () => {
		assert.deepEqual(unknownChanges([damage], cables), []);
	});
}

/** How many cables of each pair of damages are tried at the usual scale. */
const CABLES_OF_A_PAIR = 1;

for (const [index, first] of allDamages.entries()) {
	const others = allDamages.slice(index + 1).filter(second => !(first.isMarkup && second.isMarkup));
	if (others.length === 0) {
		continue;
	}
	test(`${first.name}, together with another damage, changes no fact but what they destroy`, () => {
		for (const second of others) {
			const some = testScale === 1 ? cablesOf(first, second) : sampled(cables, CABLES_OF_A_PAIR);
			assert.deepEqual(unknownChanges([first, second], some), []);
		}
	});
}

/** The same cables for a pair in every run. */
function cablesOf(first: Damage, second: Damage) {
	const start = allDamages.indexOf(first) * 7 + allDamages.indexOf(second) * 11;
	return Array.from(
		{length: CABLES_OF_A_PAIR},
		(_, index) => cables[(start + index * 29) % cables.length],
	).flatMap(cable => cable ?? []);
}

function unknownChanges(damages: readonly Damage[], some: typeof cables): readonly string[] {
	return some
		.flatMap(cable => changesBy(damages, cable) ?? [])
		.filter(change => !isLeftOver(change))
		.map(describe);
}
