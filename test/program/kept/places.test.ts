/** Places for settings and caches that are odd, and sessions that keep nothing. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {entry, run, shipped} from '../run.js';
import {changeOrder, checkNoCache, checkPrivate, checkRefused} from './places.js';

test('a cache in a place where no folder can be made delays nothing, and index and list say so', context =>
	checkNoCache(context, '/dev/null'));

test('settings in a pipe or a device delay nothing, and the session says so', context => {
	const home = folderWith(context);
	mkdirSync(join(home, 'cables'));
	execFileSync('mkfifo', [join(home, 'cables', 'settings.json')]);
	const device = folderWith(context);
	mkdirSync(join(device, 'cables'));
	symlinkSync('/dev/zero', join(device, 'cables', 'settings.json'));
	for (const place of [home, device]) {
		const said = changeOrder({XDG_STATE_HOME: place});
		assert.match(said, /^the settings were not read: it is not a regular file$/m);
		assert.match(said, /^by post; the settings were not saved: it is not a regular file$/m);
	}
});

test('settings that are a link are kept where the link leads', context => {
	const home = folderWith(context, {'dotfiles/settings.json': '{"isReversed": true, "other": 1}'});
	mkdirSync(join(home, 'cables'));
	symlinkSync('../dotfiles/settings.json', join(home, 'cables', 'settings.json'));
	changeOrder({XDG_STATE_HOME: home});
	const kept = JSON.parse(readFileSync(join(home, 'dotfiles', 'settings.json'), 'utf8'));
	assert.deepEqual(kept, {isReversed: false, other: 1, sort: 'post'});
});

test('whatever the umask, all that is made is its owner’s alone', context => {
	const home = folderWith(context);
	const script = `umask 000; printf opq | "$0" "$1" --plain "$2"; "$0" "$1" index "$2"; "$0" "$1" list "$2"`;
	const {status, stderr} = spawnSync('sh', ['-c', script, process.execPath, entry, shipped], {
		encoding: 'utf8',
		env: {...process.env, XDG_STATE_HOME: join(home, 'a', 'b'), XDG_CACHE_HOME: join(home, 'c', 'd')},
	});
	assert.equal(status, 0, stderr);
	const made = readdirSync(home, {recursive: true, encoding: 'utf8'});
	assert.ok(made.includes('a/b/cables/settings.json') && made.some(path => path.endsWith('.sqlite')));
	const open = made.filter(path => (statSync(join(home, path)).mode & 0o077) !== 0);
	assert.deepEqual(open, []);
});

test('--private: list writes nothing anywhere', context => checkPrivate(context, ['list', shipped]));

test('--private is refused where a debugger can look on, and where Node is told to write files', context => {
	checkRefused(context, ['search', 'toll']);
	const env = {NODE_OPTIONS: '--inspect=127.0.0.1:0'};
	assert.equal(run(['search', 'toll'], {env}).status, 0);
});
