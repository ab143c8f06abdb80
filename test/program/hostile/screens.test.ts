import assert from 'node:assert/strict';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {openList, quit} from '../run.js';
import {payloads} from './payloads.js';
import {checkHeaders, checkTyped, typed} from './screens.js';
import {ofEachFamily} from './texts.js';

test('in every field of a header a payload of each family is seen as marks', context =>
	checkHeaders(context, [ofEachFamily]));

/** The packs in which a character turns the direction of the text round. */
const overriding = typed.filter(pack => pack.some(index => payloads[index] === '\u202E'));

test('what is typed cannot steer the terminal, nor can a key that does nothing', context =>
	checkTyped(context, overriding));

test('the settings of a hostile file are those of a new user', async context => {
	const home = folderWith(context, {
		'cables/settings.json': `{"sort": "${'x'.repeat(50)}\\u001b[2J", "isReversed": 7}`,
	});
	const terminal = await openList(context, folderWith(context, {'a.txt': 'text'}), {home});
	await terminal.waitFor('newest first');
	assert.equal(await quit(terminal), 0);
});
