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
import type {Summary} from './cable/summary.js';
import {settingsFile} from './paths.js';
import {loadSettings, saveSettings} from './profile.js';
import {App} from './screens/app.js';
import {createTheme} from './screens/theme.js';
import type {SearchAnswer, SearchRequest} from './search/messages.js';
import {colourLevel, encoding} from './terminal/colour.js';
import {createKeyReader} from './terminal/keys.js';
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
	const session = openSession({
		stdin,
		stdout,
		onLeave: painter.stop,
		onResume: painter.repaint,
	});

	function perform(effect: Effect, state: State): readonly Event[] {
		switch (effect.type) {
			case 'open-cable':
				return [openCable(archive, effect.id)];
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
		onInputs: inputs => program.dispatch(inputs),
	});
	stdin.on('data', keys.feed);
	painter.stdout.on('resize', () => program.dispatch([{type: 'resized', size: size()}]));
	void readFolder(archive, program);

	function quit(): void {
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

/** Reads what the list shows, batch by batch; a single file is opened at once. */
async function readFolder(archive: Archive, program: Program): Promise<void> {
	const {ids, unreadable} = scanArchive(archive);
	const failures: Unreadable[] = unreadable.map(sanitiseFailure);
	for await (const batch of readSummaries(archive, ids)) {
		failures.push(...batch.unreadable.map(sanitiseFailure));
		const progress =
			batch.done < ids.length
				? ({type: 'reading', done: batch.done, total: ids.length} as const)
				: ({type: 'complete', unreadable: failures} as const);
		program.dispatch([{type: 'cables-read', summaries: batch.summaries.map(sanitiseSummary), progress}]);
	}
	if (archive.only !== undefined) {
		program.dispatch([openCable(archive, archive.only)]);
	}
}

function openCable(archive: Archive, id: CableId): Event {
	try {
		const text = readText(archive, id);
		const shown = sanitise(text);
		// Marks have the length of what they stand for, so the blocks of the text hold for what is shown.
		const cable = {...parseCable(id, text), id: sanitiseLine(id), text: shown};
		return {type: 'cable-opened', cable, replaced: countSanitised(text, shown)};
	} catch (error) {
		if (!(error instanceof ArchiveError)) {
			throw error;
		}
		return {type: 'cable-not-opened', reason: sanitiseLine(`${id}: ${error.reason}`)};
	}
}

function sanitiseSummary(summary: Summary): Summary {
	const clean = (text: string | undefined) => text && sanitiseLine(text);
	return {
		...summary,
		mrn: clean(summary.mrn),
		from: clean(summary.from),
		subject: clean(summary.subject),
		opening: sanitiseLine(summary.opening),
	};
}

function sanitiseFailure({id, reason}: Unreadable): Unreadable {
	return {id: sanitiseLine(id), reason: sanitiseLine(reason)};
}

type Searcher = {
	readonly search: (summaries: readonly Summary[], text: string) => void;
	readonly close: () => Promise<unknown>;
};

/** Searches in a thread of its own, which starts with the first search and is told the subjects when they change. */
function createSearcher(answer: (event: Event) => void): Searcher {
	let worker: Worker | undefined;
	let known: readonly Summary[] | undefined;
	let token = 0;
	let wanted = '';

	function startWorker(): Worker {
		const started = new Worker(new URL('search-worker.js', import.meta.url));
		started.on('message', ({token: answered, total, hits}: SearchAnswer) => {
			if (answered === token) {
				const rows = hits.map(({id, matches}) => ({id, matches}));
				answer({type: 'hits-found', hits: {text: wanted, total, rows}});
			}
		});
		started.unref();
		return started;
	}

	return {
		search(summaries, text) {
			worker ??= startWorker();
			const post = (request: SearchRequest) => worker?.postMessage(request);
			if (known !== summaries) {
				known = summaries;
				post({type: 'subjects', subjects: summaries.map(({id, subject}) => ({id, subject: subject ?? ''}))});
			}
			wanted = text;
			post({type: 'find', token: ++token, text});
		},
		close: async () => worker?.terminate(),
	};
}
