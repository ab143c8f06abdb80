/** What cables in memory answer when one asks for unusual words, and where in time a word stands. */
import type {Effect} from '../../source/app/state/effect.js';
import type {Event} from '../../source/app/state/event.js';
import type {Cable} from '../../source/cable/cable.js';
import type {CableKey} from '../../source/cable/summary/summary.js';
import {openTally} from '../../source/corpus-words/tally.js';
import type {TextCounts} from '../../source/corpus-words/text-counts.js';
import {passagesOf} from '../../source/index/terms/passages.js';
import {disperseWord, rankWords} from '../../source/library/find-words.js';
import {eventsOfAnswer} from '../../source/library/searching/events.js';
import {indexedWords} from '../../source/search/words/text-words.js';
import type {Catalogue} from './memory-catalogue.js';
import {sourceOf} from './panel-answers.js';

type Asked<Type extends Effect['type']> = Extract<Effect, {readonly type: Type}>;

const nowhere = {place: {type: 'file', path: '/nowhere'}, version: 1} as const;

/** The unusual words of a result. */
export function wordsAnswer(
	cables: readonly Cable[],
	catalogue: Catalogue,
	{text, scope, near}: Asked<'find-words'>,
): readonly Event[] {
	const {search, read, textCounts} = countedIn(cables, catalogue);
	const ranked = rankWords(search, {read, textCounts, onStep: () => {}}, {text, scope, near});
	const ask = {type: 'words', scope, near, archive: undefined as never} as const;
	return eventsOfAnswer({index: nowhere, text, ask}, {type: 'words-counted', ...ranked});
}

/** A word in the periods of a result. */
export function dispersionAnswer(
	cables: readonly Cable[],
	catalogue: Catalogue,
	{text, scope, word}: Asked<'find-dispersion'>,
): readonly Event[] {
	const {source, search, textCounts} = countedIn(cables, catalogue);
	const found = disperseWord(source, search, textCounts, {text, scope, word});
	const ask = {type: 'dispersion', scope, word} as const;
	return eventsOfAnswer({index: nowhere, text, ask}, {type: 'dispersion-counted', ...found});
}

function countedIn(cables: readonly Cable[], catalogue: Catalogue) {
	const {source, search, keyOf} = sourceOf(cables, catalogue);
	const read = (key: CableKey) => {
		const [row] = catalogue.rows([keyOf(key)]);
		return cables.find(({id}) => id === row?.id);
	};
	const texts = new Map<CableKey, readonly string[]>();
	const tally = openTally();
	for (let key = 1; key < source.keyLimit; key++) {
		const cable = read(key);
		const words = cable ? passagesOf(cable).texts.flatMap(indexedWords) : [];
		texts.set(key, words);
		tally.add(words);
	}
	const all = tally.tally();
	const textCounts: TextCounts = {
		total: () => all.total,
		countOf: word => all.words.get(word)?.count ?? 0,
		eachPlace(word, visit) {
			for (const [key, words] of texts) {
				for (const other of words) {
					if (other === word) {
						visit(key);
					}
				}
			}
		},
		eachLength(visit) {
			for (const [key, words] of texts) {
				visit(key, words.length);
			}
		},
	};
	return {source, search, read, textCounts};
}
