import assert from 'node:assert/strict';
import {test} from 'node:test';
import {definitionsIn} from '../../../source/app/help/definitions.js';

test('an abbreviation in parentheses is defined by the words before it that begin with its letters', () => {
	const found = (text: string) => Object.fromEntries(definitionsIn(text));
	assert.deepEqual(found('1. The Constitutional Union (CU), which has governed, met the CU.'), {
		CU: 'Constitutional Union',
	});
	assert.deepEqual(found('the Ministry of Foreign Affairs (MFA) and the Free-Trade Area of Zenda ("FTAZ")'), {
		MFA: 'Ministry of Foreign Affairs',
		FTAZ: 'Free-Trade Area of Zenda',
	});
	assert.deepEqual(found('THE GROUP MET THE NATIONAL BANK OF RURITANIA (NBR).'), {
		NBR: 'NATIONAL BANK OF RURITANIA',
	});
	assert.deepEqual(found('The Chancellor (CU) and the toll on the bridge (TB), (C) and (S/NF)'), {});
	assert.deepEqual(found('Civil Union (CU) and Common Use (CU)'), {CU: 'Civil Union'});
});

test('a text of nothing but parentheses takes no time', () => {
	assert.equal(definitionsIn('A (AB) '.repeat(100_000)).size, 0);
});
