import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {checkElsewhere, checkHeaders, checkPanels, checkTexts, checkTyped, typed} from './screens.js';
import {checkSeen, shown} from './seen.js';
import {inName, namedTexts, ofEachFamily, packs, row, signed} from './texts.js';
import {openWatched} from './watched.js';

test('in the text of a cable every payload is seen as marks and moves nothing, whatever it came in', context =>
	checkTexts(context));

test('in every field of a header every payload is seen as marks', context => checkHeaders(context));

test('what is typed cannot steer the terminal, nor can a key that does nothing', context =>
	checkTyped(context, typed));

for (const pack of [ofEachFamily.slice(0, 9), ofEachFamily.slice(9)]) {
	test(`in the name of the folder, outline, markings and glossary payloads are seen as marks, from ${pack[0]}`, context =>
		checkElsewhere(context, pack));
}

test('in the subjects of the list and the names of folders and files every payload is seen as marks', async context => {
	const texts = namedTexts();
	const watched = await openWatched(context, folderWith(context, texts), 12);
	await watched.press('=', /\/d\d{4}/);
	for (let row = 1; row < Object.keys(texts).length; row++) {
		await watched.press('=j');
		await watched.press('=', /\/d\d{4}/);
	}
	await watched.press('=', 'newest first');
	const seen = watched.seen();
	// Whatever is blank to JavaScript is a blank between the words of a list.
	checkSeen(seen, 'subject', index => shown(signed('subject', index).replace(/\s/g, '')));
	checkSeen(seen, 'folder', index => shown(inName(signed('folder', index))));
	checkSeen(seen, 'file', index => shown(inName(signed('file', index))));
	await watched.press('/s00', /subject\+post [1-9]/);
	await watched.press('\u0007', 'the search s00');
	await watched.quit();
});

test('what is pasted into the lines for a search, a find and a filter is seen as marks', async context => {
	const watched = await openWatched(context, folderWith(context, {'a.txt': 'text', 'b.txt': 'text'}), 12);
	const queries = packs(300, text => !text.includes(endOfPaste));
	for (const keys of ['/', '\u0007\u0007\r/', '\u0007h/']) {
		await watched.press(keys, '█');
		for (const pack of queries) {
			const last = shown(signed('query', pack.at(-1) ?? 0));
			await watched.press(`\u0015\u001B[200~${row('query', pack)}${endOfPaste}`, last);
		}
	}
	checkSeen(watched.seen(), 'query', undefined, queries.flat());
	await watched.press('\u0007', 'h close');
	await watched.press('hq', 'newest first');
	await watched.quit();
});

const endOfPaste = '\u001B[201~';

test('around the words of a search, and in the facets, payloads are seen as marks', context =>
	checkPanels(context, ofEachFamily.slice(0, 9)));
