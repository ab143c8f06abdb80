import assert from 'node:assert/strict';
import {hash} from 'node:crypto';
import {basename, join} from 'node:path';
import {test} from 'node:test';
import {openArchive} from '../../source/archive/archive.js';
import {scanArchive} from '../../source/archive/folder/walk-archive.js';
import {readTexts} from '../../source/archive/texts.js';
import {parseMrn} from '../../source/cable/mrn.js';
import {parseCable} from '../../source/cable/parse.js';
import {listSorts} from '../../source/cable/summary/list-sorts.js';
import {canonicalPost} from '../../source/glossary/post-names.js';
import {recordOf} from '../../source/index/rows/cable-record.js';
import {columnValues} from '../../source/index/rows/stored-cable.js';
import {rulesResults, rulesVersion} from '../../source/index/rules-version.js';
import {shippedCables} from '../cable/text-files.js';
import {ownCorpora} from '../corpora.js';
import {root} from '../root.js';
import {inOrder, type Sortable} from './in-order.js';

/** All that an index keeps of the cables that lie beside the program and its tests, and of the texts that show the parser's rules. */
function results(): string {
	const folders = [shippedCables, ownCorpora, join(root, 'test', 'cable', 'parse')];
	const summaries: Sortable[] = [];
	const all = folders.flatMap(folder => {
		const archive = openArchive(folder);
		const ids = scanArchive(archive).ids.filter(id => !id.endsWith('.md'));
		return [...readTexts(archive, ids)].map(reading => {
			assert.ok(reading.type === 'cable', reading.id);
			// The folder in which a text lies makes nothing else of it.
			const id = basename(reading.id);
			const record = recordOf(parseCable(id, reading.text));
			summaries.push({...record.summary, size: 0, timesCited: 0});
			const columns = columnValues(record, {size: 0, stamp: '', hash: new Uint8Array()}).slice(1, -1);
			const posts = record.references.map(number => canonicalPost(parseMrn(number)?.post ?? ''));
			return JSON.stringify([
				id,
				columns,
				record.references,
				record.referencesInText,
				posts,
				record.passages,
				record.facts,
			]);
		});
	});
	assert.ok(all.length > 50);
	const orders = listSorts.flatMap(sort =>
		[false, true].map(isReversed => inOrder(summaries, {sort, isReversed}).map(({id}) => id)),
	);
	return hash('sha256', [...all.sort(), JSON.stringify(orders)].join('\n')).slice(0, 16);
}

test('an index knows the rules that it was made by', () => {
	const found = results();
	assert.equal(
		rulesResults,
		found,
		`the rules make something else of the cables: let results in source/index/rules-version.ts be '${found}'`,
	);
});

test('other rules have another version, and so has another schema', () => {
	const versions = [
		rulesVersion(2),
		rulesVersion(3),
		rulesVersion(2, {edition: 0, results: rulesResults}),
		rulesVersion(2, {edition: 2, results: 'another'}),
	];
	assert.equal(new Set(versions).size, versions.length);
	assert.ok(versions.every(version => version > 0 && version < 2 ** 31));
});
