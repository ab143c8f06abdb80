import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {cableText} from '../../app/texts.js';
import {folderWith} from '../../archive/folder.js';
import {onTerminal, run} from '../run.js';
import {banner, cable, colours} from './appearance.js';

test('a pipe gets no looks unless they are asked for', () => {
	assert.doesNotMatch(run(['print', cable]).stdout, /\u001B/);
	const {stdout} = run(['print', '--color=always', cable]);
	assert.deepEqual(colours(stdout), banner);
	assert.equal(stdout.replace(/\u001B\[[\d;]*m/g, '').replace(/ +$/gm, ''), run(['print', cable]).stdout);
});

test('print on a terminal has looks, and none at all with --color=never', async context => {
	const painted = onTerminal(context, ['print', cable], {rows: 200});
	await painted.exit;
	assert.deepEqual(colours(painted.bytes()), banner);
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
