import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseCable} from '../../source/cable/parse.js';
import {openDatabase} from '../../source/index/database.js';
import {recordOf} from '../../source/index/rows/cable-record.js';
import {IndexWriter} from '../../source/index/writer.js';
import {fingerprintOf, indexOf, placeFor} from './filled-index.js';

function citing(number: number): string {
	return [
		`O 18121${number}Z JUN 07`,
		'FM AMEMBASSY ZENDA',
		'TO SECSTATE WASHDC',
		`C O N F I D E N T I A L ZENDA 00000${number}`,
		'SUBJECT: THE TOLL',
		'REF: STRELSAU 512',
		'',
		'1. (C) The toll stands.',
		'',
	].join('\n');
}

const cited = citing(1)
	.replace('ZENDA 000001', 'STRELSAU 000512')
	.replace(/^REF.*\n/m, '');

test('what is added after the citations were counted is counted as well, within a transaction and after it', context => {
	const {index, writer} = indexOf(context, {'512.txt': cited, '1.txt': citing(1)});
	const timesCited = () => index.rows(index.order('size')).find(({id}) => id === '512.txt')?.timesCited;
	const add = (number: number) =>
		writer.add(recordOf(parseCable(`${number}.txt`, citing(number))), fingerprintOf(citing(number)));
	assert.equal(timesCited(), 1);
	for (const number of [2, 3]) {
		add(number);
		writer.countCitations();
	}
	assert.equal(timesCited(), 3);
	writer.commit();
	add(4);
	writer.countCitations();
	writer.commit();
	assert.equal(timesCited(), 4);
});

test('what was wrong with a file is forgotten by a writer that did not store it', context => {
	const place = placeFor(context);
	const database = openDatabase(place);
	context.after(database.close);
	const problems = () => database.all('SELECT reason FROM problem').map(({reason}) => reason);
	const first = new IndexWriter(database);
	first.setProblems('a.txt', [], '');
	first.setProblems('a.txt', ['is a folder'], 'stamp');
	first.commit();
	const second = new IndexWriter(database);
	second.setProblems('b.txt', [], '');
	assert.deepEqual(problems(), ['is a folder']);
	second.setProblems('a.txt', [], '');
	second.commit();
	assert.deepEqual(problems(), []);
});
