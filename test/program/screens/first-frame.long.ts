import assert from 'node:assert/strict';
import {test} from 'node:test';
import {asFound} from '../../terminal/pseudo-terminal.js';
import {openList, quit, selectedRow, settingsHome, shipped} from '../run.js';

/** Node with an Ink that takes so long to load, in milliseconds, that everything can be done before. */
function withSlowInk(milliseconds: number): readonly string[] {
	const script = `
		import {registerHooks} from 'node:module';
		registerHooks({load(url, context, next) {
			if (/[/]ink[.]js$/.test(url)) {
				Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${milliseconds});
			}
			return next(url, context);
		}});`;
	return ['--import', `data:text/javascript,${encodeURIComponent(script)}`];
}

test('the list is there before Ink, and keys typed meanwhile are all taken once, one that comes in pieces too', async context => {
	const home = settingsHome(context);
	const first = await openList(context, shipped, {home});
	assert.equal(await quit(first), 0);
	const terminal = await openList(context, shipped, {home, nodeOptions: withSlowInk(1500)});
	const top = selectedRow(terminal);
	const fifth = terminal.screen()[5];
	assert.equal(top, terminal.screen()[1]);
	const frame = terminal.bytes().length;
	terminal.press('jj\u001B');
	terminal.press('[');
	terminal.press('B');
	terminal.press('j');
	assert.equal(terminal.bytes().length, frame);
	await terminal.waitFor(() => selectedRow(terminal) !== top);
	await terminal.waitFor(() => selectedRow(terminal).trimEnd().slice(1) === fifth?.slice(1));
	assert.equal(await quit(terminal), 0);
});

test('what ends the program ends it before Ink is there, and gives the terminal back', async context => {
	for (const end of ['SIGTERM', 'SIGHUP', 'q'] as const) {
		const terminal = await openList(context, shipped, {nodeOptions: withSlowInk(1000)});
		if (end === 'q') {
			terminal.press('q');
		} else {
			terminal.kill(end);
		}
		const {exitCode, signal} = await terminal.exit;
		assert.deepEqual({exitCode, signal}, {exitCode: 0, signal: {SIGTERM: 15, SIGHUP: 1, q: 0}[end]}, end);
		assert.deepEqual(terminal.modes(), asFound, end);
	}
});

test('a terminal that is resized before Ink is there shows the list in its new size', async context => {
	const terminal = await openList(context, shipped, {nodeOptions: withSlowInk(800)});
	terminal.resize(60, 12);
	await terminal.waitFor(
		() => terminal.screen().length === 12 && /h help|find/.test(terminal.screen()[11] ?? ''),
	);
	terminal.press('j');
	await terminal.waitFor(() => selectedRow(terminal) === terminal.screen()[2]);
	assert.equal(await quit(terminal), 0);
});
