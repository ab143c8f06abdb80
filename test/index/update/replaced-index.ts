/** Indexes whose file is something else than what was written, for tests. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {manyTexts} from '../../app/texts.js';
import {type Context, folderWith} from '../../archive/folder.js';
import {placeFor} from '../filled-index.js';
import {contentOf, ending, indexed} from '../indexing.js';

/** A folder with an index of it, and what that index says. */
export async function folderAndContent(context: Context, count = 200) {
	const root = folderWith(context, manyTexts(count));
	const place = placeFor(context);
	await indexed(root, place);
	return {root, place, content: contentOf(place, ['river', 'gauge'])};
}

/** Ways in which the file of an index can be something else. */
export const damages: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
	'is a text': () => Buffer.from('This is no database.\n'.repeat(500)),
	'has fifty bytes': bytes => bytes.subarray(0, 50),
	'is cut in half': bytes => bytes.subarray(0, bytes.length / 2),
	'has lost its last page': bytes => bytes.subarray(0, bytes.length - 4096),
	'has an empty page': bytes => damaged(bytes, 2 * 4096, part => part.fill(0, 0, 4096)),
	'has another journal': bytes => damaged(bytes, 18, part => part.fill(9, 0, 2)),
	'has flipped bytes': bytes =>
		damaged(bytes, 4096, part => {
			for (let at = 100; at < part.length; at += Math.floor(part.length / 200)) {
				part[at] = (part[at] ?? 0) ^ 0xff;
			}
		}),
	'is of another program': bytes => damaged(bytes, 68, part => part.writeUInt32BE(1)),
	'is of another schema under this name': bytes => damaged(bytes, 60, part => part.writeUInt32BE(99)),
};

/** Replaces the file of an index of so many cables, and checks that the next indexing puts it aside and makes the index anew. */
export async function assertReplaced(
	context: Context,
	damage: (bytes: Buffer) => Buffer,
	count?: number,
): Promise<void> {
	const {root, place, content} = await folderAndContent(context, count);
	writeFileSync(place.path, damage(readFileSync(place.path)));
	const news = await indexed(root, place);
	assert.equal(ending(news), 'up-to-date');
	assert.ok(news.some(({type}) => type === 'replaced'));
	assert.deepEqual(contentOf(place, ['river', 'gauge']), content);
	assert.ok(existsSync(`${place.path}.bad`));
}

function damaged(bytes: Buffer, from: number, damage: (part: Buffer) => void): Buffer {
	const copy = Buffer.from(bytes);
	damage(copy.subarray(from));
	return copy;
}
