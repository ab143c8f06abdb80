/** Published indexes of folders, for tests. */
import assert from 'node:assert/strict';
import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {openArchive} from '../../../source/archive/archive.js';
import type {OwnPlace} from '../../../source/index/place/place.js';
import {type PublishAnswer, startPublishing} from '../../../source/index/published/publishing.js';
import {texts} from '../../app/texts.js';
import {type Context, folderWith} from '../../archive/folder.js';
import {placeFor} from '../filled-index.js';
import {ending, indexed} from '../indexing.js';

/** A folder or a dump with its index, and an empty folder to publish that in. */
export async function folderToPublish(context: Context, root: string = folderWith(context, texts)) {
	const place = placeFor(context);
	assert.equal(ending(await indexed(root, place)), 'up-to-date');
	const folder = folderWith(context);
	const file = join(folder, 'ruritania.index');
	return {
		root,
		place,
		folder,
		file,
		names: () => readdirSync(folder),
		mode: () => (statSync(file).mode & 0o7777).toString(8),
		publish: (to = file) => publishedIn(root, place, to),
	};
}

/** Publishes the index of a folder; what has become of it. */
export function publishedIn(
	root: string,
	place: OwnPlace & {readonly type: 'file'},
	file: string,
): Promise<PublishAnswer> {
	return startPublishing({archive: openArchive(root), place, file}).ended;
}
