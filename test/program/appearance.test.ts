import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {cableText} from '../app/texts.js';
import {folderWith} from '../archive/folder.js';
import {onTerminal, openList, pressAndSee, quit, run, shipped} from './run.js';

const cable = join(shipped, '07ROME1333.txt');

/** The colours of letters among some bytes, each once. */
function colours(bytes: string): readonly string[] {
	const codes = [...bytes.matchAll(/\u001B\[([\d;]*)m/g)].flatMap(([, codes = '']) => codes.split(';'));
	return [...new Set(codes.filter(code => /^(?:3|4|9|10)\d$/.test(code)))].sort();
}

const [red, yellow, blue, magenta, cyan] = ['31', '33', '34', '35', '36'];

for (const [what, args, env, expected] of [
	['a terminal that says nothing of its background', [], {}, [red, magenta]],
	['a dark terminal', [], {COLORFGBG: '15;0'}, [yellow, cyan]],
	['a light terminal', [], {COLORFGBG: '0;15'}, [red, blue]],
	['--theme=dark', ['--theme=dark'], {COLORFGBG: '0;15'}, [yellow, cyan]],
	['--theme=light', ['--theme=light'], {}, [red, blue]],
	['--theme=mono', ['--theme=mono'], {}, []],
	['--color=never', ['--color=never'], {FORCE_COLOR: '1'}, []],
	['NO_COLOR', [], {NO_COLOR: '1'}, []],
	['--color=always in spite of NO_COLOR', ['--color=always'], {NO_COLOR: '1'}, [red, magenta]],
	['a VT100', [], {TERM: 'vt100'}, []],
	['--color=always on a VT100', ['--color=always'], {TERM: 'vt100'}, [red, magenta]],
] as const) {
	test(`the colours of a cable: ${what}`, async context => {
		const terminal = onTerminal(context, [...args, cable], {env: {COLORFGBG: undefined, ...env}});
		await terminal.waitFor('q list');
		assert.equal(await quit(terminal), 0);
		assert.deepEqual(colours(terminal.bytes()), expected);
		assert.match(terminal.bytes(), /\u001B\[(?:\d+;)*1[;m]/, 'weights are no colours');
	});
}

test('--ascii draws nothing else, in whatever locale', async context => {
	const terminal = onTerminal(context, ['--ascii', shipped]);
	await terminal.waitFor('newest first');
	await pressAndSee(terminal, '/kosvo\r', 'q list');
	await pressAndSee(terminal, 'q', '1 of 36');
	assert.equal(await quit(terminal), 0);
	assert.doesNotMatch(terminal.bytes(), /[^\0-\x7F]/);
	for (const args of [
		['list', '--ascii', shipped],
		['print', '--ascii', cable],
	]) {
		assert.doesNotMatch(run(args).stdout, /[^\0-\x7F]/, args.join(' '));
	}
});

test('a pipe gets no looks unless they are asked for', () => {
	assert.doesNotMatch(run(['print', cable]).stdout, /\u001B/);
	const {stdout} = run(['print', '--color=always', cable]);
	assert.deepEqual(colours(stdout), [red, magenta]);
	assert.equal(stdout.replace(/\u001B\[[\d;]*m/g, '').replace(/ +$/gm, ''), run(['print', cable]).stdout);
});

test('print on a terminal has looks, and none at all with --color=never', async context => {
	const painted = onTerminal(context, ['print', cable], {rows: 200});
	await painted.exit;
	assert.deepEqual(colours(painted.bytes()), [red, magenta]);
	const bare = onTerminal(context, ['print', '--color=never', cable], {rows: 200});
	await bare.exit;
	assert.doesNotMatch(bare.bytes(), /\u001B/);
	assert.deepEqual(bare.screen(), painted.screen());
});

test('whoever was promised colours in a pipe gets none from the cable itself', context => {
	const attack = 'red \u001B[31;5m and \u001B]0;owned\u0007 and \u009B2J';
	const folder = folderWith(context, {
		'a.txt': cableText({number: 1, subject: attack, body: `1. (C) ${attack}\n`}),
	});
	const {stdout} = run(['print', '--color=always', '--theme=mono', join(folder, 'a.txt')]);
	assert.match(stdout, /red ␛\[31;5m and ␛\]0;owned␇/);
	assert.doesNotMatch(stdout.replace(/\u001B\[[\d;]*m/g, ''), /[\0-\x08\x0B-\x1F\x7F-\x9F]/);
	assert.deepEqual(colours(stdout), []);
});

test('the list is drawn without colours where there are none, and all is there', async context => {
	const terminal = await openList(context, shipped, {env: {TERM: 'vt100'}});
	assert.match(terminal.screen()[1] ?? '', /^▸ 2010-10-22/);
	assert.equal(await quit(terminal), 0);
	assert.deepEqual(colours(terminal.bytes()), []);
});
