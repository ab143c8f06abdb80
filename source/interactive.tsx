/** The program on a terminal: mounts the screens, reads the keys, performs the effects. */

import process from 'node:process';
import {PassThrough} from 'node:stream';
import {Worker} from 'node:worker_threads';
import {render} from 'ink';
import {createProgram, type Program} from './app/program.js';
import {type Effect, type Event, initialState, type State, type Unreadable} from './app/state.js';
import {type Archive, readSummaries, readText, scanArchive} from './archive/archive.js';
import {ArchiveError} from './archive/errors.js';
import type {CableId} from './cable/cable.js';
import {parseCable} from './cable/parse.js';
import {shownAs} from './cable/reading.js';
import type {Summary} from './cable/summary.js';
import {settingsFile} from './paths.js';
import {loadSettings, saveSettings} from './profile.js';
import {App} from './screens/app.js';
import {createTheme} from './screens/theme.js';
import type {SearchAnswer, SearchRequest} from './search/messages.js';
import {colourLevel, encoding} from './terminal/colour.js';
import {createKeyReader, type TerminalInput} from './terminal/keys.js';
import {createPainter} from './terminal/painter.js';
import {countSanitised, sanitise, sanitiseLine} from './terminal/sanitise.js';
import {openSession} from './terminal/session.js';

/** Runs the program on an archive until the reader quits; gives the exit code. */
export function runInteractive(archive: Archive, today: string): Promise<number> {
	return new Promise(done => start(archive, today, done));
}

function start(archive: Archive, today: string, done: (exitCode: number) => void): void {
	const {stdin, stdout, env} = process;
	const settingsPath = settingsFile(env);
	const level = colourLevel({env, isTTY: true});
	const painter = createPainter({output: stdout, colourLevel: level});
	const searcher = createSearcher(hits => program.dispatch([hits]));
	const files = createFiles();
	let isOver = false;
	const session = openSession({
		stdin,
		stdout,
		onLeave: painter.stop,
		onResume: painter.repaint,
	});

	function perform(effect: Effect, state: State): readonly Event[] {
		// Keys that were typed behind the one that quits come to nothing.
		if (isOver) {
			return [];
		}
		switch (effect.type) {
			case 'open-cable':
				return [openCable(archive, files, effect.id)];
			case 'search':
				searcher.search(state.folder.summaries, effect.text);
				return [];
			case 'save-settings':
				saveSettings(settingsPath, effect.settings);
				return [];
			case 'repaint':
				painter.repaint();
				return [];
			case 'suspend':
				session.suspend();
				return [];
			case 'quit':
				quit();
				return [];
			default:
				return effect satisfies never;
		}
	}

	const size = () => ({columns: stdout.columns || 80, rows: stdout.rows || 24});
	const program: Program = createProgram(
		initialState({
			size: size(),
			today,
			folder: {name: sanitiseLine(archive.name), isSingleFile: archive.only !== undefined},
			settings: loadSettings(settingsPath),
		}),
		perform,
	);
	const theme = createTheme({hasColour: level !== 'none', isAscii: encoding(env) === 'ascii'});
	const screen = render(<App program={program} theme={theme} />, {
		stdout: painter.stdout,
		stdin: silentInput(),
		debug: true,
		interactive: true,
		patchConsole: false,
		exitOnCtrlC: false,
	});
	const keys = createKeyReader({
		escapeTimeout: escapeTimeout(env.ESCDELAY),
		onInputs: inputs => program.dispatch(inputs.map(sanitiseInput)),
	});
	stdin.on('data', keys.feed);
	painter.stdout.on('resize', () => program.dispatch([{type: 'resized', size: size()}]));
	void readFolder(archive, files, program, () => isOver);

	function quit(): void {
		isOver = true;
		stdin.off('data', keys.feed);
		stdin.pause();
		painter.stop();
		screen.unmount();
		session.restore();
		void searcher.close();
		done(0);
	}
}

/** The input that Ink is given: all keys come from our own reader, which tells apart what arrives in one piece. */
function silentInput(): NodeJS.ReadStream {
	return Object.assign(new PassThrough(), {
		isTTY: true,
		setRawMode() {},
		ref() {},
		unref() {},
	}) as unknown as NodeJS.ReadStream;
}

function escapeTimeout(written: string | undefined): number {
	const milliseconds = Number(written);
	return written !== undefined && milliseconds >= 0 && milliseconds <= 1000 ? milliseconds : 100;
}

/** Reads what the list shows, batch by batch, until all is read or the program is over; a single file is opened at once. */
async function readFolder(
	archive: Archive,
	files: Files,
	program: Program,
	isOver: () => boolean,
): Promise<void> {
	const {ids, unreadable} = scanArchive(archive);
	const failures: Unreadable[] = unreadable.map(sanitiseFailure);
	for await (const batch of readSummaries(archive, ids)) {
		if (isOver()) {
			return;
		}
		failures.push(...batch.unreadable.map(sanitiseFailure));
		const progress =
			batch.done < ids.length
				? ({type: 'reading', done: batch.done, total: ids.length} as const)
				: ({type: 'complete', unreadable: failures} as const);
		const summaries = batch.summaries.map(summary => sanitiseSummary(summary, files));
		program.dispatch([{type: 'cables-read', summaries, progress}]);
	}
	if (archive.only !== undefined) {
		program.dispatch([openCable(archive, files, files.shown(archive.only))]);
	}
}

/** The names of files as they are shown, and back: a name is shown with marks for what could steer the terminal. */
type Files = {
	readonly shown: (id: CableId) => CableId;
	readonly fileOf: (shown: CableId) => CableId;
};

function createFiles(): Files {
	const files = new Map<CableId, CableId>();
	return {
		shown(id) {
			let shown = sanitiseLine(id);
			// Two names that differ in what is not shown are two cables all the same.
			while ((files.get(shown) ?? id) !== id) {
				shown += '\u2426';
			}
			files.set(shown, id);
			return shown;
		},
		fileOf: shown => files.get(shown) ?? shown,
	};
}

function openCable(archive: Archive, files: Files, id: CableId): Event {
	try {
		const text = readText(archive, files.fileOf(id));
		// Marks have the length of what they stand for, so the blocks of the text hold for what is shown.
		const shown = shownAs(parseCable(id, text), sanitise);
		const cable = {...shown, id};
		return {type: 'cable-opened', cable, replaced: countSanitised(text, shown.text)};
	} catch (error) {
		if (!(error instanceof ArchiveError)) {
			throw error;
		}
		return {type: 'cable-not-opened', reason: sanitiseLine(`${id}: ${error.reason}`)};
	}
}

function sanitiseSummary(summary: Summary, files: Files): Summary {
	const clean = (text: string | undefined) => text && sanitiseLine(text);
	return {
		...summary,
		id: files.shown(summary.id),
		mrn: clean(summary.mrn),
		from: clean(summary.from),
		subject: clean(summary.subject),
		opening: sanitiseLine(summary.opening),
	};
}

function sanitiseFailure({id, reason}: Unreadable): Unreadable {
	return {id: sanitiseLine(id), reason: sanitiseLine(reason)};
}

/** What is typed or pasted is shown on a line of the screen too. */
function sanitiseInput(input: TerminalInput): TerminalInput {
	return input.type === 'paste'
		? {type: 'paste', text: sanitise(input.text)}
		: {type: 'key', key: sanitiseLine(input.key)};
}

type Searcher = {
	readonly search: (summaries: readonly Summary[], text: string) => void;
	readonly close: () => Promise<unknown>;
};

type Search = {readonly summaries: readonly Summary[]; readonly text: string};

/**
 * Searches in a thread of its own, which starts with the first search and is told the subjects when they change.
 * It is asked one thing at a time, and next the newest: to send it all subjects with every few cables that are read
 * would take longer than the reading.
 */
function createSearcher(answer: (event: Event) => void): Searcher {
	let worker: Worker | undefined;
	let known: readonly Summary[] | undefined;
	let asked: Search | undefined;
	let next: Search | undefined;
	let token = 0;

	function startWorker(): Worker {
		const started = new Worker(new URL('search-worker.js', import.meta.url));
		started.on('message', ({total, hits}: SearchAnswer) => {
			const text = asked?.text ?? '';
			const rows = hits.map(({id, matches}) => ({id, matches}));
			asked = undefined;
			if (next) {
				ask(next);
			}
			answer({type: 'hits-found', hits: {text, total, rows}});
		});
		started.unref();
		return started;
	}

	function ask(search: Search): void {
		worker ??= startWorker();
		const post = (request: SearchRequest) => worker?.postMessage(request);
		const {summaries, text} = search;
		asked = search;
		next = undefined;
		if (known !== summaries) {
			known = summaries;
			post({type: 'subjects', subjects: summaries.map(({id, subject}) => ({id, subject: subject ?? ''}))});
		}
		post({type: 'find', token: ++token, text});
	}

	return {
		search(summaries, text) {
			if (asked) {
				next = {summaries, text};
			} else {
				ask({summaries, text});
			}
		},
		close: async () => worker?.terminate(),
	};
}
