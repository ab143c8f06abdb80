import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Findings} from '../../source/app/findings/results.js';
import type {Event} from '../../source/app/state/event.js';
import {openArchive} from '../../source/archive/archive.js';
import {openIndex} from '../../source/index/reader.js';
import type {SearchAsk} from '../../source/library/searching/messages.js';
import {createSearcher} from '../../source/library/searching/searcher.js';
import {cableText} from '../app/texts.js';
import {folderWith} from '../archive/folder.js';
import {indexOf, placeFor} from '../index/filled-index.js';

const texts: Readonly<Record<string, string>> = {
	'498.txt': cableText({number: 498, subject: 'THE TOLL', references: ['ROME 1305', 'STRELSAU 497']}),
	'500.txt': cableText({
		number: 500,
		subject: 'X',
		body: '1. (C) As ROME 01305 said, the river \u001B[2Jis high, and the toll was raised again.\n',
	}),
};

/** What the thread that searches answers. */
async function answerTo(
	context: TestContext,
	text: string,
	ask: (folder: string) => SearchAsk,
): Promise<Findings> {
	const place = placeFor(context);
	const folder = folderWith(context, texts);
	indexOf(context, texts, place);
	const events: Event[] = [];
	const searcher = createSearcher(event => events.push(event), {
		onDamage: assert.fail,
		onReplaced: assert.fail,
	});
	context.after(searcher.close);
	searcher.ask({place, version: 1}, text, ask(folder));
	for (let tries = 0; tries < 500; tries++) {
		const found = events.find(event => event.type === 'findings-found');
		if (found) {
			return found.findings;
		}
		await sleep(10);
	}
	throw new Error('no findings');
}

test('the cables that are cited and not held are ranked, those that texts cite as well', async context => {
	assert.deepEqual(await answerTo(context, '', () => ({type: 'wanted'})), {
		type: 'wanted',
		total: 2,
		wanted: [
			{mrn: '07ROME1305', count: 2, inText: 1, by: ['07STRELSAU498', '07STRELSAU500']},
			{mrn: '07STRELSAU497', count: 1, inText: 0, by: ['07STRELSAU498']},
		],
	});
});

test('the numbers held and missing are reported', async context => {
	const findings = await answerTo(context, '', () => ({type: 'gaps'}));
	assert.ok(findings.type === 'gaps');
	assert.deepEqual(
		findings.holdings.map(({post, held, atLeast}) => [post, held, atLeast]),
		[['STRELSAU', 2, 500]],
	);
});

test('a quotation leads to the place in its cable, and what is reported of it may be shown', async context => {
	const sentence = 'the river is high, and the tariff was raised again';
	const findings = await answerTo(context, sentence, folder => ({
		type: 'quotation',
		archive: openArchive(folder),
	}));
	assert.ok(findings.type === 'quotation');
	const [place] = findings.places;
	assert.deepEqual(
		[findings.places.length, place?.mrn, place?.paragraph, place?.isSame],
		[1, '07STRELSAU500', 1, false],
	);
	assert.match(place?.words ?? '', /“tariff” for “toll”/);
	assert.ok(!place?.words.includes('\u001B'));
});

test('the cables that cite a number are found, whether or not it is held', context => {
	const place = placeFor(context);
	indexOf(context, texts, place);
	const index = openIndex(place);
	context.after(index.close);
	const citing = (mrn: string) => index.rows(index.citing(mrn)).map(({id}) => id);
	assert.deepEqual(citing('07ROME1305'), ['498.txt', '500.txt']);
	assert.deepEqual(citing('07STRELSAU497'), ['498.txt']);
	assert.deepEqual(citing('07STRELSAU500'), []);
});

test('the words near a word are ranked in the thread, and a word is counted in each month', async context => {
	const near = await answerTo(context, '', folder => ({
		type: 'words',
		scope: 'subject',
		near: 'river',
		archive: openArchive(folder),
	}));
	assert.ok(near.type === 'words');
	assert.deepEqual([near.near, near.counted, near.unread, near.beyond], ['river', 2, 0, 0]);
	assert.ok(near.here > 0 && near.elsewhere > 0);
	const found = await answerTo(context, '', () => ({type: 'dispersion', scope: 'subject', word: 'river'}));
	assert.ok(found.type === 'dispersion');
	assert.deepEqual(
		found.periods.map(({period, count, having, cables}) => [period, count, having, cables]),
		[['2007-06', 2, 2, 2]],
	);
});
