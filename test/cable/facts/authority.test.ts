import assert from 'node:assert/strict';
import {test} from 'node:test';
import {authority, reasonWords} from '../../../source/cable/facts/authority.js';
import {parseCable} from '../../../source/cable/parse.js';

function check(aboveOrder: string, belowSubject: string, expected: string): void {
	const cable = parseCable(
		'test',
		`R 181211Z JUN 07\nFM AMEMBASSY ROME\nTO SECSTATE WASHDC\nC O N F I D E N T I A L ROME 000512\n\n${aboveOrder}\n\nE.O. 12958: DECL: 06/18/2017\nTAGS: PREL\nSUBJECT: TOLLS\n\n${belowSubject}\n\n2. (C) The toll stands.\n`,
	);
	const found = authority(cable);
	assert.equal(found && [found.name, reasonWords(found)].join(': '), expected);
}

const stamp = 'CLASSIFIED BY: ANTON DETCHARD, ACTING DIRECTOR\nREASON: 1.4(D)';

test('below the stamp of a release the cable says who classified it', () => {
	check(stamp, 'Classified By: DCM Fritz Tarlenheim for reasons 1.4 (b).', 'Fritz Tarlenheim: 1.4 (b)');
	check(
		'CLASSIFIED BY: ANTON DETCHARD, ACTING DIRECTOR',
		'1. (U) CLASSIFIED BY AMBASSADOR FRITZ TARLENHEIM, REASON 1.5 (D).',
		'FRITZ TARLENHEIM: 1.5 (d)',
	);
});

test('a statement above the order is the cable’s where no other gives the reasons', () => {
	check(stamp, '1. (C) The bridge is old.', 'ANTON DETCHARD: 1.4 (d)');
	check(stamp, 'Classified By: Fritz Tarlenheim', 'ANTON DETCHARD: 1.4 (d)');
});
