import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {openList, quit} from '../run.js';
import {payloads} from './payloads.js';
import {checkHeaders, checkTexts, checkTyped, typed} from './screens.js';
import {checkSeen, shown} from './seen.js';
import {bodyText, inName, nameOf, ofEachFamily, signed} from './texts.js';
import {openWatched} from './watched.js';

test('in the text of a cable a payload of each family is seen as marks, whatever it came in', context =>
	checkTexts(context, [ofEachFamily]));

test('in every field of a header a payload of each family is seen as marks', context =>
	checkHeaders(context, [ofEachFamily]));

/** The packs in which a character turns the direction of the text round. */
const overriding = typed.filter(pack => pack.some(index => payloads[index] === '\u202E'));

test('what is typed cannot steer the terminal, nor can a key that does nothing', context =>
	checkTyped(context, overriding));

for (const pack of [ofEachFamily.slice(0, 9), ofEachFamily.slice(9)]) {
	test(`in the name of the folder, outline, markings and glossary payloads are seen as marks, from ${pack[0]}`, async context => {
		const name = nameOf('folder', pack);
		const text = bodyText(pack);
		const watched = await openWatched(context, join(folderWith(context, {[`${name}/a.txt`]: text}), name));
		checkSeen(watched.seen(), 'folder', index => shown(inName(signed('folder', index))), pack);
		await watched.press('\rx', 'h close');
		await watched.press('hc', 'invert');
		await watched.press('c', 'hidden');
		await watched.press('a\r', 'q list');
		const before = watched.seen().length;
		await watched.press('o', 'o close');
		checkSeen(watched.seen().slice(before), 'body', undefined, pack);
		await watched.press('o/z', `"z" 1/${pack.length}`);
		await watched.press('\rq', 'newest first');
		await watched.quit();
	});
}

test('the settings of a hostile file are those of a new user', async context => {
	const home = folderWith(context, {
		'cables/settings.json': `{"sort": "${'x'.repeat(50)}\\u001b[2J", "isReversed": 7}`,
	});
	const terminal = await openList(context, folderWith(context, {'a.txt': 'text'}), {home});
	await terminal.waitFor('newest first');
	assert.equal(await quit(terminal), 0);
});
