import assert from 'node:assert/strict';
import {renameSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {indexedPath, openArchive} from '../../source/archive/archive.js';
import {ask} from '../../source/library/library.js';
import {dumpText} from '../archive/dumps.js';
import {type Context, folderWith} from '../archive/folder.js';
import {placeFor} from '../index/filled-index.js';
import {opened} from './opened.js';

/** Two folders, and a link that leads to the first until it is switched. */
function linked(context: Context) {
	const root = folderWith(context, {
		'A/a.txt': 'The note of A.',
		'A/cables.csv': dumpText('07ROME1'),
		'B/b.txt': 'The note of B.',
		'B/c.txt': 'Another note of B.',
		'B/cables.csv': dumpText('07ROME2', '07ROME3', '07ROME4'),
	});
	const link = join(root, 'link');
	symlinkSync('A', link);
	return {
		root,
		link,
		switchLink() {
			symlinkSync('B', join(root, 'next'));
			renameSync(join(root, 'next'), link);
		},
	};
}

test('a folder that was opened by a link is read further when the link leads elsewhere', async context => {
	const {root, link, switchLink} = linked(context);
	const {library, lists, events} = opened(context, link, placeFor(context));
	const {order} = await lists(2);
	switchLink();
	writeFileSync(join(root, 'A', 'new.txt'), 'A new note of A.');
	ask(library, {type: 'read-again'});
	await lists(3);
	const lengths = events.flatMap(event => (event.type === 'cables-read' ? event.order.length : []));
	assert.deepEqual(Math.max(...lengths), 3);
	for (const key of order) {
		const [event] = ask(library, {type: 'open-cable', key});
		assert.equal(event?.type, 'cable-opened');
	}
	assert.equal(library.fileOf(order[0] ?? 0)?.folder, link, 'what is shown is what was typed');
});

test('a dump in a folder that is a switched link is read as it was found', async context => {
	const {root, link, switchLink} = linked(context);
	const path = join(link, 'cables.csv');
	const {library, lists} = opened(context, path, placeFor(context));
	await lists(1);
	switchLink();
	writeFileSync(join(root, 'A', 'cables.csv'), dumpText('07ROME1', '07ROME5'));
	ask(library, {type: 'read-again'});
	await lists(2);
	assert.equal(indexedPath(openArchive(path)), path);
});
