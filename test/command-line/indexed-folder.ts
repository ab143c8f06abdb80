/** Folders whose indexes commands make, for tests. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {openArchive} from '../../source/archive/archive.js';
import {indexCommand} from '../../source/command-line/indexing/index-command.js';
import type {IndexWork} from '../../source/command-line/options/options.js';
import {indexPlace} from '../../source/index/place/place.js';
import {texts} from '../app/texts.js';
import {type Context, folderWith} from '../archive/folder.js';
import {takeDown} from './written.js';

/** A folder, where its index is kept, and what a command says of it. */
export function folder(context: Context, files: Readonly<Record<string, string | Uint8Array>> = texts) {
	const root = folderWith(context, files);
	const place = indexPlace(root, join(folderWith(context), 'cables'));
	assert.ok(place.type === 'file');
	async function index(
		work: IndexWork = 'update',
		format: 'text' | 'json' = 'text',
		where: typeof place | {type: 'memory'; name: string} = place,
		archive = openArchive(root),
	) {
		const {output, written, complaints} = takeDown();
		const progress: (string | undefined)[] = [];
		const following = {
			showProgress: (line: string | undefined) => progress.push(line),
			onStart: () => {},
			onPublish: () => {},
		};
		const exitCode = await indexCommand({archive, indexPlace: where}, {work, format}, output, following);
		return {said: written().replace(/[\d.]+ s\n/, '0 s\n'), complaints, exitCode, progress};
	}
	return {root, place, index};
}
