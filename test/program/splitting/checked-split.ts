/** Splits a source and checks what must hold of every split. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {openArchive} from '../../../source/archive/archive.js';
import {scanArchive} from '../../../source/archive/folder/walk-archive.js';
import {readTexts} from '../../../source/archive/texts.js';
import {parseCable} from '../../../source/cable/parse.js';
import {summarise} from '../../../source/cable/summary/summarise.js';
import type {SplitEvent, SplitRecord} from '../../../source/command-line/splitting/split.js';
import {splitFiles} from '../../../source/program/splitting/split-files.js';
import {type Context, folderWith} from '../../archive/folder.js';
import type {Joined} from './joined.js';

/** How many cables a source has, opened and split, after a check that both are the same and no byte is lost or doubled. */
export function checkedSplit(context: Context, {named, files}: Joined): number {
	const root = folderWith(context, files);
	const source = join(root, named);
	const target = join(root, 'target');
	const events = splitInto(target, source);
	const records = events.flatMap(event => (event.type === 'written' ? event.record : []));
	const failures = events.filter(({type}) => type === 'failed' || type === 'unreadable');
	assert.deepEqual(failures, []);
	checkBytes(target, records);
	const opened = cablesOf(source);
	if (records.some(({cables}) => cables > 0)) {
		assert.deepEqual(cablesOf(target), opened);
	}
	assert.equal(
		records.reduce((sum, {cables}) => sum + cables, 0),
		opened.length,
	);
	return opened.length;
}

/** Splits some paths and returns everything that happens. */
export function splitInto(to: string, ...paths: readonly string[]): readonly SplitEvent[] {
	const task = {paths, to, isDryRun: false, showProgress: () => {}, onLeft: () => {}};
	return [...splitFiles(task)];
}

/** Every byte of each source is in one file, and no file has any other. */
function checkBytes(target: string, records: readonly SplitRecord[]): void {
	const sources = Map.groupBy(records, ({source}) => source);
	for (const [source, own] of sources) {
		const bytes = readFileSync(source);
		let end = 0;
		for (const {file, at, offset, length, sha256, sourceSha256} of own) {
			assert.equal(offset, end, source);
			end += length;
			const piece = bytes.subarray(offset, end);
			assert.ok(
				readFileSync(join(target, file))
					.subarray(at, at + length)
					.equals(piece),
				file,
			);
			assert.equal(sha256, hashOf(piece));
			assert.equal(sourceSha256, hashOf(bytes));
		}
		assert.equal(end, bytes.length, source);
	}
	const sizes = new Map<string, number>();
	for (const {file, at, length} of records) {
		assert.equal(at, sizes.get(file) ?? 0, file);
		sizes.set(file, at + length);
	}
	const names = records.some(({cables}) => cables > 0) ? readdirSync(target) : [];
	for (const name of names.filter(name => name !== 'sources.csv')) {
		assert.equal(readFileSync(join(target, name)).length, sizes.get(name), name);
	}
}

function hashOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** What the cables at a path state, in an order of its own. */
export function cablesOf(path: string): readonly string[] {
	const archive = openArchive(path);
	const facts: string[] = [];
	for (const read of readTexts(archive, scanArchive(archive).ids)) {
		assert.ok(read.type === 'cable', JSON.stringify(read));
		const cable = parseCable(read.id, read.text);
		if (cable.family !== 'text') {
			const {mrn, date, subject} = summarise(cable);
			facts.push(JSON.stringify([mrn, date, subject]));
		}
	}
	return facts.sort();
}
