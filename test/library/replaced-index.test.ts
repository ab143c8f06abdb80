import assert from 'node:assert/strict';
import {rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {type Answers, ask} from '../../source/library/library.js';
import {texts} from '../app/texts.js';
import {type Context, folderWith} from '../archive/folder.js';
import {placeFor} from '../index/filled-index.js';
import {ending, indexed} from '../index/indexing.js';
import {opened} from './opened.js';

const size = Object.keys(texts).length;

/** A library whose folder has been read; then another cable comes, the first by its name, so that an index made anew has other keys. */
async function grownFolder(context: Context) {
	const [place, root] = [placeFor(context), folderWith(context, texts)];
	await indexed(root, place);
	const program = opened(context, root, place);
	await program.lists(size);
	writeFileSync(join(root, '0-first.txt'), 'The jubilee of the dry harbour.');
	const open = (key: number | undefined) => {
		const [event] = ask(program.library, {type: 'open-cable', key: key ?? 0});
		return event?.type === 'cable-opened' ? event.cable.id : event?.type;
	};
	return {...program, root, place, open};
}

/** Searches for a word of the cable that came last, when all have been listed, and returns the file that its match opens. */
async function searched({library, when, open}: Awaited<ReturnType<typeof grownFolder>>) {
	ask(library, {type: 'search', text: 'jubilee', scope: 'text'});
	const {hits} = await when('hits-found', ({hits}) => hits.keys.length > 0);
	return open(hits.keys[0]);
}

const ways: Readonly<Record<string, (folder: Awaited<ReturnType<typeof grownFolder>>) => Promise<void>>> = {
	'another process rebuilds it': async ({root, place}) => {
		assert.equal(
			ending(await indexed(root, place, {isRebuild: true, whenIndexedElsewhere: 'wait'})),
			'up-to-date',
		);
	},
	'its folder is removed': async ({place}) => rmSync(dirname(place.path), {recursive: true}),
};

for (const [way, replace] of Object.entries(ways)) {
	test(`when ${way}, reading again opens the new index and tells that keys mean other cables`, async context => {
		const folder = await grownFolder(context);
		await replace(folder);
		ask(folder.library, {type: 'read-again'});
		await folder.when('index-replaced');
		await folder.lists(size + 1);
		assert.equal(await searched(folder), '0-first.txt');
	});

	test(`when ${way}, a search meets it, and its answer is of the new one`, async context => {
		const folder = await grownFolder(context);
		await replace(folder);
		ask(folder.library, {type: 'search', text: 'jubilee', scope: 'text'});
		await folder.lists(size + 1);
		assert.equal(await searched(folder), '0-first.txt');
		const types = folder.events.map(({type}) => type);
		assert.ok(types.indexOf('index-replaced') < types.indexOf('hits-found'), types.join());
	});
}

test('what a thread that searches has read of the index before is not shown', async context => {
	const folder = await grownFolder(context);
	const {library, events, when, open} = folder;
	ask(library, {type: 'search', text: 'king', scope: 'text'});
	await when('hits-found');
	await ways['another process rebuilds it']?.(folder);
	events.length = 0;
	// It still has the file open that is gone.
	const question: Parameters<Answers['search']>[0] = {type: 'search', text: 'jubilee', scope: 'text'};
	ask(library, question);
	await folder.lists(size + 1);
	ask(library, question);
	const {hits} = await when('hits-found', ({hits}) => hits.keys.length > 0);
	assert.equal(open(hits.keys[0]), '0-first.txt');
});
