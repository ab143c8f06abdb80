import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, statSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {needs} from '../../system.js';
import {entry, shipped} from '../run.js';
import {changeOrder, checkNoCache, checkPrivate, checkRefused} from './places.js';

test(
	'a cache among the process files, where no folder can be made, delays nothing',
	needs('process files'),
	context => checkNoCache(context, '/proc'),
);

for (const args of [
	['search', 'toll'],
	['print', join(shipped, '07ROME1333.txt')],
]) {
	test(`--private: ${args[0]} writes nothing anywhere`, context => checkPrivate(context, args));
}

test('--private is refused in lines where a debugger can look on, and where Node is told to write files', context =>
	checkRefused(context, ['--plain', shipped]));

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
