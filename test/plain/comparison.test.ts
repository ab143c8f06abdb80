import assert from 'node:assert/strict';
import {test} from 'node:test';
import {typed} from '../app/play.js';
import {cableText} from '../app/texts.js';
import {listen, page, said} from './listen.js';

const paragraphs = Array.from(
	{length: 20},
	(_, index) => `${index + 1}. (C) Toll ${index + 1} on the river would be raised, as the Chancellor said.`,
);
const copy = paragraphs.map((text, index) => (index === 15 ? text.replace('raised', 'lowered') : text));

const folder = {
	'1.txt': cableText({
		number: 1,
		dateTimeGroup: '011402Z JUN 07',
		subject: 'THE TOLL',
		body: `${paragraphs.join('\n\n')}\n`,
	}),
	'2.txt': cableText({
		number: 1,
		dateTimeGroup: '011402Z JUN 07',
		subject: 'THE TOLL',
		body: `${copy.join('\n\n')}\n`,
	}),
};

test('the first page of a comparison is written, then the lines that one reads on', () => {
	const heard = listen(folder);
	const first = heard.press('D');
	assert.equal(first[0], 'words: 282 in both, 1 only in -, 1 only in +');
	assert.equal(first.length, 1 + page);
	assert.match(first[1] ?? '', /^ - 07STRELSAU1 2007-06-01 CONFIDENTIAL \d\.txt$/);
	assert.equal(heard.press('Space').length, page);
	assert.match(heard.press('n')[0] ?? '', /\[-\w+,-\] \{\+\w+,\+\}/);
	assert.match(heard.press('n')[0] ?? '', /^this is the last difference/);
	assert.equal(heard.press('j').length, 1);
});

test('a cable that has no other version, and one that is not here, are reported', () => {
	const alone = {'1.txt': folder['1.txt']};
	assert.match(said(alone, 'D')[0] ?? '', /^no other version is here/);
	assert.deepEqual(said(folder, `Enter,: ${typed('compare 07ROME9')} Enter`), [
		'one of the cables is not here or takes too long to read',
	]);
});

test('versions are rows with numbers', () => {
	assert.match(
		said(folder, `: ${typed('versions')} Enter`).at(-1) ?? '',
		/^1 {2}07STRELSAU1 {2}2007-06-01 {2}the same text/,
	);
});
