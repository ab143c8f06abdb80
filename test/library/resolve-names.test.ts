import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {resolveNames} from '../../source/library/resolve-names.js';
import {dumpText} from '../archive/dumps.js';
import {folderWith} from '../archive/folder.js';
import {wholeCable} from '../command-line/whole-cable.js';
import {needs} from '../system.js';

/** The paths and the sentences for names that are looked up in a folder called F. */
const named = (names: readonly string[], path: string) => resolveNames(names, {path, name: 'F'});

/** The paths alone, where every name means one. */
async function paths(names: readonly string[], folder: string): Promise<readonly string[]> {
	const {paths, missing} = await named(names, folder);
	assert.deepEqual(missing, []);
	return paths;
}

test('a path is what it is', async context => {
	const folder = folderWith(context, {'a.txt': wholeCable});
	assert.deepEqual(await paths([join(folder, 'a.txt'), 'not/there.txt'], folder), [
		join(folder, 'a.txt'),
		'not/there.txt',
	]);
});

test('a number names the file that holds the message, whatever the file is called', async context => {
	const folder = folderWith(context, {'sub/a.txt': wholeCable, 'b.txt': 'no cable'});
	assert.deepEqual(await paths(['07strelsau512'], folder), [join(folder, 'sub', 'a.txt')]);
});

test('a number of two files names both, and one of none is missing', async context => {
	const folder = folderWith(context, {'a.txt': wholeCable, 'b.txt': wholeCable});
	assert.deepEqual(await named(['07STRELSAU512', '07ZENDA1'], folder), {
		paths: [join(folder, 'a.txt'), join(folder, 'b.txt')],
		missing: ['no cable 07ZENDA1 in F'],
	});
});

test('a number is written as one likes, and without its year it is that of any year', async context => {
	const folder = folderWith(context, {'a.txt': wholeCable});
	for (const name of ['strelsau 512', 'STRELSAU-000512', '07 STRELSAU 512', '2007strelsau512']) {
		assert.deepEqual(await paths([name], folder), [join(folder, 'a.txt')], name);
	}
	for (const name of ['strelsau 51', 'strelsau 5120', 'strels 512', 'elsau 512']) {
		const {missing} = await named([name], folder);
		assert.deepEqual(missing, [`no file or cable ${name} in F`]);
	}
	assert.deepEqual((await named(['06 strelsau 512'], folder)).missing, ['no cable 06 strelsau 512 in F']);
});

test('a number finds its cable by the number under which it was wrongly published, and by other names of its post', async context => {
	const folder = folderWith(context, {
		'a.txt': wholeCable.replace('STRELSAU 000512', 'LONDON 002468').replace('JUN 07', 'JUN 09'),
		'b.txt': 'no cable',
	});
	console.error(await paths(['09LONDON2468'], folder));
	for (const name of [
		'09EFTOLONDON2468',
		'09 amembassy london 2468',
		'AMEMBASSYLONDON2468',
		'09_LONDON_02468',
	]) {
		assert.deepEqual(await paths([name], folder), [join(folder, 'a.txt')], name);
	}
});

test('a path is never a number', async context => {
	const folder = folderWith(context, {'a.txt': wholeCable});
	for (const name of ['sub/strelsau512', './strelsau512', 'strelsau.512', '07', '512', 'strelsau']) {
		assert.deepEqual(await named([name], folder), {paths: [name], missing: []}, name);
	}
});

test('where the folder of the numbers cannot be read, the files are named all the same', async context => {
	const folder = folderWith(context, {'a.txt': wholeCable});
	const nowhere = join(folder, 'nowhere');
	assert.deepEqual(await named(['07ZENDA1', join(folder, 'a.txt'), '07ZENDA2'], nowhere), {
		paths: [join(folder, 'a.txt')],
		missing: [`${nowhere}: no such file or folder`],
	});
});

test('a number names the row of a dump that holds the message', async context => {
	const folder = folderWith(context, {'sub/cables.csv': dumpText('07ROME1', '07ROME2', '07ROME2')});
	assert.deepEqual(await paths(['07rome2'], folder), [
		join(folder, 'sub', 'cables.csv#07ROME2'),
		join(folder, 'sub', 'cables.csv#07ROME2~2'),
	]);
});

test(
	'the path of a row is what it is, and a number finds a file whose name is no UTF-8',
	needs('names of bytes'),
	async context => {
		const folder = folderWith(context, {'cables.csv': dumpText('07ROME1')});
		writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff])]), wholeCable);
		const row = join(folder, 'cables.csv#07ROME1');
		assert.deepEqual(await paths([row, '07STRELSAU512'], folder), [row, join(folder, '\uDCFF')]);
	},
);
