import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, rmdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {defaultSettings, type Settings} from '../../../source/app/settings/settings.js';
import {openKeptSettings} from '../../../source/program/user-files/kept-settings.js';
import {folderWith} from '../../archive/folder.js';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

test('what one session has saved the next one has', context => {
	const file = join(folderWith(context), 'cables', 'settings.json');
	const settings: Settings = {...defaultSettings, sort: 'post', isReversed: false};
	assert.deepEqual(openKeptSettings(file).settings, defaultSettings);
	assert.equal(openKeptSettings(file).save(settings), undefined);
	assert.deepEqual(openKeptSettings(file).settings, settings);
	assert.equal(openKeptSettings(file).obstacle, undefined);
});

test('a session changes only the settings that it has changed itself', context => {
	const file = join(
		folderWith(context, {'settings.json': '{"font": "large", "sort": "date"}'}),
		'settings.json',
	);
	const [one, other] = [openKeptSettings(file), openKeptSettings(file)];
	one.save({...one.settings, sort: 'post'});
	other.save({...other.settings, isReversed: false});
	assert.deepEqual(read(file), {font: 'large', sort: 'post', isReversed: false});
	one.save({...one.settings, sort: 'date'});
	other.save({...other.settings, isReversed: false});
	assert.deepEqual(read(file), {font: 'large', sort: 'date', isReversed: false});
});

test('what could not be saved is said, and saved with the next change', context => {
	const folder = folderWith(context);
	const file = join(folder, 'settings.json');
	const keptSettings = openKeptSettings(file);
	mkdirSync(`${file}.lock`);
	const changed: Settings = {...keptSettings.settings, sort: 'post'};
	assert.equal(
		keptSettings.save(changed),
		'the settings were not saved: another cables process is writing it',
	);
	rmdirSync(`${file}.lock`);
	assert.equal(keptSettings.save({...changed, isReversed: false}), undefined);
	assert.deepEqual(read(file), {sort: 'post', isReversed: false});
	writeFileSync(join(folder, 'plain'), '');
	const impossible = openKeptSettings(join(folder, 'plain', 'settings.json'));
	assert.match(impossible.save(changed) ?? '', /^the settings were not saved: part of this path/);
	assert.match(impossible.obstacle ?? '', /^the settings were not read: part of this path/);
});

test('a file that is not JSON is reported, and one of another shape has the settings that it has', context => {
	const folder = folderWith(context, {
		broken: '{"sort": ',
		list: '[]',
		nothing: 'null',
		wrong: '{"sort": 5}',
	});
	const {settings, obstacle, save} = openKeptSettings(join(folder, 'broken'));
	assert.deepEqual(settings, defaultSettings);
	assert.equal(obstacle, 'the settings were not read: it is not valid JSON');
	assert.equal(
		save({...settings, sort: 'post'}),
		'the settings were not saved: it is not valid JSON; repair or remove it',
	);
	assert.equal(readFileSync(join(folder, 'broken'), 'utf8'), '{"sort": ');
	for (const name of ['list', 'nothing', 'wrong']) {
		const keptSettings = openKeptSettings(join(folder, name));
		assert.equal(keptSettings.obstacle, undefined);
		assert.deepEqual(keptSettings.settings, defaultSettings);
		keptSettings.save({...defaultSettings, isReversed: false});
		assert.equal(read(join(folder, name)).isReversed, false);
	}
});

test('without a place nothing is kept', () => {
	const {settings, obstacle, save} = openKeptSettings(undefined);
	assert.deepEqual([settings, obstacle], [defaultSettings, undefined]);
	assert.equal(save({...settings, sort: 'post'}), undefined);
});

test('the settings of earlier versions are carried over with the first change, and their file is left as it is', context => {
	const folder = folderWith(context, {'old.json': '{"sort": "post", "other": 1}'});
	const [file, old] = [join(folder, 'new.json'), join(folder, 'old.json')];
	const keptSettings = openKeptSettings(file, old);
	assert.deepEqual(keptSettings.settings, {...defaultSettings, sort: 'post'});
	keptSettings.save({...keptSettings.settings, isReversed: false});
	assert.deepEqual(read(file), {sort: 'post', other: 1, isReversed: false});
	assert.deepEqual(read(old), {sort: 'post', other: 1});
	openKeptSettings(file, old).save({...keptSettings.settings, sort: 'size', isReversed: false});
	assert.equal(openKeptSettings(file, old).settings.sort, 'size');
});
