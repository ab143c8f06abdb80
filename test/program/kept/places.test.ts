/** Places for settings and caches that are odd, and sessions that keep nothing. */
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {run} from '../run.js';
import {changeOrder, checkRefused} from './places.js';

test('settings that are a link are kept where the link leads', context => {
	const home = folderWith(context, {'dotfiles/settings.json': '{"isReversed": true, "other": 1}'});
	mkdirSync(join(home, 'cables'));
	symlinkSync('../dotfiles/settings.json', join(home, 'cables', 'settings.json'));
	changeOrder({XDG_STATE_HOME: home});
	const kept = JSON.parse(readFileSync(join(home, 'dotfiles', 'settings.json'), 'utf8'));
	assert.deepEqual(kept, {isReversed: false, other: 1, sort: 'post'});
});

test('--private is refused where a debugger can look on, and where Node is told to write files', context => {
	checkRefused(context, ['search', 'toll']);
	const env = {NODE_OPTIONS: '--inspect=127.0.0.1:0'};
	assert.equal(run(['search', 'toll'], {env}).status, 0);
});
