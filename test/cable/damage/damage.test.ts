import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ownCorpora} from '../../corpora.js';
import {allDamages, changesBy, describe, isLeftOver, leftOver, nameOf, soundCables} from './damages.js';

const cables = soundCables(ownCorpora);

for (const damage of allDamages) {
	test(`${damage.name} changes no fact but what it destroys`, () => {
		const changes = cables.map(cable => changesBy([damage], cable));
		assert.ok(
			changes.some(change => change !== undefined),
			'no cable has a place for it',
		);
		const unknown = changes.flatMap(change => change ?? []).filter(change => !isLeftOver(change));
		assert.deepEqual(unknown.map(describe), []);
	});
}

test('every damage has a name of its own', () => {
	const names = allDamages.map(({name}) => name);
	assert.deepEqual([...new Set(names)], names);
});

test('every change that is left over has a reason, and is still there', () => {
	const damages = new Map(allDamages.map(damage => [damage.name, damage]));
	for (const [name, reason] of leftOver) {
		assert.ok(reason.length > 20, name);
		const [, damageName = '', file = ''] = /^(.*): \w+ of (\S+)$/.exec(name) ?? [];
		const named = damageName.split(' and ').flatMap(part => damages.get(part) ?? []);
		const cable = cables.find(cable => cable.name === file);
		if (cable && named.length === 1) {
			assert.ok(
				changesBy(named, cable)?.some(change => nameOf(change) === name),
				`${name} is repaired`,
			);
		}
	}
});
