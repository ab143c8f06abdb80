import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {texts} from '../app/texts.js';
import {folderWith} from '../archive/folder.js';
import {isSettled, openedFile} from './opened-file.js';

test('a large folder is not read for one file', async context => {
	const folder = folderWith(context, texts);
	for (let number = 0; number < 2100; number++) {
		writeFileSync(join(folder, `${number}.txt`), '');
	}
	const file = openedFile(context, folder, '07STRELSAU509.txt');
	assert.equal((await file.told('around-read', isSettled)).around, 'too-large');
});
