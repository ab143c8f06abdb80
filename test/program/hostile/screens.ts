/** Screens of files that would steer the terminal, for tests. */

import assert from 'node:assert/strict';
import {join} from 'node:path';
import {type Context, folderWith} from '../../archive/folder.js';
import {checkSeen, shown} from './seen.js';
import {
	bodyText,
	eightBits,
	filesOf,
	headerText,
	inName,
	linkText,
	linkWords,
	nameOf,
	type Pack,
	packs,
	pageText,
	readInEightBits,
	readOnPage,
	row,
	signed,
	singleOf,
	sixteenBits,
} from './texts.js';
import {openWatched, type Watched} from './watched.js';

const end = /END\s*$/;

/** What may take long to read is read in a thread, and until it has come the screen shows what was there before. */
const isOpen = /^(?!.*\n opening [^\n]*; press Esc to cancel)/s;

/** Opens the first cable of the list, whose preview must not come in instead. */
async function openFirst(watched: Watched): Promise<void> {
	await watched.press('pp', 'no preview');
	await watched.press('\r', isOpen);
}

/** Checks that every payload of some packs in the text of a cable is seen as marks and moves nothing, whatever it came in. */
export async function checkTexts(context: Context, all = packs(8000)): Promise<void> {
	const indices = all.flat();
	const single = singleOf(all);
	const texts = {
		...filesOf('body*.txt', all, bodyText),
		...filesOf('page*.html', all, pageText),
		...filesOf('link*.md', all, linkText),
		...filesOf('sixteen*.txt', all, sixteenBits),
		...filesOf('eight*.txt', single, eightBits),
	};
	const watched = await openWatched(context, folderWith(context, texts));
	await openFirst(watched);
	await watched.pageTo(end);
	for (let opened = 1; opened < Object.keys(texts).length; opened++) {
		await watched.press('J', isOpen);
		await watched.pageTo(end);
	}
	const seen = watched.seen();
	checkSeen(seen, 'body', undefined, indices);
	checkSeen(seen, 'page', index => shown(readOnPage(index)), indices);
	checkSeen(seen, 'link', index => shown(linkWords(index)), indices);
	checkSeen(seen, 'sixteen-bits', undefined, indices);
	checkSeen(seen, 'eight-bits', index => shown(readInEightBits(index)), single.flat());
	await watched.press('q');
	await watched.quit();
}

/** Checks that every payload of some packs is seen as marks in every field of a header. */
export async function checkHeaders(context: Context, all = packs(4000)): Promise<void> {
	const watched = await openWatched(context, folderWith(context, filesOf('head*.txt', all, headerText)));
	await openFirst(watched);
	for (const number of all.keys()) {
		await watched.pageTo(end);
		// The form of the header stays from cable to cable; three changes lead to the same one.
		await watched.press(number === 0 ? 'gH' : 'gHHH', 'headers as printed');
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
		checkSeen(seen, place, undefined, all.flat());
	}
	await watched.quit();
}

/** Packs that can be typed: what has a control in it would be keys. */
export const typed: readonly Pack[] = packs(300, text => !/[\0-\u001F\u007F]/.test(text));

/** Checks that what is typed cannot steer the terminal, nor can a key that does nothing. */
export async function checkTyped(context: Context, all: readonly Pack[]): Promise<void> {
	const watched = await openWatched(context, folderWith(context, {'a.txt': 'text', 'b.txt': 'text'}), 12);
	await watched.press('\u202E', '␦ does nothing here');
	await watched.press('/', '█');
	for (const pack of all) {
		await watched.press(`\u0015${row('query', pack)} number ${pack[0]}`, `number ${pack[0]}█`);
	}
	assert.match(watched.seen(), /p\d{4}␦z/);
	await watched.press('\u0007\u0007', 'newest first');
	await watched.quit();
}

/** Checks that the payloads of a pack are seen as marks in the name of the folder, outline, markings and glossary. */
export async function checkElsewhere(context: Context, pack: Pack): Promise<void> {
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
}

/** Checks that the payloads of a pack are seen as marks in matches with the words around them, and stop at the facets. */
export async function checkPanels(context: Context, pack: Pack): Promise<void> {
	const texts = {'body.txt': bodyText(pack), 'head.txt': headerText(pack)};
	const watched = await openWatched(context, folderWith(context, texts));
	// A beginning in texts has three letters at least.
	const beginnings = new Set(pack.map(index => signed('body', index).slice(0, 3)));
	const query = [...beginnings].map(beginning => `text:${beginning}*`).join(' or ');
	await watched.press(`/${query}`, `${query.slice(-8)}█`);
	await watched.press('\u0007', 'Esc to clear');
	const before = watched.seen().length;
	await watched.press('C', 'in 1 cable');
	// With its letter in front the year of the next row would look like a sign.
	checkSeen(watched.seen().slice(before).replaceAll('2007-', '-'), 'body', undefined, pack);
	await watched.press('q\u0007', 'newest first');
	await watched.press('F', '2 cables');
	await watched.press('G', 'signed by');
	assert.match(watched.seen(), /signedby/);
	await watched.press('q', 'newest first');
	await watched.quit();
}
