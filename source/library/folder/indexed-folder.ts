/** A folder with an index, which is updated while the folder is shown. */

import type {Event} from '../../app/state/event.js';
import type {FolderProgress} from '../../app/state/state.js';
import type {Archive} from '../../archive/archive.js';
import type {CableId} from '../../cable/cable.js';
import type {CableKey} from '../../cable/summary/summary.js';
import {type IndexPlace, memoryPlace, type OwnPlace} from '../../index/place/place.js';
import type {IndexedSummary} from '../../index/reader.js';
import {asksForState, noStates} from '../../search/kept-states.js';
import type {SpellingGroup} from '../../search/words/spellings.js';
import {sanitiseLine} from '../../terminal/sanitise.js';
import {cableFile, describeFile} from '../describe-file.js';
import {type Answers, answeredLater, type Library, type Listener} from '../library.js';
import {createNumbered, type NumberedStates} from '../numbered-states.js';
import {createOpener, type Opener} from '../opening/opener.js';
import {createPreviewer, type Previewer} from '../preview/previewer.js';
import type {SearchAsk, SearchedIndex} from '../searching/messages.js';
import {createSearcher, type Searcher} from '../searching/searcher.js';
import {noLongerIndexed} from '../shown.js';
import {IndexUpdater} from './index-updater.js';
import {IndexView} from './index-view.js';
import {type Follower, PublishedFollower} from './published-follower.js';

/** The library of a folder, and a function that finds one of its files in its index. */
export type FolderWithIndex = {
	readonly library: Library;
	readonly keyOf: (id: CableId) => CableKey | undefined;
};

/** How a folder is opened with its index. */
export type IndexUse = {
	readonly spellings?: readonly SpellingGroup[];
	/** Whether the index is updated, or left unchanged. */
	readonly isUpdated?: boolean;
	/** The place of the user's own index, in case the one to use is published and turns out to be unusable. */
	readonly own?: OwnPlace;
};

/** Opens a folder or a dump with its index at a place, or in memory if it cannot be stored there. */
export function openWithIndex(archive: Archive, place: IndexPlace, options: IndexUse = {}): FolderWithIndex {
	const {spellings = [], isUpdated = true, own = memoryPlace()} = options;
	let listener: Listener | undefined;
	const tell = (event: Event) => listener?.tell(event);
	const index = new IndexView(place, extent => updater.repair(extent));
	const searchedIndex = () => ({place: index.openPlace(), version: index.version()});
	const updateListener = {
		tell,
		tellReplaced() {
			opener.made()?.giveUp();
			searcher.made()?.renew(searchedIndex());
			tell({type: 'index-replaced'});
		},
		tellCables: (progress: FolderProgress) =>
			listener?.tell({type: 'cables-read', order: index.order(listener.settings()), progress}),
	};
	const updater: Follower =
		place.type === 'published'
			? new PublishedFollower(archive, index, updateListener, {place, own})
			: new IndexUpdater(archive, index, updateListener);
	const opener = onceAsked(() =>
		createOpener(archive, (mrns, by) => index.cablesWithNumbers(mrns, by), tell),
	);
	const previewer = onceAsked(() => createPreviewer(archive, index, tell));
	const numbered = createNumbered();
	const searcher = onceAsked(() =>
		createSearcher(
			tell,
			{onDamage: () => updater.repair('part'), onReplaced: () => updater.takeOver()},
			spellings,
		),
	);
	const library: Library = {
		name: sanitiseLine(archive.name),
		isSingleFile: false,
		isIndexed: () => place.type === 'published' || index.openFilled(),
		start(itsListener) {
			listener = itsListener;
			updater.start({isUpdated});
		},
		fileOf(key) {
			const row = index.original(key);
			return row && cableFile(archive, row.id);
		},
		readAhead(key) {
			const row = index.original(key);
			return row && opener.get().readAhead(row);
		},
		answers: answersOf({
			archive,
			index,
			updater,
			opener,
			previewer,
			searcher,
			searchedIndex,
			states: () => numbered(listener?.states?.() ?? noStates),
		}),
		close() {
			listener = undefined;
			opener.made()?.close();
			void searcher.made()?.close();
			previewer.made()?.close();
			void updater.close().then(() => index.close());
		},
	};
	return {library, keyOf: id => index.keyOf(id)};
}

/** Created on first use, since the list can be shown without it. */
type OnceAsked<Value> = {readonly get: () => Value; readonly made: () => Value | undefined};

function onceAsked<Value>(make: () => Value): OnceAsked<Value> {
	let value: Value | undefined;
	return {get: () => (value ??= make()), made: () => value};
}

/** The parts that answer questions about a folder. */
type Sources = {
	readonly archive: Archive;
	readonly index: IndexView;
	readonly updater: Follower;
	readonly opener: OnceAsked<Opener>;
	readonly previewer: OnceAsked<Previewer>;
	readonly searcher: OnceAsked<Searcher>;
	readonly searchedIndex: () => SearchedIndex;
	/** What the reader has made of cables. */
	readonly states: () => NumberedStates;
};

function answersOf(sources: Sources): Answers {
	const {archive, index, updater, opener, previewer} = sources;
	const ofRow = (key: CableKey, answer: (row: IndexedSummary) => Event) => {
		const row = index.original(key);
		return row ? answer(row) : gone;
	};
	return {
		...answersOfSearcher(sources),
		'open-cable': ({key}) => ofRow(key, row => opener.get().open(row)),
		'turn-page': ({key, number, at}) => ofRow(key, row => opener.get().turnPage(row, number, at)),
		'give-up-opening': answeredLater(() => opener.made()?.giveUp()),
		'read-preview': answeredLater(({wanted}) => previewer.get().ask(wanted)),
		'describe-file': ({key}) => ofRow(key, row => describeFile(archive, row)),
		'fetch-order': ({settings}) => ({type: 'order-fetched', order: index.order(settings)}),
		'fetch-rows': ({keys}) => ({type: 'rows-fetched', rows: index.rows(keys)}),
		'fetch-tagged': ({keys, act}) => ({type: 'tagged-fetched', rows: index.rows(keys), act}),
		identify: ({keys, why}) => ({type: 'cables-identified', why, cables: index.identified(keys)}),
		locate: ({cables, why, orNumber}) => ({
			type: 'cables-located',
			why,
			cables: index.located(cables, orNumber),
		}),
		'find-named': ({key, mrns}) => ({type: 'named-found', key, named: index.cablesWithNumbers(mrns, key)}),
		'find-numbered': ({number}) => ({type: 'numbered-found', number, keys: index.keysWithNumber(number)}),
		'find-near': ({mrn}) => ({type: 'near-found', mrn, near: index.nearest(mrn)}),
		'stop-reading': answeredLater(() => updater.stop()),
		'read-again': answeredLater(() => updater.update()),
		forget: answeredLater(() => updater.update({forgets: true})),
	};
}

/** The questions that the search thread answers, since they may take longer than a key may wait. */
type SearcherQuestion =
	| 'prepare-search'
	| 'search'
	| 'complete'
	| `count-${'queries' | 'facets'}`
	| `find-${'contexts' | 'thread' | 'wanted' | 'gaps' | 'quotation' | 'words' | 'dispersion' | 'versions' | 'repeats'}`
	| 'compare-cables';

function answersOfSearcher(sources: Sources): Pick<Answers, SearcherQuestion> {
	const {archive, index, updater, searcher} = sources;
	const searched = (...queries: readonly string[]): SearchedIndex => {
		if (index.standing() !== 'same') {
			// Who asks still has keys of the index that is open.
			setImmediate(() => updater.takeOver());
		}
		return {...sources.searchedIndex(), ...(queries.some(asksForState) && {states: sources.states()})};
	};
	const ask = (asked: SearchAsk, text = '') => searcher.get().ask(searched(text), text, asked);
	return {
		'prepare-search': answeredLater(() => ask({type: 'prepare'})),
		search: answeredLater(({text, scope}) => ask({type: 'find', scope}, text)),
		complete: answeredLater(({text, cursor}) => ask({type: 'complete', cursor}, text)),
		'count-queries': answeredLater(({queries}) =>
			searcher.get().ask(searched(...queries.map(({text}) => text)), '', {type: 'count-queries', queries}),
		),
		'count-facets': answeredLater(({text, scope}) => ask({type: 'facets', scope}, text)),
		'find-contexts': answeredLater(({text, scope, after}) =>
			ask({type: 'contexts', scope, archive, after}, text),
		),
		'find-thread': answeredLater(({key, missing, from}) =>
			ask({type: 'thread', archive, key, missing, from}),
		),
		'find-wanted': answeredLater(() => ask({type: 'wanted'})),
		'find-gaps': answeredLater(() => ask({type: 'gaps'})),
		'find-quotation': answeredLater(({text}) => ask({type: 'quotation', archive}, text)),
		'find-words': answeredLater(({text, scope, near}) => ask({type: 'words', scope, archive, near}, text)),
		'find-dispersion': answeredLater(({text, scope, word}) => ask({type: 'dispersion', scope, word}, text)),
		'find-versions': answeredLater(({of}) => ask({type: 'versions', archive, of})),
		'compare-cables': answeredLater(({left, right}) =>
			ask({type: 'comparison', archive, pair: {left, right}}),
		),
		'find-repeats': answeredLater(({key}) => ask({type: 'repeats', archive, key})),
	};
}

const gone: Event = {type: 'cable-not-opened', reason: sanitiseLine(noLongerIndexed)};
