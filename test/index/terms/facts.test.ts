import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseCable} from '../../../source/cable/parse.js';
import {summarise} from '../../../source/cable/summary/summarise.js';
import {factsOf} from '../../../source/index/terms/facts.js';
import {cableText} from '../../app/texts.js';

function factsWith(text: string, kind: string): readonly string[] {
	const cable = parseCable('07STRELSAU512.txt', text);
	return factsOf(cable, summarise(cable)).filter(fact => fact.startsWith(`${kind}:`));
}

function captionsOf(...captions: readonly string[]): readonly string[] {
	return factsWith(cableText({number: 512, captions, subject: 'TOLLS'}), 'caption');
}

test('a corrected copy is one caption, however it is written and whatever was corrected', () => {
	for (const written of [
		'C O R R E C T E D C O P Y (MRN 512 VICE 498)',
		'C O R R E C T E D  C O P Y  DELETE LAST PARAGRAPH',
		'C O R R E C T E D COPY',
		'CORRECTED COPY (ADDING TAGS)',
		'CORRECTED COPY',
	]) {
		assert.deepEqual(captionsOf(written), ['caption:CORRECTED COPY'], written);
	}
});

test('a caption whose letters stand apart is the one that it spells', () => {
	assert.deepEqual(captionsOf('N O F O R N', 'SIPDIS'), ['caption:NOFORN', 'caption:SIPDIS']);
});

test('who was acting is not part of the name of who signed', () => {
	const text = cableText({number: 512, subject: 'TOLLS'});
	for (const written of ['QUILLAN ACTING', 'QUILLAN (ACTING)', 'QUILLAN CHARGE', 'QUILLAN']) {
		const signed = text.replace(/^QUILLAN$/m, written);
		assert.deepEqual(factsWith(signed, 'signed'), ['signed:quillan'], written);
		assert.ok(factsWith(signed, 'person').includes('person:quillan'), written);
	}
});
