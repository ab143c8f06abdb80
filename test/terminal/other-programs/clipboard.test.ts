import assert from 'node:assert/strict';
import {chmodSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {
	clipboardSequence,
	copyText,
	fittingText,
	helpersFor,
} from '../../../source/terminal/other-programs/clipboard.js';
import {folderWith} from '../../archive/folder.js';

const ways = (env: Readonly<Record<string, string>>, platform?: NodeJS.Platform) =>
	helpersFor(env, platform).map(({command, args}) => [command, ...args].join(' '));

test('the way that leads to the reader comes first', () => {
	assert.deepEqual(ways({TMUX: '/tmp/tmux,1,0', DISPLAY: ':0'}), [
		'tmux load-buffer -w -',
		'tmux load-buffer -',
	]);
	assert.deepEqual(ways({WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0'}, 'linux'), [
		'wl-copy',
		'xclip -selection clipboard',
	]);
	assert.deepEqual(ways({}, 'darwin'), ['pbcopy']);
	assert.deepEqual(ways({}, 'linux'), []);
});

test('the display of a remote machine is not used', () => {
	for (const variable of ['SSH_CONNECTION', 'SSH_TTY', 'SSH_CLIENT', 'STY']) {
		assert.deepEqual(ways({DISPLAY: ':0', [variable]: 'x'}, 'darwin'), []);
	}
});

test('a terminal is given nothing but base64', () => {
	const text = 'The toll\u001B]0;x\u0007\n河';
	assert.equal(clipboardSequence(text, {}), `\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`);
});

test('screen is given pieces that it passes on', () => {
	const text = 'x'.repeat(3000);
	const pieces = [
		...clipboardSequence(text, {STY: '1.a'}).matchAll(/\u001BP([^\u001B]*(?:\u001B\][^\u001B]*)?)\u001B\\/g),
	];
	assert.ok(pieces.every(([whole]) => whole.length <= 768));
	assert.equal(pieces.map(([, piece]) => piece).join(''), clipboardSequence(text, {}));
});

test('a text that is too long for a terminal is cut, which it says, and not within a character', () => {
	assert.deepEqual(fittingText('x'.repeat(56_244)), {fitting: 'x'.repeat(56_244), cut: 0});
	for (const letter of ['x', 'é', '河', '👩‍🚀']) {
		const text = letter.repeat(60_000);
		const {fitting, cut} = fittingText(text);
		assert.ok(Buffer.from(fitting).toString('base64').length <= 74_994);
		assert.match(fitting, /\n\[\.\.\. cut here: \d+ more characters\]\n$/);
		assert.equal(fitting.slice(0, fitting.indexOf('\n')).length + cut, text.length);
		assert.doesNotMatch(fitting, /\uFFFD/);
	}
});

test('a program that fails or is not there is followed by the next way', async context => {
	const folder = folderWith(context);
	const written = join(folder, 'written');
	const program = (name: string, script: string) => {
		writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
		chmodSync(join(folder, name), 0o755);
	};
	const path = process.env.PATH;
	context.after(() => {
		process.env.PATH = path;
	});
	process.env.PATH = `${folder}:/usr/bin:/bin`;
	program('wl-copy', 'exit 1');
	program('xclip', `cat > '${written}'`);
	const local = {WAYLAND_DISPLAY: 'w', DISPLAY: ':0'};
	assert.deepEqual(await copyText('a toll', local, undefined), {way: 'to xclip', isUnsure: false, cut: 0});
	assert.equal(readFileSync(written, 'utf8'), 'a toll');
	program('xclip', 'exit 3');
	const sent: string[] = [];
	const copied = await copyText('a toll', local, {write: sequence => sent.push(sequence)});
	assert.deepEqual(copied, {way: 'by OSC 52', isUnsure: true, cut: 0});
	assert.deepEqual(sent, [clipboardSequence('a toll', local)]);
	assert.equal((await copyText('a toll', local, undefined)).way, undefined);
});
