import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {defaultSettings} from '../../source/app/settings/settings.js';
import {openIndexable, openLibrary} from '../../source/library/cable-source.js';
import {cableText, texts} from '../app/texts.js';
import {folderWith} from '../archive/folder.js';
import {isSettled, openedFile} from './opened-file.js';

test('the references of a single file lead to the folder in which it lies', async context => {
	const file = openedFile(context, folderWith(context, texts), '07STRELSAU509.txt');
	assert.equal(file.events[0]?.type, 'cable-opened');
	assert.equal((await file.told('around-read', isSettled)).around, 'read');
	const named = file.asked({type: 'find-named', key: 0, mrns: ['07STRELSAU498', '07STRELSAU509', '07ROME1']});
	assert.ok(named?.type === 'named-found' && named.key === 0);
	assert.deepEqual(named.named['07ROME1'], []);
	assert.deepEqual(named.named['07STRELSAU509'], []);
	const [cable] = named.named['07STRELSAU498'] ?? [];
	const followed = file.asked({type: 'open-cable', key: cable?.key ?? -1});
	assert.ok(followed?.type === 'cable-opened');
	assert.equal(followed.cable.id, '07STRELSAU498.txt');
	const back = file.asked({type: 'open-cable', key: 0});
	assert.ok(back?.type === 'cable-opened' && back.cable.id === '07STRELSAU509.txt');
});

test('its thread is reported under its own key', async context => {
	const file = openedFile(context, folderWith(context, texts), '07STRELSAU498.txt');
	await file.told('around-read', isSettled);
	file.asked({type: 'find-thread', key: 0, missing: [], from: 0});
	const {key, thread} = await file.told('thread-found');
	assert.equal(key, 0);
	assert.deepEqual(
		thread.citedBy.map(({cable}) => cable.mrn),
		['07STRELSAU509'],
	);
});

test('before the folder is read nothing is found, and the file says so', context => {
	const file = openedFile(context, folderWith(context, texts), '07STRELSAU509.txt');
	assert.deepEqual(
		file.events.map(({type}) => type),
		['cable-opened', 'around-read'],
	);
	assert.equal(file.asked({type: 'find-named', key: 0, mrns: ['07STRELSAU498']}), undefined);
});

test('the index of the folder is used as it is, if it has one', async context => {
	const [folder, cache] = [folderWith(context, texts), folderWith(context, {})];
	const whole = openLibrary(openIndexable(folder, cache), true);
	await new Promise<void>(resolve => {
		whole.start({
			settings: () => defaultSettings,
			tell: event => event.type === 'cables-read' && event.progress.type === 'complete' && resolve(),
		});
	});
	whole.close();
	writeFileSync(join(folder, 'new.txt'), cableText({number: 1, subject: 'NEW'}));
	const file = openedFile(context, folder, '07STRELSAU509.txt', cache);
	assert.equal((await file.told('around-read', isSettled)).around, 'read');
	const named = file.asked({type: 'find-named', key: 0, mrns: ['07STRELSAU498', '07STRELSAU1']});
	assert.ok(named?.type === 'named-found');
	assert.equal(named.named['07STRELSAU498']?.length, 1);
	assert.equal(named.named['07STRELSAU1']?.length, 0);
});
