import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {configNotice, readConfigured} from '../../../source/program/config/configured.js';
import {type Context, folderWith} from '../../archive/folder.js';

/** What the administrator's file and the user's say together; either may be missing. */
function configured(context: Context, {system, user}: {readonly system?: string; readonly user?: string}) {
	const folder = folderWith(context, {
		...(system !== undefined && {'cables.toml': system}),
		...(user !== undefined && {'config.toml': user}),
	});
	return readConfigured({system: join(folder, 'cables.toml'), user: join(folder, 'config.toml')});
}

test('without a file nothing is set', async context => {
	const found = await configured(context, {});
	assert.deepEqual(found, {config: undefined, problems: [], isSecure: false});
});

test('what the user sets stands above what the administrator sets, each by itself', async context => {
	const {config, problems} = await configured(context, {
		system: 'sort = "post"\nascii = true\npublished = "/srv/a"\n[keys.list]\n"x" = "pipe"\n"y" = "nothing"\n',
		user: 'ascii = false\npublished = ""\n[keys.list]\n"x" = "nothing"\n[keys.reader]\n"x" = "pipe"\n',
	});
	assert.deepEqual(config?.values, {sort: 'post', isAscii: false, published: ''});
	assert.deepEqual(config?.keys, {list: {x: 'nothing', y: 'nothing'}, reader: {x: 'pipe'}});
	assert.deepEqual(problems, []);
});

test('a published index is named by its full path', async context => {
	const {config, problems} = await configured(context, {user: 'published = "here"\n'});
	assert.deepEqual(config?.values, {});
	assert.deepEqual(problems, ['config.toml, line 1: published must be the full path of a file, or ""']);
});

test('a line that is wrong is named with its file, and the rest of both holds', async context => {
	const found = await configured(context, {
		system: 'srot = "post"\nsort = "post"\n',
		user: '= 5\nascii = true\n',
	});
	assert.deepEqual(found.config?.values, {sort: 'post', isAscii: true});
	assert.equal(found.problems.length, 2);
	assert.match(found.problems[0] ?? '', /\/cables\.toml, line 1: no setting srot; did you mean sort\?$/);
	assert.match(found.problems[1] ?? '', /^config\.toml, line 1: /);
	assert.match(configNotice(found)[0] ?? '', /srot.* \(and 1 more: cables config\)$/);
});

test('either file can say that nothing may lead out, and the other cannot undo it', async context => {
	for (const [files, isSecure] of [
		[{system: 'secure = true'}, true],
		[{user: 'secure = true'}, true],
		[{system: 'secure = true', user: 'secure = false'}, true],
		[{system: 'secure = false', user: 'secure = true'}, true],
		[{system: 'secure = false', user: 'secure = false'}, false],
		[{system: '# secure = true'}, false],
	] as const) {
		assert.equal((await configured(context, files)).isSecure, isSecure, JSON.stringify(files));
	}
});

test('a line about it that is wrong counts, since what is meant to close must not stay open', async context => {
	for (const line of [
		'secure = "yes"',
		'secure = treu',
		'secure: true',
		' "secure" = 1',
		'secure',
		'SECURE = true',
	]) {
		const {isSecure, problems} = await configured(context, {system: `ascii = true\n${line}\n`});
		assert.equal(isSecure, true, line);
		assert.equal(problems.length, 1, line);
	}
});

test("an administrator's file that cannot be read closes, too, and never keeps the program from starting", async context => {
	const folder = folderWith(context);
	mkdirSync(join(folder, 'folder'));
	spawnSync('mkfifo', [join(folder, 'pipe')]);
	for (const [name, reason] of [
		['folder', 'it is a folder'],
		['pipe', 'it is not a regular file'],
	] as const) {
		const system = join(folder, name);
		const {isSecure, problems} = await readConfigured({system, user: undefined});
		assert.equal(isSecure, true);
		assert.deepEqual(problems, [`${system} was not read: ${reason}`]);
		const ofUser = await readConfigured({system: join(folder, 'none'), user: system});
		assert.equal(ofUser.isSecure, false);
		assert.deepEqual(ofUser.problems, [`config.toml was not read: ${reason}`]);
	}
});
