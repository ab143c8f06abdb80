import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseCable} from '../../source/cable/parse.js';
import type {ListSort} from '../../source/cable/summary/list-sorts.js';
import {openDatabase} from '../../source/index/database.js';
import {memoryPlace} from '../../source/index/place/place.js';
import {openIndex} from '../../source/index/reader.js';
import {recordOf} from '../../source/index/rows/cable-record.js';
import {cableText, manyTexts, texts} from '../app/texts.js';
import {fingerprintOf, indexOf, keyOf, placeFor} from './filled-index.js';
import {keysWith} from './full-text.js';
import {inOrder} from './in-order.js';
import {filesOf, ids, sortable} from './sorted-texts.js';

test('an index that is new is empty', context => {
	const index = openIndex(placeFor(context));
	context.after(index.close);
	assert.equal(index.count(), 0);
	assert.deepEqual([...index.order('date')], []);
	assert.deepEqual(index.rows([1, 2]), []);
	assert.deepEqual(index.problems(), []);
});

test('a cable that is removed leaves the orders, and one that changes moves in them', context => {
	const {index, writer, place} = indexOf(context, texts);
	const [first = 0] = index.order('date');
	const changed = cableText({number: 1, dateTimeGroup: '010100Z JAN 10', subject: 'AARDVARKS'});
	const [id = ''] = filesOf(index, [first]);
	writer.change(first, recordOf(parseCable(id, changed)), fingerprintOf(changed));
	writer.remove('07ZENDA88.txt');
	writer.commit();
	const left = Object.entries({...texts, [id]: changed}).filter(([name]) => name !== '07ZENDA88.txt');
	const expected = sortable(Object.fromEntries(left));
	for (const sort of ['date', 'subject'] as const) {
		assert.deepEqual(
			filesOf(index, index.order(sort, true)),
			ids(inOrder(expected, {sort, isReversed: true})),
		);
	}
	assert.deepEqual(filesOf(index, keysWith(place, 'aardvarks')), [id]);
	assert.deepEqual(filesOf(index, keysWith(place, 'bridge')), ['07STRELSAU509.txt']);
});

test('what was not committed is not there', context => {
	const {writer, place} = indexOf(context, texts);
	const index = openIndex(place);
	context.after(index.close);
	writer.remove('note.txt');
	assert.notEqual(keyOf(index, 'note.txt'), undefined);
	assert.equal(index.order('date').length, Object.keys(texts).length);
	writer.commit();
	assert.equal(keyOf(index, 'note.txt'), undefined);
});

test('a number finds its cables under every name of the post, and none of another post', context => {
	const {index} = indexOf(context, {
		'a.txt': cableText({post: 'USUN NEW YORK', number: 12, subject: 'ONE'}),
		'b.txt': cableText({post: 'ROME', number: 12, subject: 'TWO'}),
		'c.txt': cableText({post: 'ROME', number: 12, subject: 'THREE'}),
	});
	assert.deepEqual(ids(index.cablesWithNumber('07ROME12')), ['b.txt', 'c.txt']);
	assert.deepEqual(ids(index.cablesWithNumber('07USUN12')), ['a.txt']);
	assert.deepEqual(index.cablesWithNumber('07PARIS12'), []);
	assert.deepEqual(index.cablesWithNumber('not a number'), []);
});

test('references lead both ways, and how often a cable is cited is counted once for each that cites it', context => {
	const {index} = indexOf(context, {
		...texts,
		'x.txt': cableText({number: 700, subject: 'X', references: ['ZENDA 88', 'STRELSAU 498', 'STRELSAU 700']}),
	});
	const zenda = keyOf(index, '07ZENDA88.txt') ?? assert.fail();
	assert.deepEqual(ids(index.citedBy(zenda)).sort(), ['07STRELSAU498.txt', '07STRELSAU509.txt', 'x.txt']);
	assert.equal(index.rows([zenda])[0]?.timesCited, 3);
	const own = keyOf(index, 'x.txt') ?? assert.fail();
	assert.deepEqual([...index.references(own)].sort(), ['07STRELSAU498', '07STRELSAU700', '07ZENDA88']);
	assert.deepEqual(index.citedBy(own), []);
	assert.equal(index.rows([own])[0]?.timesCited, 0);
	assert.equal(index.order('cited', true)[0], zenda);
});

test('a phrase is found across the ends of lines and the marks of pages', context => {
	const {index, place} = indexOf(context, texts);
	const found = (typed: string) => filesOf(index, keysWith(place, typed));
	assert.deepEqual(found('"commands the Frontier Regiment at Zenda"'), ['07STRELSAU509.txt']);
	assert.deepEqual(found('"he said that he would try"'), ['07STRELSAU509.txt']);
	assert.deepEqual(found('"regiment frontier"'), []);
	assert.deepEqual(found('lawful'), []);
	assert.deepEqual(found('violin quartet'), ['07STRELSAU509.txt']);
	assert.deepEqual(found('violin toll'), []);
});

test('a word is found in the subject, without its accents, and without what nobody sees in it', context => {
	const {place} = indexOf(context, {
		'a.txt': cableText({number: 1, subject: 'CAFÉ OF THE RIVER', body: '1. (C) The tre\u00ADa\u200Bsure.\n'}),
	});
	for (const typed of ['cafe', 'Café', 'TREASURE', 'river "the treasure"']) {
		assert.equal(keysWith(place, typed).length, 1, typed);
	}
});

test('in memory there is all but the full text, and another thread of the program sees the same', context => {
	const place = memoryPlace();
	const {index} = indexOf(context, texts, place);
	const other = openIndex(place);
	context.after(other.close);
	assert.deepEqual(filesOf(other, other.order('date')), filesOf(index, index.order('date')));
	assert.equal(keysWith(place, 'river').length, 0);
	const elsewhere = openIndex(memoryPlace());
	context.after(elsewhere.close);
	assert.equal(elsewhere.count(), 0);
});

for (const [where, newPlace] of [
	['on disk', placeFor],
	['in memory', () => memoryPlace()],
] as const) {
	test(`who reads sees that somebody has written, ${where}`, context => {
		const {writer, place} = indexOf(context, manyTexts(3), newPlace(context));
		const reader = openIndex(place);
		context.after(reader.close);
		const before = reader.version();
		assert.equal(reader.version(), before);
		writer.remove('ZENDA0002.txt');
		writer.commit();
		assert.notEqual(reader.version(), before);
		assert.equal(reader.count(), 2);
		assert.equal(reader.order('size' satisfies ListSort).length, 2);
	});

	test(`who reads does not wait for what is being written, ${where}`, context => {
		const {writer, place} = indexOf(context, manyTexts(3), newPlace(context));
		const reader = openIndex(place);
		context.after(reader.close);
		writer.add(recordOf(parseCable('new.txt', 'a new text')), fingerprintOf('a new text'));
		// Whoever waited would give up some day, with an error.
		assert.equal(filesOf(reader, reader.order('size')).length, 3);
		writer.commit();
		assert.equal(filesOf(reader, reader.order('size')).length, 4);
	});
}

test('how often cables are cited is written within one transaction', context => {
	const place = placeFor(context);
	const {writer} = indexOf(context, {}, place);
	const other = openIndex(place);
	context.after(other.close);
	for (const [id, text] of Object.entries(texts)) {
		writer.add(recordOf(parseCable(id, text)), fingerprintOf(text));
	}
	writer.commit();
	writer.countCitations();
	const cited = () => other.rows(other.order('size')).filter(({timesCited}) => timesCited > 0).length;
	assert.equal(cited(), 0);
	writer.commit();
	assert.ok(cited() > 0);
});

test('who reads from memory does not keep the writer from its end', context => {
	const {writer, place} = indexOf(context, manyTexts(3), memoryPlace());
	const reader = openDatabase(place);
	context.after(reader.close);
	const database = openDatabase(place);
	context.after(database.close);
	const keys = reader.iterate('SELECT key FROM cable')[Symbol.iterator]();
	keys.next();
	writer.remove('ZENDA0002.txt');
	writer.commit();
	database.checkpoint();
	assert.equal(keys.next().done, false);
});

test('names that are no UTF-8, or hold what steers a terminal, come back byte by byte', context => {
	const names = ['b\uDCFF.txt', 'b\uDCFE.txt', 's\uDCE9/é.txt', 'x\ny.txt', '\u001B[2J.txt', '\uFFFD.txt'];
	const {index, writer} = indexOf(
		context,
		Object.fromEntries(names.map(name => [name, cableText({number: 1, subject: 'X'})])),
	);
	assert.deepEqual(filesOf(index, index.order('size')).toSorted(), names.toSorted());
	assert.deepEqual(
		filesOf(
			index,
			names.map(name => keyOf(index, name) ?? assert.fail(name)),
		),
		names,
	);
	writer.setProblems('p\uDCFF.txt', ['not a text file'], '');
	writer.setSkipped([{kind: 'ending', count: 2, examples: ['q\uDCFE.png', 'q\uDCFF.png']}]);
	writer.commit();
	assert.deepEqual(index.problems(), [{id: 'p\uDCFF.txt', reason: 'not a text file'}]);
	assert.deepEqual(index.skipped()[0]?.examples, ['q\uDCFE.png', 'q\uDCFF.png']);
});

test('what was skipped is reported until it is another', context => {
	const {index, writer, place} = indexOf(context, texts);
	assert.deepEqual(index.skipped(), []);
	const hidden = {kind: 'hidden', count: 1, examples: ['.a']} as const;
	const links = {kind: 'link', count: 300, examples: ['a', 'b']} as const;
	writer.setSkipped([links, hidden]);
	writer.commit();
	const later = openIndex(place);
	context.after(later.close);
	assert.deepEqual(later.skipped(), [hidden, links]);
	writer.setSkipped([hidden, links]);
	assert.equal(writer.hasChanges(), false);
	writer.setSkipped([hidden]);
	writer.commit();
	assert.deepEqual(later.skipped(), [hidden]);
});
