import assert from 'node:assert/strict';
import {DatabaseSync} from 'node:sqlite';
import {test} from 'node:test';
import {writtenSchema} from '../../../source/index/integrity/written-schema.js';
import {fullTextTable, tables} from '../../../source/index/schema.js';

for (const [what, sql] of Object.entries({
	'with a full text': tables + fullTextTable,
	'without one': tables,
})) {
	test(`the tables of an index are known as SQLite writes them, ${what}`, () => {
		const database = new DatabaseSync(':memory:');
		database.exec(sql);
		const query = 'SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name';
		assert.deepEqual(JSON.parse(writtenSchema(sql)), structuredClone(database.prepare(query).all()));
		assert.equal(writtenSchema(sql), JSON.stringify(database.prepare(query).all()));
		database.close();
	});
}
