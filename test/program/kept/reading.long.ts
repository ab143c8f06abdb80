import assert from 'node:assert/strict';
import {existsSync, readFileSync, renameSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {openList, pressAndSee, quit, run, selectedRow, settingsHome} from '../run.js';
import {checkGoesOn, folderToRead, readTo9} from './reading.js';

test('the place survives kill -9', async context => {
	const [folder, home] = [folderToRead(context), settingsHome(context)];
	const first = await readTo9(context, folder, home);
	await pressAndSee(first, '*mB', 'marked as B');
	const file = join(home, 'cables', 'reading.jsonl');
	const kept = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
	await first.waitFor(() => /"starred":true[^\n]*"paragraph":9[^\n]*\n[\s\S]*"marks":\{"B"/.test(kept()));
	first.kill('SIGKILL');
	await first.exit;
	const second = await checkGoesOn(context, folder, home, {columns: 100, rows: 30});
	await pressAndSee(second, 'q', 'cables');
	assert.match(selectedRow(second), /^▸ \* /);
	await pressAndSee(second, "Lj'B", '¶ 9 of 40');
	assert.match(
		run(['list', '--query=is:starred', folder], {env: {XDG_STATE_HOME: home}}).stdout,
		/^[^\n]*LONG CABLE\n$/,
	);
});

test('with keys from a pipe nothing is resumed, and nothing is kept', context => {
	const [folder, home] = [folderToRead(context), settingsHome(context)];
	// On a busy machine the progress is reported before the list.
	const said = () =>
		run(['--plain', folder], {input: '*\r9gq', env: {XDG_STATE_HOME: home}}).stdout.replace(
			/^reading \d+ of \d+\n/gm,
			'',
		);
	assert.equal(said(), said());
	assert.throws(() => readFileSync(join(home, 'cables', 'reading.jsonl')), {code: 'ENOENT'});
});

test('--private has what was remembered, and keeps nothing', async context => {
	const [folder, home] = [folderToRead(context), settingsHome(context)];
	const first = await openList(context, folder, {home});
	await pressAndSee(first, '*', 'starred');
	assert.equal(await quit(first), 0);
	const file = join(home, 'cables', 'reading.jsonl');
	const before = readFileSync(file, 'utf8');
	const second = await openList(context, '--private', {home, cwd: folder});
	assert.equal(await quit(second), 0);
	assert.equal(readFileSync(file, 'utf8'), before);
});

test('the place survives quitting, at another size, and after the folder was moved', async context => {
	const [folder, home] = [folderToRead(context), settingsHome(context)];
	const first = await readTo9(context, folder, home);
	first.press('Q');
	assert.equal((await first.exit).exitCode, 0);
	const second = await checkGoesOn(context, folder, home, {columns: 60, rows: 14});
	second.press('Q');
	await second.exit;
	const moved = join(folderWith(context), 'moved');
	renameSync(folder, moved);
	const third = await openList(context, moved, {home});
	await pressAndSee(third, '\r', '¶ 9 of 40');
});
