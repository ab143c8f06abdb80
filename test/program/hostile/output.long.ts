import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createRandom, oneOf} from '../../random.js';
import {sampled, scaled} from '../../scale.js';
import {checkShown, checkWritten, commands, hostileFiles, ways} from './output.js';
import {payloads} from './payloads.js';
import {packs} from './texts.js';

/** Texts made of pieces of payloads, some of them as a cable's header would have them. */
function randomTexts(count: number): readonly string[] {
	const random = createRandom(9);
	const words = [
		'1. (C) ',
		'SUBJECT: ',
		'REF: A. ',
		'\n',
		'\n\n',
		' ',
		'\t',
		'\r',
		'(S/NF) ',
		'the toll ',
		'¶ ',
		'<p>',
	];
	const piece = () => (random() < 0.6 ? oneOf(payloads, random) : oneOf(words, random));
	return Array.from({length: count}, () =>
		Array.from({length: 1 + Math.floor(random() * 12)}, piece).join(''),
	);
}

/** So many texts in a file that a run with all of them is one process for each command. */
const PER_FILE = 100;

const count = scaled(101);

/** What most people would ask for is always among them. */
const never = ways.filter(({name}) => name === '--color=never');

for (const way of new Set([...never, ...sampled(ways, 5)])) {
	test(`${way.name}: of ${payloads.length + count} hostile texts no byte of their own reaches the terminal`, async context => {
		const random = randomTexts(count);
		const files = Array.from({length: Math.ceil(count / PER_FILE)}, (_, number) =>
			random.slice(number * PER_FILE, (number + 1) * PER_FILE).join('\nx\n'),
		);
		assert.ok(files.length > 0);
		const hostile = hostileFiles(context, files);
		await checkWritten(commands(hostile), way, hostile.cache);
	});
}

for (const way of ways.filter(({name}) => /^--color=never$|^TERM=dumb|^no TERM|^NO_COLOR$/.test(name))) {
	test(`${way.name}: print on a terminal shows every payload as marks`, context =>
		checkShown(context, way, packs(8000)));
}
