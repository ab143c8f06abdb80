/** The program on a terminal: mounts the screens, reads the keys, performs the effects. */
import {flushCompileCache} from 'node:module';
import process from 'node:process';
import {PassThrough} from 'node:stream';
import {render} from 'ink';
import {createProgram, type Program} from './app/program.js';
import {type Effect, type Event, initialState, type State} from './app/state.js';
import type {Archive} from './archive/archive.js';
import type {Scan} from './archive/scan.js';
import {settingsFile} from './paths.js';
import {loadSettings, saveSettings} from './profile.js';
import {App} from './screens/app.js';
import {createTheme} from './screens/theme.js';
import {createSearcher} from './searcher.js';
import {type ShownArchive, showArchive} from './shown-archive.js';
import {colourLevel, encoding} from './terminal/colour.js';
import {drained} from './terminal/drain.js';
import {createKeyReader, type TerminalInput} from './terminal/keys.js';
import {createPainter} from './terminal/painter.js';
import {sanitise, sanitiseLine} from './terminal/sanitise.js';
import {openSession} from './terminal/session.js';

/** Runs the program on an archive, of which a scan found what there is, until the reader quits; gives the exit code. */
export async function runInteractive(archive: Archive, scan: Scan, today: string): Promise<number> {
	const shown = showArchive(archive, scan);
	const news = shown.read();
	// To draw a list without cables first would take longer than to read the first cables.
	const first = await news.next();
	return new Promise(done => start(shown, first.value, news, today, done));
}

function start(
	archive: ShownArchive,
	first: Event,
	news: AsyncGenerator<Event>,
	today: string,
	done: (exitCode: number) => void,
): void {
	const {stdin, stdout, env} = process;
	const settingsPath = settingsFile(env);
	const level = colourLevel({env, isTTY: true});
	const painter = createPainter({output: stdout, colourLevel: level});
	const searcher = createSearcher(hits => program.dispatch([hits]));
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
				return [archive.open(effect.id)];
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
				painter.stop();
				void drained(stdout).then(session.suspend);
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
			folder: {name: archive.name, isSingleFile: archive.only !== undefined},
			settings: loadSettings(settingsPath),
		}),
		perform,
	);
	program.dispatch([first]);
	const theme = createTheme({hasColour: level !== 'none', isAscii: encoding(env) === 'ascii'});
	const screen = render(<App program={program} theme={theme} />, {
		stdout: painter.stdout,
		stdin: silentInput(),
		debug: true,
		interactive: true,
		patchConsole: false,
		exitOnCtrlC: false,
	});
	// Ink keeps a mistake in drawing to itself; thrown here it ends the program as any other.
	screen.waitUntilExit().catch(mistake => setImmediate(() => raise(mistake)));
	const keys = createKeyReader({
		escapeTimeout: escapeTimeout(env.ESCDELAY),
		onInputs: inputs => program.dispatch(inputs.map(sanitiseInput)),
	});
	stdin.on('data', keys.feed);
	painter.stdout.on('resize', () => program.dispatch([{type: 'resized', size: size()}]));
	void readFolder();

	/** Fills the list until all is read or the program is over; a single file is opened at once. */
	async function readFolder(): Promise<void> {
		for await (const event of news) {
			if (isOver) {
				return;
			}
			program.dispatch([event]);
		}
		if (archive.only !== undefined) {
			program.dispatch([archive.open(archive.only)]);
		}
		// Node keeps what it has compiled when it ends, but not when a signal ends it.
		flushCompileCache();
	}

	function quit(): void {
		isOver = true;
		stdin.off('data', keys.feed);
		stdin.pause();
		painter.stop();
		screen.unmount();
		void searcher.close();
		// What is still on its way must not arrive on the shell's screen.
		void drained(stdout).then(() => {
			session.restore();
			done(0);
		});
	}
}

function raise(mistake: unknown): never {
	throw mistake;
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

/** What is typed or pasted is shown on a line of the screen too. */
function sanitiseInput(input: TerminalInput): TerminalInput {
	return input.type === 'paste'
		? {type: 'paste', text: sanitise(input.text)}
		: {type: 'key', key: sanitiseLine(input.key)};
}
