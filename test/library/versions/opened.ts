import assert from 'node:assert/strict';
import type {TestContext} from 'node:test';
import {openArchive} from '../../../source/archive/archive.js';
import {openSearchable} from '../../../source/index/searchable-index.js';
import {folderWith} from '../../archive/folder.js';
import {indexOf, placeFor} from '../../index/filled-index.js';

/** A folder with its index. */
export function opened(context: TestContext, texts: Readonly<Record<string, string>>) {
	const place = placeFor(context);
	const archive = openArchive(folderWith(context, texts));
	indexOf(context, texts, place);
	const {index, source, close} = openSearchable(place, {
		onStep: () => {},
		onDamage: assert.fail,
		shownTitle: title => title,
	});
	context.after(close);
	const key = (file: string) => index.keyOf(file) ?? assert.fail(file);
	return {reading: {archive, index, onStep: () => {}}, source, key};
}
