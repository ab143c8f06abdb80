/** The property of every split, tried with as many cables as a tier asks for. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkedSplit} from './checked-split.js';
import {
	groups,
	inventedCables,
	randomFor,
	releasedCables,
	type Way,
	waysOfFrames,
	waysOfPages,
	waysOfTexts,
} from './joined.js';

/** How many of a hundred cables must be found at the least. */
const fewestFound = 99;

/** Tests that cables are found again in every way in which they can be joined, and that no byte is lost or doubled. */
export function testSplits({
	invented,
	released,
}: {
	readonly invented: number;
	readonly released: number;
}): void {
	const ways: Readonly<Record<string, Way>> = {...waysOfTexts, ...waysOfPages, ...waysOfFrames};
	for (const [name, way] of Object.entries(ways)) {
		const random = randomFor(name);
		const kinds = {invented: inventedCables(invented, random), released: releasedCables(released)};
		for (const [kind, cables] of Object.entries(kinds)) {
			test(`${name} of ${kind} cables is split into these`, context => {
				let wrong = 0;
				for (const group of groups(cables, random)) {
					wrong += Math.abs(checkedSplit(context, way(group, random)) - group.length);
				}
				context.diagnostic(`${cables.length - wrong} of ${cables.length} cables`);
				assert.ok(wrong <= (cables.length * (100 - fewestFound)) / 100, `${wrong} of ${cables.length}`);
			});
		}
	}
}
