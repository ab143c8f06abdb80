/** Makes quotations of some folders and counts how many of them are judged rightly, with an index and without one. */
import assert from 'node:assert/strict';
import {openArchive} from '../../source/archive/archive.js';
import {parseCable} from '../../source/cable/parse.js';
import {openDatabase} from '../../source/index/database.js';
import {readIndex} from '../../source/index/reader.js';
import {createTermSource} from '../../source/index/terms/term-source.js';
import {type CheckedQuotation, createQuotationFinder} from '../../source/library/quotations/find-quoted.js';
import {scanQuotations} from '../../source/library/quotations/scan-quoted.js';
import {findQuotations} from '../../source/quotation/find-quotations.js';
import {verdictWords} from '../../source/quotation/verdict-words.js';
import {type Context, folderWith} from '../archive/folder.js';
import {textsIn} from '../cable/text-files.js';
import {indexOf} from '../index/filled-index.js';
import {type MadeQuotation, makeQuotations} from './made-quotations.js';

/** Fails if a quotation is taken for right that is not, or if more than one in a hundred is judged wrongly. */
export function checkQuotations(
	context: Context & {readonly diagnostic: (message: string) => void},
	folders: readonly string[],
	{count, seed}: {readonly count: number; readonly seed: number},
): void {
	const texts = Object.fromEntries(
		folders.flatMap(folder => textsIn(folder)).map(({name, text}) => [name.replaceAll('/', '-'), text]),
	);
	const cables = Object.entries(texts).map(([name, text]) => parseCable(name, text));
	const made = makeQuotations(cables, count, seed);
	const quotations = made.map(({document}) => {
		const {quotations: found} = findQuotations(document);
		assert.equal(found.length, 1, document);
		return found[0] ?? assert.fail();
	});
	const archive = openArchive(folderWith(context, texts));
	const {place} = indexOf(context, texts);
	const database = openDatabase(place);
	context.after(database.close);
	const index = readIndex(database);
	const source = createTermSource(database, index, {
		onStep: () => {},
		onDamage: assert.fail,
		shownTitle: title => title,
	});
	const {check} = createQuotationFinder(archive, {index, source});
	checkJudged(context, made, quotations.map(check), 'with an index');
	checkJudged(context, made, scanQuotations(archive, quotations).checked, 'without one');
}

function checkJudged(
	context: {readonly diagnostic: (message: string) => void},
	made: readonly MadeQuotation[],
	checked: readonly CheckedQuotation[],
	how: string,
): void {
	const wrong = made.flatMap((one, index) => {
		const verdict = checked[index];
		return verdict && isRight(one, verdict) ? [] : [{...one, words: verdict && verdictWords(verdict)}];
	});
	for (const {making, document, words} of wrong) {
		context.diagnostic(`${making}: ${words}: ${document.slice(0, 300)}`);
	}
	context.diagnostic(`${how}: ${made.length - wrong.length} of ${made.length} judged rightly`);
	assert.deepEqual(
		wrong.filter(({status, words}) => status !== 'ok' && words?.startsWith('ok')),
		[],
	);
	assert.ok(wrong.length * 100 <= made.length, `${wrong.length} of ${made.length} are judged wrongly ${how}`);
}

/** A sentence that several cables have may be found in any of them where no number stands beside it. */
function isRight({status, mrn, wrong}: MadeQuotation, {verdict, quotation}: CheckedQuotation): boolean {
	const comparison = verdict?.compared?.comparison;
	const isOfCable =
		quotation.cited.length === 0 || status === 'in another cable' || verdict?.compared?.cable.mrn === mrn;
	const isWrongWordReported =
		wrong === undefined ||
		(comparison?.type === 'like' &&
			comparison.differences.some(({quoted}) => quoted.split(/[ .,;:]/).includes(wrong)));
	return verdict?.status === status && isOfCable && isWrongWordReported;
}
