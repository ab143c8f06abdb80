import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import fc from 'fast-check';
import {
	createKeyReader,
	decode,
	flush,
	lineFeedAsEnter,
	longestPaste,
	noKeys,
	type TerminalInput,
} from '../../../source/terminal/keys.js';
import {sameExamples} from '../../property.js';
import {checkAnyInput} from './any-input.js';
import {reports, sequences} from './key-forms.js';

const named = (inputs: readonly TerminalInput[]) =>
	inputs
		.flatMap(input =>
			input.type === 'mouse' ? [] : input.type === 'key' ? input.key : `paste(${input.text})`,
		)
		.join(' ');

/** The keys of a chunk that comes in one read, with nothing after it. */
function keys(chunk: string): string {
	const {state, inputs} = decode(noKeys, chunk);
	return named([...inputs, ...flush(state).inputs]);
}

const check = (chunk: string, expected: string) => assert.equal(keys(chunk), expected, JSON.stringify(chunk));

test('each key has one name, whatever the terminal sends for it', () => {
	for (const [name, forms] of Object.entries(sequences)) {
		for (const form of forms) {
			check(form, name);
		}
	}
});

test('keys typed ahead come out one by one and in order', () => {
	assert.equal(decode(noKeys, 'j'.repeat(200)).inputs.length, 200);
	check('jj\r', 'j j Enter');
	check('abc\u001B[B\u001B[Bq', 'a b c Down Down q');
	check('\r\n', 'Enter LineFeed');
});

test('a line feed is Enter where it is not a key of its own', () => {
	const {inputs} = decode(noKeys, '\n\u001B\nj');
	assert.deepEqual(
		inputs.map(lineFeedAsEnter),
		['Enter', 'Alt-Enter', 'j'].map(key => ({type: 'key', key})),
	);
});

test('what the terminal reports is not a key', () => {
	for (const report of reports) {
		check(`a${report}b`, 'a b');
	}
});

test('Esc alone is Escape when nothing follows', () => {
	check('\u001B', 'Escape');
	check('\u001B\u001B', 'Escape Escape');
	check('\u001B\u001B\u001B', 'Escape Escape Escape');
	check('j\u001B', 'j Escape');
});

test('a sequence cut short is not a key and takes no other with it', () => {
	check('\u001B[1;5', '');
	check('\u001B[1;5\rj', 'Enter j');
	check('\u001B]11;rgb\u001B[Bj', 'Down j');
	check('\u001BP\u0018j', 'j');
});

test('a report without end is given up after 4096 characters', () => {
	const {state, inputs} = decode(noKeys, `\u001B]${'x'.repeat(4094)}jk`);
	assert.equal(named(inputs), 'j k');
	assert.deepEqual(state, noKeys);
});

test('a paste is one input and keeps its line ends', () => {
	check('a\u001B[200~q\r\n:x\u001B[A\u001B[201~b', 'a paste(q\r\n:x\u001B[A) b');
	check('\u001B[200~\u001B[201~', 'paste()');
	check('\u001B[201~j', 'j');
});

test('a paste without end is over after a while', () => {
	check('\u001B[200~abc', 'paste(abc)');
});

test('a paste that is too long is cut, and none of it taken for keys', () => {
	const chunk = `\u001B[200~${'x'.repeat(longestPaste)}qqq\u001B[20`;
	const first = decode(noKeys, chunk);
	const second = decode(first.state, '1~j');
	assert.equal(first.inputs.length + second.inputs.length, 2);
	assert.equal(first.inputs[0]?.type === 'paste' && first.inputs[0].text.length, longestPaste);
	assert.equal(named(second.inputs), 'j');
});

test('a paste of 1 MiB in small pieces is one paste', () => {
	let state = decode(noKeys, '\u001B[200~').state;
	for (let piece = 0; piece < 65_536; piece++) {
		state = decode(state, 'sixteen letters.').state;
	}
	assert.equal(named(decode(state, '\u001B[201~').inputs).length, longestPaste + 'paste()'.length);
});

test('input cut anywhere gives the same keys', () => {
	const whole = [
		...Object.values(sequences)
			.flat()
			.filter(form => !/^(e\u0301|👩)/u.test(form)),
		...reports,
	];
	const parts = fc.array(fc.constantFrom(...whole, '\u001B[200~q\u001B[201~', 'j', 'k'), {maxLength: 12});
	const property = fc.property(parts, fc.array(fc.nat(80)), (pieces, cuts) => {
		const text = pieces.join('');
		const borders = [0, ...cuts.filter(cut => cut < text.length).sort((a, b) => a - b), text.length];
		let state = noKeys;
		const inputs: TerminalInput[] = [];
		for (const [index, border] of borders.entries()) {
			const decoded = decode(state, text.slice(borders[index - 1] ?? 0, border));
			state = decoded.state;
			inputs.push(...decoded.inputs);
		}
		assert.equal(named([...inputs, ...flush(state).inputs]), keys(text));
	});
	fc.assert(property, {numRuns: 20_000, seed: 1333});
});

test('any input is read to its end', () => {
	checkAnyInput(sameExamples(10_000));
});

/** A reader under a clock of the test: `later` lets time pass, `feed` lets bytes come. */
function reader(context: TestContext) {
	context.mock.timers.enable({apis: ['setTimeout', 'setImmediate']});
	const batches: string[] = [];
	const keyReader = createKeyReader({onInputs: inputs => batches.push(named(inputs))});
	return {
		batches,
		feed: keyReader.feed,
		later(milliseconds: number) {
			context.mock.timers.tick(milliseconds);
			context.mock.timers.tick(1);
		},
	};
}

test('each byte of a sequence 60 ms apart gives the same keys', context => {
	const {feed, later, batches} = reader(context);
	for (const [name, forms] of Object.entries(sequences)) {
		for (const form of forms) {
			if (name === 'e\u0301' || name === '👩‍🚀') {
				continue;
			}
			batches.length = 0;
			for (const byte of Buffer.from(form)) {
				feed(Uint8Array.of(byte));
				later(60);
			}
			later(500);
			later(500);
			assert.equal(batches.join(' '), name, JSON.stringify(form));
		}
	}
	for (const report of reports) {
		batches.length = 0;
		for (const byte of Buffer.from(report)) {
			feed(Uint8Array.of(byte));
			later(60);
		}
		later(500);
		assert.equal(batches.join(' '), '', JSON.stringify(report));
	}
});

test('twenty keys in one write are delivered together', context => {
	const {feed, batches} = reader(context);
	feed(Buffer.from('j'.repeat(20)));
	assert.deepEqual(batches, [Array(20).fill('j').join(' ')]);
});

test('Escape comes after the time-out, not before', context => {
	const {feed, later, batches} = reader(context);
	feed('\u001B');
	later(90);
	assert.deepEqual(batches, []);
	later(20);
	assert.deepEqual(batches, ['Escape']);
});

test('the rest of a sequence that comes late is still that key', context => {
	const {feed, later, batches} = reader(context);
	for (const [tail, expected] of [
		['[B', 'Down'],
		['OA', 'Up'],
		['[5~', 'PageUp'],
		['[1;5D', 'Ctrl-Left'],
		['[12;40R', ''],
		[']11;rgb:ff\u0007', ''],
	] as const) {
		batches.length = 0;
		feed('\u001B');
		later(150);
		feed(tail);
		assert.deepEqual(batches, expected ? ['Escape', expected] : ['Escape'], tail);
		later(500);
	}
});

test('what is typed after Esc is typed', context => {
	const {feed, later, batches} = reader(context);
	for (const typed of ['j', '[', '[j', 'O', 'Oj', ']', 'P', '[x]', 'qq']) {
		batches.length = 0;
		feed('\u001B');
		later(150);
		feed(typed);
		later(400);
		assert.equal(batches.join(' '), ['Escape', ...typed].join(' '));
		later(400);
	}
});

test('a letter of two bytes may come in two reads', context => {
	const {feed, batches} = reader(context);
	const [first = 0, second = 0] = Buffer.from('é');
	feed(Uint8Array.of(first));
	feed(Uint8Array.of(second));
	assert.deepEqual(batches, ['é']);
});

test('an unterminated paste ends 2 s after its last byte', context => {
	const {feed, later, batches} = reader(context);
	feed('\u001B[200~q');
	later(1900);
	feed('q');
	later(1900);
	assert.deepEqual(batches, []);
	later(200);
	feed('j');
	assert.deepEqual(batches, ['paste(qq)', 'j']);
});
