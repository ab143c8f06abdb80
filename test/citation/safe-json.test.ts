import assert from 'node:assert/strict';
import {test} from 'node:test';
import {jsonDocument, jsonLine} from '../../source/citation/safe-json.js';

const hostile = 'a\u202Eb\u200Bc\u009B2Jd\u2028e\uFFFEf\nline\ttab';

test('JSON has what could hide or reorder text as escapes, on one line and as a document', () => {
	for (const json of [jsonLine({hostile}), jsonDocument({hostile, list: [1, {two: hostile}]})]) {
		assert.match(json, /^[\n\t\x20-\x7E]*$/);
		assert.equal(JSON.parse(json).hostile, hostile);
	}
	assert.equal(jsonDocument({a: [1]}), '{\n\t"a": [\n\t\t1\n\t]\n}\n');
	assert.ok(!jsonLine({a: 'x\ny'}).includes('\n'));
});
