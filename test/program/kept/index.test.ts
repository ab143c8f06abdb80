import assert from 'node:assert/strict';
import {chmodSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {cableText} from '../../app/texts.js';
import {fingerprint} from '../../archive/folder.js';
import {fewerRights, needs} from '../../system.js';
import {pressAndSee, quit, run} from '../run.js';
import {indexesIn, openIndexed, places} from './index.js';

test('the index is kept, for its owner alone, and the folder is not written', async context => {
	const {folder, cache, env} = places(context);
	const before = fingerprint(folder);
	const terminal = await openIndexed(context, [folder], env);
	assert.equal(await quit(terminal), 0);
	const [index = '', ...others] = indexesIn(cache);
	assert.match(index, /^cables-[0-9a-f]{16}\.v\d+\.sqlite$/);
	assert.deepEqual(others, []);
	assert.equal(statSync(join(cache, 'cables')).mode & 0o777, 0o700);
	assert.equal(statSync(join(cache, 'cables', index)).mode & 0o777, 0o600);
	assert.equal(fingerprint(folder), before);
});

test('what came, changed, moved and went since the last time is in the list without a word', async context => {
	const {folder, env} = places(context);
	assert.equal(await quit(await openIndexed(context, [folder], env)), 0);
	writeFileSync(
		join(folder, 'new.txt'),
		cableText({number: 900, dateTimeGroup: '010000Z JAN 08', subject: 'NEW'}),
	);
	writeFileSync(join(folder, '07ZENDA88.txt'), cableText({post: 'ZENDA', number: 88, subject: 'CHANGED'}));
	renameSync(join(folder, '06MOSCOW5740.txt'), join(folder, 'moved.txt'));
	rmSync(join(folder, 'note.txt'));
	const terminal = await openIndexed(context, [folder], env);
	await terminal.waitFor(/2008-01-01[^\n]*NEW *\n/);
	await terminal.waitFor(/CHANGED/);
	await terminal.waitFor(() => / 5 cables $/.test(terminal.screen()[0] ?? ''));
	assert.doesNotMatch(terminal.screen().join('\n'), /A note that is no cable/);
	await pressAndSee(terminal, '/mayor', 'subject+post 1 ');
	await pressAndSee(terminal, '\u0007=', 'moved.txt');
	await pressAndSee(terminal, '=\u0007', 'newest first');
	assert.equal(await quit(terminal), 0);
});

test('a file that may not be read is reported when cables are listed', needs('fewer rights'), context => {
	const {folder} = places(context);
	chmodSync(join(folder, '07ZENDA88.txt'), 0o000);
	assert.match(run(['list', folder], fewerRights).stderr, /07ZENDA88\.txt: permission denied/);
});
