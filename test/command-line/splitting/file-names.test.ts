import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {createFileNamer, type NamedPiece} from '../../../source/command-line/splitting/file-names.js';
import {anyString, sameExamples} from '../../property.js';

const named = (...mrns: readonly (string | undefined)[]) => {
	const nameFile = createFileNamer();
	return mrns.map(mrn => nameFile({mrn, kind: 'text'}));
};

test('a file has the number of its cable, or the next one where that has none', () => {
	assert.deepEqual(named('07ROME1333', undefined, '1974LAPAZ04746', undefined), [
		'07ROME1333.txt',
		'0001.txt',
		'1974LAPAZ04746.txt',
		'0002.txt',
	]);
});

test('the second cable of a number has a name of its own', () => {
	assert.deepEqual(named('07ROME1', '07ROME1', '07ROME1'), ['07ROME1.txt', '07ROME1-2.txt', '07ROME1-3.txt']);
});

test('a name shows what the file holds', () => {
	const nameFile = createFileNamer();
	const kinds: readonly NamedPiece['kind'][] = ['text', 'page', 'mail', 'mailbox'];
	assert.deepEqual(
		kinds.map(kind => nameFile({mrn: '07ROME1', kind})),
		['07ROME1.txt', '07ROME1-2.html', '07ROME1-3.eml', '07ROME1-4.mbox'],
	);
});

test('no number leads out of the folder, hides, or is a name that a system keeps for itself', () => {
	const hostile = [
		'../x',
		'/etc/passwd',
		'.hidden',
		'CON',
		'nul',
		'-rf',
		'rest',
		'07rome1',
		'07ROME1\n',
		'07ROME 1',
		'',
		`07${'R'.repeat(300)}`,
	];
	assert.deepEqual(
		named(...hostile),
		hostile.map((_, index) => `${String(index + 1).padStart(4, '0')}.txt`),
	);
});

test('whatever the numbers are, names are plain, and no two are the same where case does not count', () => {
	const mrn = fc.option(
		fc.oneof(
			anyString(),
			fc.stringMatching(/^\d{2}[A-Za-z]{1,3}\d$/),
			fc.constantFrom('0001', '07ROME1', '07ROME1-2'),
		),
	);
	fc.assert(
		fc.property(fc.array(mrn, {maxLength: 30}), mrns => {
			const names = named(...mrns.map(each => each ?? undefined));
			assert.ok(names.every(name => /^\d[A-Z\d-]{1,70}\.txt$/.test(name)));
			assert.equal(new Set(names.map(name => name.toLowerCase())).size, names.length);
		}),
		sameExamples(500),
	);
});
