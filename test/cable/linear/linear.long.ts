import {test} from 'node:test';
import {sampled, scaled} from '../../scale.js';
import {corpusTexts, pool, shipped} from '../any-texts.js';
import {checkLinear} from './check-linear.js';
import {kindsOf} from './kinds.js';
import {sample} from './sample.js';

const length = 1_000_000;

test('a megabyte of every kind is read', async () => {
	const names = kindsOf(1).map(({name}) => name);
	await checkLinear({type: 'kinds', beginnings: sampled(names, 60), length});
});

for (const [name, beginnings] of Object.entries(sample)) {
	test(`half a megabyte of each of these is read: ${name}`, async () => {
		await checkLinear({type: 'kinds', beginnings, length: length / 2});
	});
}

test('lines of real cables in which a word comes forty times are read', async () => {
	const texts = [shipped, corpusTexts('nara'), corpusTexts('frus')].flat();
	const lines = texts.flatMap(({text}) => text.split(/\r?\n/).slice(0, 40));
	// Of lines that differ in their letters only, one is enough.
	const forms = new Map(
		lines.map(line => [
			line
				.replace(/[A-Z]+/g, 'A')
				.replace(/[a-z]+/g, 'a')
				.replace(/\d/g, '0'),
			line,
		]),
	);
	await checkLinear({type: 'pumped', lines: [...forms.values()].slice(0, scaled(200))});
});

test('lines of every form in which a word comes forty times are read', async () => {
	await checkLinear({type: 'pumped', lines: pool});
});
