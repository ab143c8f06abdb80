import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderWith} from '../archive/folder.js';
import {
	bodyText,
	eightBits,
	filesOf,
	headerText,
	inName,
	isOfEightBits,
	linkText,
	linkWords,
	namedTexts,
	nameOf,
	packs,
	pageText,
	readInEightBits,
	row,
	signed,
	sixteenBits,
} from './hostile-texts.js';
import {families, payloads} from './payloads.js';
import {openList, quit} from './run.js';
import {checkSeen, shown} from './seen.js';
import {openWatched} from './watched.js';

const end = /END\s*$/;

/** What may take long to read is read in a thread, and until it has come the screen shows what was there before. */
const isOpen = /^(?!.*\n opening [^\n]*; press Esc to cancel)/s;

test('in the text of a cable every payload is seen as marks and moves nothing, whatever it came in', async context => {
	const all = packs(8000);
	const single = packs(8000, isOfEightBits);
	const texts = {
		...filesOf('body*.txt', all, bodyText),
		...filesOf('page*.html', all, pageText),
		...filesOf('link*.md', all, linkText),
		...filesOf('sixteen*.txt', all, sixteenBits),
		...filesOf('eight*.txt', single, eightBits),
	};
	const watched = await openWatched(context, folderWith(context, texts));
	for (let opened = 0; opened < Object.keys(texts).length; opened++) {
		await watched.press(opened === 0 ? '\r' : 'J', isOpen);
		await watched.pageTo(end);
	}
	const seen = watched.seen();
	checkSeen(seen, 'body');
	checkSeen(seen, 'page');
	checkSeen(seen, 'link', index => shown(linkWords(index)));
	checkSeen(seen, 'sixteen-bits');
	checkSeen(seen, 'eight-bits', index => shown(readInEightBits(index)), single.flat());
	await watched.press('q');
	await watched.quit();
});

test('in every field of a header every payload is seen as marks', async context => {
	const all = packs(4000);
	const watched = await openWatched(context, folderWith(context, filesOf('head*.txt', all, headerText)));
	await watched.press('\r');
	for (const number of all.keys()) {
		await watched.pageTo(end);
		await watched.press('gH', 'headers as printed');
		await watched.pageTo(end);
		await watched.press(number + 1 < all.length ? 'J' : 'q');
	}
	const seen = watched.seen();
	for (const place of [
		'sender',
		'addressee',
		'information',
		'classification',
		'tags',
		'subject',
		'reference',
		'classified-by',
		'signature',
	] as const) {
		checkSeen(seen, place);
	}
	await watched.quit();
});

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
	await watched.press('/s00', /[1-9] of \d+.* · subject: s00/);
	await watched.press('\u0007', 'filter: s00');
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

test('what is typed cannot steer the terminal, nor can a key that does nothing', async context => {
	const watched = await openWatched(context, folderWith(context, {'a.txt': 'text', 'b.txt': 'text'}), 12);
	await watched.press('\u202E', '␦ does nothing here');
	await watched.press('/', '█');
	for (const pack of packs(300, text => !/[\0-\u001F\u007F]/.test(text))) {
		await watched.press(`\u0015${row('query', pack)} number ${pack[0]}`, `number ${pack[0]}█`);
	}
	assert.match(watched.seen(), /p\d{4}␦z/);
	await watched.press('\u0007\u0007', 'newest first');
	await watched.quit();
});

const ofEachFamily = Object.values(families).map(([text = '']) => payloads.indexOf(text));

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
