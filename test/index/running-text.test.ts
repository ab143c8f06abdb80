import assert from 'node:assert/strict';
import {DatabaseSync} from 'node:sqlite';
import {test} from 'node:test';
import {cableText} from '../app/texts.js';
import {indexOf, placeFor} from './filled-index.js';

test('the running text can be put together again from an index, which the documents say', context => {
	const place = placeFor(context);
	const sentence = 'The Colonel, who had been asked, will not pay: he knows of no toll.';
	indexOf(context, {'a.txt': cableText({number: 1, subject: 'TOLL', body: `1. (C) ${sentence}\n`})}, place);
	const database = new DatabaseSync(place.path);
	context.after(() => database.close());
	database.exec(`CREATE VIRTUAL TABLE temp.place USING fts5vocab ('main', 'full_text', 'instance')`);
	const words = database
		.prepare(`SELECT term FROM temp.place WHERE col <> 'head' ORDER BY doc, col, offset`)
		.all()
		.map(({term}) => String(term));
	const expected = sentence.toLowerCase().match(/\w+/g) ?? [];
	assert.ok(words.join(' ').includes(expected.join(' ')), words.join(' '));
});
