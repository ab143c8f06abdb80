/** Plays keys on cables in memory, without a terminal: what the program would ask of the world is done here. */
import {hash} from 'node:crypto';
import {cursorRow, selectedContext, topRow} from '../../source/app/context/rows.js';
import {listHeight, textHeight} from '../../source/app/heights.js';
import {cursorIndex, keysOf, rowOf, topIndex} from '../../source/app/list/rows.js';
import {type Memory, type MemoryChange, noMemory} from '../../source/app/memory/memory.js';
import type {KeptSession} from '../../source/app/memory/session.js';
import {noteLines} from '../../source/app/preview/note-lines.js';
import type {WantedPreview} from '../../source/app/preview/preview.js';
import {previewLines} from '../../source/app/preview/preview-lines.js';
import {createProgram, type TransitionListener} from '../../source/app/program.js';
import {layoutOf, topLine} from '../../source/app/reader/layout.js';
import {noSearches, type Searches} from '../../source/app/searches.js';
import {defaultSettings, type Settings} from '../../source/app/settings/settings.js';
import type {Effect} from '../../source/app/state/effect.js';
import type {Event} from '../../source/app/state/event.js';
import type {ListScreen, ReaderScreen} from '../../source/app/state/screen.js';
import {type Goal, initialState, type Size, type State, type View} from '../../source/app/state/state.js';
import {noUserKeys, type UserKeys} from '../../source/app/user-keys.js';
import type {Cable} from '../../source/cable/cable.js';
import {mrnsToFollow} from '../../source/cable/facts/text-references.js';
import {parseCable} from '../../source/cable/parse.js';
import {shownAs} from '../../source/cable/reading.js';
import {summarise} from '../../source/cable/summary/summarise.js';
import type {CableIdentity, CableKey, Summary} from '../../source/cable/summary/summary.js';
import {lineText} from '../../source/layout/layout.js';
import {shownLines, shownStrings} from '../../source/library/shown.js';
import type {Scope} from '../../source/search/scopes.js';
import {countSanitised, sanitise} from '../../source/terminal/sanitise.js';
import {comparingAnswer} from './comparing-answers.js';
import {dossierAnswer, dossiersIn, editedNote} from './dossier-answers.js';
import {findingsAnswer} from './findings-answers.js';
import {type Catalogue, createCatalogue} from './memory-catalogue.js';
import {modeOf} from './modes.js';
import {contextsAnswer, facetsAnswer, sourceOf, threadAnswer} from './panel-answers.js';
import {dispersionAnswer, wordsAnswer} from './words-answers.js';

/** The texts of the folder, by the names of their files. */
export type Texts = Readonly<Record<string, string>>;

export type Options = {
	readonly size?: Size;
	readonly view?: View;
	readonly settings?: Settings;
	readonly userKeys?: UserKeys;
	/** Nothing may lead out of the program. */
	readonly isSecure?: boolean;
	/** How many cables are read at the start; the others come with `readMore`. */
	readonly read?: number;
	/** The queries that were kept before. */
	readonly searches?: Searches;
	/** What was remembered before. */
	readonly memory?: Memory;
	/** Where the run before was. */
	readonly session?: KeptSession | undefined;
	/** The folder is one file that was named, opened at once. */
	readonly isSingleFile?: boolean;
	/** The cable to begin with. */
	readonly goal?: Goal;
	/** What the user's editor makes of any text; by default what it was. */
	readonly edited?: string;
	/** The texts of the dossiers by their names. */
	readonly dossiers?: Readonly<Record<string, string>>;
	/** Answers to searches wait until `answer`, as those of a thread do. */
	readonly isSearchSlow?: boolean;
	/** Previews are never read. */
	readonly isPreviewSlow?: boolean;
	/** Called with each event from the start on. */
	readonly follow?: TransitionListener;
};

/** A program that is played. */
export type Played = {
	readonly state: () => State;
	/** Keys by their names, parted by blanks. */
	readonly press: (keys: string) => Played;
	readonly send: (...events: readonly Event[]) => Played;
	/** Reads so many cables more. */
	readonly readMore: (count: number) => Played;
	/** Another index is open, in which the same cables have other keys. */
	readonly replaceIndex: () => Played;
	/** Gives the answers to the searches that wait, the last one only or all. */
	readonly answer: (which?: 'last' | 'all') => Played;
	/** All that was asked of the world, in order, but for what the list shows, what is remembered and what will be asked. */
	readonly effects: readonly Effect[];
	/** What was to be remembered, in order. */
	readonly remembered: readonly MemoryChange[];
	/** Where the reader was, after each change of that. */
	readonly sessions: readonly KeptSession[];
};

/** Starts the program on some cables. */
export function begin(texts: Texts, options: Options = {}): Played {
	const {
		size = {columns: 80, rows: 24},
		view = 'screen',
		settings = defaultSettings,
		userKeys = noUserKeys,
		searches = noSearches,
		memory = noMemory,
		isSearchSlow = false,
	} = options;
	const folder = {name: sanitise('folder'), isSingleFile: options.isSingleFile ?? false};
	const cables = Object.entries(texts).map(([id, text]) => parsed(id, text));
	const catalogue = createCatalogue();
	const effects: Effect[] = [];
	const remembered: MemoryChange[] = [];
	const sessions: KeptSession[] = [];
	const dossiers = new Map(Object.entries(options.dossiers ?? {}));
	let waiting: Event[] = [];
	let read = 0;

	function perform(effect: Effect): readonly Event[] {
		switch (effect.type) {
			case 'fetch-order':
				return [{type: 'order-fetched', order: catalogue.order(effect.settings)}];
			case 'fetch-rows':
				return [{type: 'rows-fetched', rows: catalogue.rows(effect.keys)}];
			case 'fetch-tagged':
				return [{type: 'tagged-fetched', rows: catalogue.rows(effect.keys), act: effect.act}];
			case 'find-near':
				return [{type: 'near-found', mrn: effect.mrn, near: catalogue.nearest(effect.mrn)}];
			case 'find-named': {
				const {key, mrns} = effect;
				return [{type: 'named-found', key, named: catalogue.named(mrns, key)}];
			}
			case 'identify':
				return [{type: 'cables-identified', why: effect.why, cables: catalogue.rows(effect.keys)}];
			case 'locate': {
				const isWanted = ({sha256, mrn}: CableIdentity) =>
					effect.cables.some(
						cable => cable.sha256 === sha256 || (effect.orNumber && mrn !== undefined && cable.mrn === mrn),
					);
				const cables = catalogue.all().filter(isWanted);
				return [{type: 'cables-located', why: effect.why, cables}];
			}
			case 'keep-session':
				sessions.push(effect.session);
				return [];
			case 'remember':
				remembered.push(...effect.changes);
				return [];
			case 'edit-note':
				return [editedNote(effect, options.edited)];
			case 'read-dossiers':
				return [{...dossiersIn(dossiers), ...(effect.opens && {opens: true})}];
			case 'change-dossier':
				return [dossierAnswer(dossiers, effect)];
			case 'prepare-search':
				return [];
			case 'read-preview':
				return options.isPreviewSlow ? [] : [previewed(cables, catalogue, effect.wanted)];
			default:
				effects.push(effect);
		}
		switch (effect.type) {
			case 'export': {
				// There is a file of every name that is not to be replaced.
				const answer = effect.request.isReplacing ? 'begun' : 'exists';
				const {request} = effect;
				return [{type: 'export-answered', request, answer, message: sanitise(`${request.file} exists`)}];
			}
			case 'find-numbered': {
				const {number} = effect;
				const order = catalogue.order(defaultSettings);
				const keys = Array.from(order).filter(key => catalogue.rows([key])[0]?.mrn === number);
				return [{type: 'numbered-found', number, keys}];
			}
			case 'describe-file':
				return [described(cables, catalogue, effect.key)];
			case 'open-cable':
				return [opened(cables, catalogue, effect.key)];
			case 'count-facets':
				return facetsAnswer(cables, catalogue, effect);
			case 'find-wanted':
			case 'find-gaps':
			case 'find-quotation':
				return findingsAnswer(cables, catalogue, effect);
			case 'find-versions':
			case 'compare-cables':
			case 'find-repeats':
				return comparingAnswer(cables, catalogue, effect);
			case 'find-words':
				return wordsAnswer(cables, catalogue, effect);
			case 'find-dispersion':
				return dispersionAnswer(cables, catalogue, effect);
			case 'find-contexts':
				return contextsAnswer(cables, catalogue, effect);
			case 'search': {
				const answers = answersTo(cables, catalogue, effect);
				waiting.push(...answers);
				return isSearchSlow ? [] : answers;
			}
			case 'find-thread':
				return threadAnswer(cables, catalogue, effect);
			case 'complete': {
				const {text, cursor} = effect;
				const found = sourceOf(cables, catalogue).search.complete(text, cursor);
				return [{type: 'completions-found', text, cursor, completions: found.map(shownStrings)}];
			}
			case 'count-queries': {
				const {count} = sourceOf(cables, catalogue).search;
				const counts = effect.queries.map(query => ({...query, count: count(query.text, query.scope)}));
				return [{type: 'queries-counted', counts}];
			}
			default:
				return [];
		}
	}

	const program = createProgram(
		initialState({
			size,
			view,
			today: '2026-11-22',
			folder,
			settings,
			userKeys,
			searches,
			memory,
			goal: options.goal,
			session: options.session,
			isSecure: options.isSecure ?? false,
		}),
		perform,
	);
	if (options.follow) {
		program.follow(options.follow);
	}
	const played: Played = {
		state: program.state,
		effects,
		remembered,
		sessions,
		press(keys) {
			program.dispatch(keys.split(' ').flatMap(key => (key === '' ? [] : [{type: 'key', key} as const])));
			return played;
		},
		send(...events) {
			program.dispatch(events);
			return played;
		},
		readMore(count) {
			catalogue.add(cables.slice(read, read + count).map(summaryOf));
			read = Math.min(read + count, cables.length);
			const progress =
				read < cables.length
					? ({type: 'reading', done: read, total: cables.length, pace: undefined} as const)
					: ({type: 'complete', unreadable: [], skipped: []} as const);
			const order = catalogue.order(program.state().settings);
			return played.send({type: 'cables-read', order, progress});
		},
		replaceIndex() {
			catalogue.renumber();
			return played.send({type: 'index-replaced'}).readMore(0);
		},
		answer(which = 'last') {
			const answers = which === 'last' ? waiting.slice(-2) : waiting;
			waiting = [];
			return played.send(...answers);
		},
	};
	return played.send(dossiersIn(dossiers)).readMore(options.read ?? cables.length);
}

/** Most programs of a file of tests are played on the same texts. */
const cablesOfTexts = new Map<string, Cable>();
const summaries = new WeakMap<Cable, Summary>();

function parsed(id: string, text: string): Cable {
	const known = cablesOfTexts.get(text);
	const cable = known?.id === id ? known : parseCable(id, text);
	cablesOfTexts.set(text, cable);
	return cable;
}

function summaryOf(cable: Cable): Summary {
	const summary = summaries.get(cable) ?? summarise(cable);
	summaries.set(cable, summary);
	return summary;
}

/** The state after some keys. */
export function play(texts: Texts, keys: string, options?: Options): State {
	return begin(texts, options).press(keys).state();
}

/** The keys that type a text. */
export function typed(text: string): string {
	return [...text].map(letter => (letter === ' ' ? 'Space' : letter)).join(' ');
}

/** What a state shows, as far as the tests ask. */
export type Shown = {
	readonly mode: string;
	/** The selected cable, or the one that is open. */
	readonly id: string | undefined;
	/** Which line of the screen the cursor of the list is on. */
	readonly cursorLine: number;
	/** The files of the rows of the list that are on the screen. */
	readonly rows: readonly string[];
	/** The lines of the reader that are on the screen. */
	readonly lines: readonly string[];
	/** The index of the reader's first line, and how many lines there are. */
	readonly top: number;
	readonly length: number;
	readonly message: string | undefined;
};

/** What a state shows. */
export function shown(state: State): Shown {
	const {screen, message} = state;
	const nothing = {id: undefined, cursorLine: -1, rows: [], lines: [], top: 0, length: 0};
	const common = {...nothing, mode: modeOf(state), message};
	switch (screen.type) {
		case 'list': {
			const keys = keysOf(state, screen);
			const top = topIndex(state, screen);
			const cursor = cursorIndex(state, screen);
			const file = (key: CableKey | undefined) => rowOf(state, key)?.id;
			const rows = Array.from(keys.slice(top, top + listHeight(state)), key => file(key) ?? '');
			return {...common, id: file(keys[cursor]), cursorLine: cursor - top, rows, top, length: keys.length};
		}
		case 'reader': {
			const lines = layoutOf(state, screen).lines.map(lineText);
			const top = topLine(state, screen);
			const visible = lines.slice(top, top + textHeight(state));
			return {...common, id: screen.cable.id, lines: visible, top, length: lines.length};
		}
		case 'context': {
			const top = topRow(state, screen);
			const line = cursorRow(screen) - top;
			return {
				...common,
				id: rowOf(state, selectedContext(screen)?.key)?.id,
				cursorLine: line,
				top,
				length: screen.contexts.length,
			};
		}
		case 'facets':
		case 'comparison':
		case 'findings':
			return common;
		case 'help':
			return {...common, top: screen.top};
		default:
			return screen satisfies never;
	}
}

/** The list in front. */
export function listOf({screen}: State): ListScreen {
	if (screen.type !== 'list') {
		throw new Error(`a ${screen.type} is in front, not a list`);
	}
	return screen;
}

/** The reader in front. */
export function readerOf({screen}: State): ReaderScreen {
	if (screen.type !== 'reader') {
		throw new Error(`a ${screen.type} is in front, not a reader`);
	}
	return screen;
}

function opened(cables: readonly Cable[], catalogue: Catalogue, key: CableKey): Event {
	const [listed] = catalogue.rows([key]);
	const cable = cables.find(({id}) => id === listed?.id);
	if (!cable) {
		return {type: 'cable-not-opened', reason: sanitise('no such file or folder')};
	}
	const shown = shownAs(cable, sanitise(cable.id), sanitise);
	const named = catalogue.named(mrnsToFollow(cable), key);
	const replaced = countSanitised(cable.reading, shown.reading);
	return {type: 'cable-opened', key, sha256: hash('sha256', cable.id), cable: shown, named, replaced};
}

function previewed(cables: readonly Cable[], catalogue: Catalogue, wanted: WantedPreview): Event {
	const [listed] = catalogue.rows([wanted.key]);
	const cable = cables.find(({id}) => id === listed?.id);
	const shown = cable && shownAs(cable, sanitise(cable.id), sanitise);
	const lines = shown
		? previewLines({cable: shown, named: catalogue.named(mrnsToFollow(cable), wanted.key)}, wanted)
		: noteLines('no such file or folder', wanted.columns);
	return {type: 'preview-read', wanted, lines: shownLines(lines)};
}

function described(cables: readonly Cable[], catalogue: Catalogue, key: CableKey): Event {
	const [listed] = catalogue.rows([key]);
	const cable = cables.find(({id}) => id === listed?.id);
	const bytes = Buffer.from(cable?.text ?? '');
	const path = `/folder/${cable?.id}`;
	return {
		type: 'file-described',
		key,
		file: {path: sanitise(path), isRow: false, size: bytes.length, sha256: hash('sha256', bytes)},
	};
}

function answersTo(
	cables: readonly Cable[],
	catalogue: Catalogue,
	{text, scope}: {readonly text: string; readonly scope: Scope},
): readonly Event[] {
	const {search, keyOf} = sourceOf(cables, catalogue);
	const {find, counts, offers} = search;
	const {keys, matches, isRanked, problems, spellings, neighbours} = find(text, scope);
	const hits = {
		text,
		scope,
		keys: Array.from(keys, keyOf),
		matches,
		problems: problems.map(shownStrings),
		isRanked,
		spellings: spellings.map(sanitise),
		neighbours,
	};
	const offered = offers(text).map(shownStrings);
	return [
		{type: 'hits-found', hits},
		{type: 'scopes-counted', text, counts: counts(text), offers: offered},
	];
}
