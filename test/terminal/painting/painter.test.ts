import assert from 'node:assert/strict';
import {test} from 'node:test';
import {screen, stage} from '../stage.js';

const list = (from: number, cursor: number) =>
	[
		'\u001B[1mCables\u001B[22m',
		...Array.from({length: 22}, (_, row) => {
			const number = from + row;
			const marker = row === cursor ? '\u001B[7m>\u001B[27m' : ' ';
			return `${marker} 07ROME${1000 + number}  2007-06-${10 + (number % 20)}  SUBJECT NUMBER ${number * 7919} OF A USUAL LENGTH\u001B[m`;
		}),
		`${from + cursor}/251,287`,
	].join('\n');

test('a cursor move costs at most 150 bytes, a line of scroll 250', async () => {
	const {cost} = stage(80, 24);
	await cost(list(0, 5));
	assert.ok((await cost(list(0, 6))) <= 150);
	assert.ok((await cost(list(1, 6))) <= 250);
	assert.ok((await cost(list(0, 6))) <= 250);
	assert.equal(await cost(list(0, 6)), 0);
});

test('a page costs little more than the text on it', async () => {
	const {cost} = stage(80, 24);
	const page = (number: number) =>
		Array.from({length: 24}, (_, row) => `${number * 24 + row} `.repeat(20).slice(0, 70 - (row % 3))).join(
			'\n',
		);
	await cost(page(1));
	for (const number of [33, 57, 99]) {
		assert.ok((await cost(page(number))) <= 1.15 * page(number).length);
	}
});

test('what scrolls is scrolled, within the rows that do', async () => {
	const theatre = stage(40, 10);
	const frame = (from: number) =>
		['HEAD', ...Array.from({length: 8}, (_, row) => `line ${from + row} of a text`), 'FOOT'].join('\n');
	await theatre.cost(frame(1));
	for (const from of [2, 5, 4, 1]) {
		await theatre.cost(frame(from));
		assert.match(theatre.bytes, /\u001B\[2;9r/);
		assert.match(theatre.bytes, /\u001B\[r/);
		assert.deepEqual(screen(theatre.terminal), frame(from).split('\n'));
	}
});

test('a row with characters of doubtful width is written from there to its end', async () => {
	const theatre = stage(40, 3);
	await theatre.cost('one 中 two\nx');
	assert.ok((await theatre.cost('One 中 two\nx')) < 30);
	await theatre.cost('One 中中 two\nx');
	assert.match(theatre.bytes, /中中 two/);
	assert.equal(screen(theatre.terminal)[0], 'One 中中 two');
	await theatre.cost('Ohe\u0301 中中 two\nx');
	assert.equal(screen(theatre.terminal)[0], 'Ohe\u0301 中中 two');
	await theatre.cost('Ohe 中中 two\nx');
	assert.equal(screen(theatre.terminal)[0], 'Ohe 中中 two');
});

test('while the terminal does not take what it got, only the newest frame waits', async () => {
	const theatre = stage(40, 3);
	theatre.isSlow = true;
	for (let frame = 0; frame < 100; frame++) {
		theatre.painter.stdout.write(`frame ${frame}\n`);
	}
	await theatre.drain();
	assert.equal(screen(theatre.terminal)[0], 'frame 99');
	assert.ok(theatre.bytes.length < 100);
});

test('control characters other than colours never reach the terminal', async () => {
	const theatre = stage(40, 3);
	await theatre.cost('a\u001B[2Jb\u001B]52;c;eA==\u0007\u009B1m\u0008\r\u001B[8mx\u001B[5my\n\u007F');
	const bytes = theatre.bytes.replaceAll(/\u001B\[(\?2026[hl]|[\d;]*[HKmC])|\r\n/g, '');
	assert.doesNotMatch(bytes, /[\0-\x1F\x7F-\x9F]/);
	assert.equal(screen(theatre.terminal)[0], 'a\uFFFD[2Jb\uFFFD]52;c;eA==\uFFFD\uFFFD1m\uFFFD\uFFFDxy');
});

test('of a heap of marks eight reach the terminal', async () => {
	const theatre = stage(40, 1);
	await theatre.cost(`e${'\u0301'.repeat(5)}\u001B[1m${'\u0302'.repeat(5)}x\u0301`);
	assert.equal(theatre.bytes.match(/\p{M}/gu)?.length, 9);
	assert.match(theatre.bytes, /\u0302\uFFFD\uFFFDx\u0301/);
});

test('without colours, bold and reverse stay', async () => {
	const theatre = stage(40, 2, 'none');
	await theatre.cost('\u001B[1;31;44mbold\u001B[0m \u001B[38;5;9;7mreverse\u001B[m\n');
	assert.match(theatre.bytes, /\u001B\[1mbold/);
	assert.doesNotMatch(theatre.bytes, /31|44|38|;9/);
});

test('what is not a frame is not painted', async () => {
	const theatre = stage(40, 2);
	await theatre.cost('text\n');
	for (const write of ['', '\u001B[?2004h', '\u001B[2K\u001B[1A']) {
		assert.equal(await theatre.cost(write), 0);
	}
});

test('after stop nothing is written until repaint', async () => {
	const theatre = stage(40, 2);
	await theatre.cost('one\n');
	theatre.painter.stop();
	assert.equal(await theatre.cost('two\n'), 0);
	theatre.painter.repaint();
	await theatre.drain();
	assert.equal(screen(theatre.terminal)[0], 'two');
});

test('a frame larger than the terminal is cut', async () => {
	const theatre = stage(4, 2);
	await theatre.cost('abcdefgh\nb\nc\nd');
	assert.deepEqual(screen(theatre.terminal), ['abcd', 'b']);
	theatre.resize(1, 1);
	await theatre.drain();
	assert.deepEqual(screen(theatre.terminal), ['a']);
});
