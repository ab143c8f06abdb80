/** The program without its display: it fills the list, performs the effects, reads the keys, and gives the terminal back. */
import {flushCompileCache} from 'node:module';
import process from 'node:process';
import {inTurn} from '../app/in-turn.js';
import {createProgram, type Program} from '../app/program.js';
import {isLoading} from '../app/progress.js';
import {type Effect, type Event, initialState, type Size, type Typed, type View} from '../app/state.js';
import type {Appearance} from '../command-line/options.js';
import {ask, type Library} from '../library/library.js';
import {drained} from '../terminal/drain.js';
import {createKeyReader, type TerminalInput} from '../terminal/keys.js';
import type {TerminalModes} from '../terminal/modes.js';
import {sanitise, sanitiseLine} from '../terminal/sanitise.js';
import {openSession, type Session} from '../terminal/session.js';
import {endByInternalError} from './internal-error.js';
import {settingsFile} from './paths.js';
import {openProfile, type Profile} from './profile.js';

/** What a run is told besides what is read. */
export type RunOptions = {
	/** Today's date, `2026-11-22`. */
	readonly today: string;
	readonly appearance: Appearance;
	/** Nothing is kept of what is chosen. */
	readonly isPrivate: boolean;
};

/** How the program shows itself on standard output. */
export type Display = {
	readonly view: View;
	/** The modes that it needs of the terminal; by default those of a full screen. */
	readonly modes?: TerminalModes;
	/** What has been typed, as events. */
	readonly eventsOf: (inputs: readonly Typed[]) => readonly Event[];
	/** Begins to show the program, and from then on whatever changes. */
	readonly show: (program: Program) => void;
	/** Shows again what may have been lost; after `stop` it goes on. */
	readonly repaint: () => void;
	/** Shows nothing for a while, or for good: the terminal is given back. */
	readonly stop: () => void;
	/** The program is over. */
	readonly close: () => void;
};

/** Runs the program on a library until the reader quits; gives the exit code. */
export async function run(library: Library, options: RunOptions, display: Display): Promise<number> {
	const {stdin, stdout, env} = process;
	const profile = openProfile(settingsFile(env));
	const session = openSession({
		stdin,
		stdout,
		...(display.modes && {modes: display.modes}),
		onLeave: display.stop,
		onResume: display.repaint,
		onInternalError: endByInternalError,
	});
	// The watchdog must be up before anything is read that may take long; else the first frame comes first.
	if (library.isSingleFile) {
		session.watch();
	} else {
		setImmediate(session.watch);
	}
	const ended = Promise.withResolvers<number>();
	let stopReadingKeys = () => {};
	const perform = createPerform({library, display, profile, session, isPrivate: options.isPrivate}, () => {
		stopReadingKeys();
		display.stop();
		display.close();
		library.close();
		// What is still on its way must not arrive on the shell's screen.
		void drained(stdout).then(() => {
			session.restore();
			ended.resolve(0);
			// Without threads the program ends by itself; one that is stuck is not waited for.
			setTimeout(() => process.exit(), patience).unref();
		});
	});
	const {name, isSingleFile} = library;
	const program = createProgram(
		initialState({
			size: sizeOf(stdout),
			view: display.view,
			today: options.today,
			folder: {name, isSingleFile},
			settings: profile.settings,
		}),
		perform,
	);
	// On a screen what is known already is in the first frame; where lines are appended it is news.
	const early = display.view === 'screen' ? fill(program, library) : undefined;
	display.show(program);
	program.dispatch(said(profile.obstacle));
	const isFilled = early ?? fill(program, library);
	stdout.on('resize', () => program.dispatch([{type: 'resized', size: sizeOf(stdout)}]));
	stopReadingKeys = readKeys(program, display, isFilled);
	// Node keeps what it has compiled when it ends, but not when a signal ends it.
	void isFilled.then(() => flushCompileCache());
	return ended.promise;
}

/** How long the threads have to end when the program is over, in milliseconds. */
const patience = 300;

/** What effects are done with. */
type Means = {
	readonly library: Library;
	readonly display: Display;
	readonly profile: Profile;
	readonly session: Session;
	readonly isPrivate: boolean;
};

/** Makes what does effects and gives the events that they lead to at once. */
function createPerform(
	{library, display, profile, session, isPrivate}: Means,
	quit: () => void,
): (effect: Effect) => readonly Event[] {
	let isOver = false;
	return effect => {
		// Keys typed after the one that quits come to nothing.
		if (isOver) {
			return [];
		}
		switch (effect.type) {
			case 'save-settings':
				return said(isPrivate ? undefined : profile.save(effect.settings));
			case 'repaint':
				display.repaint();
				return [];
			case 'suspend':
				display.stop();
				void drained(process.stdout).then(session.suspend);
				return [];
			case 'quit':
				isOver = true;
				quit();
				return [];
			default:
				return ask(library, effect);
		}
	};
}

/** Has the list filled; resolves when it is filled for the first time. */
function fill(program: Program, library: Library): Promise<void> {
	return new Promise(resolve => {
		library.start({
			settings: () => program.state().settings,
			tell(event) {
				program.dispatch([event]);
				if (!isLoading(program.state().folder.progress)) {
					resolve();
				}
			},
		});
	});
}

/** Reads the keys from standard input; gives what stops that. */
function readKeys(program: Program, display: Display, isFilled: Promise<void>): () => void {
	const {stdin, env} = process;
	// At a terminal Escape cancels an answer that is awaited; what is piped in was written to be done in turn.
	const take = stdin.isTTY ? program.dispatch : inTurn(program);
	const {feed} = createKeyReader({
		escapeTimeout: escapeTimeout(env.ESCDELAY),
		onInputs: inputs => take(display.eventsOf(inputs.map(sanitiseInput))),
	});
	const end = () => take([{type: 'input-ended'}]);
	if (stdin.isTTY) {
		stdin.on('data', feed);
	} else {
		// What is piped in was written for the whole list.
		void isFilled.then(() => stdin.on('data', feed).on('end', end).on('error', end));
	}
	return () => {
		stdin.off('data', feed);
		stdin.pause();
	};
}

function sizeOf({columns, rows}: NodeJS.WriteStream): Size {
	return {columns: columns || 80, rows: rows || 24};
}

function escapeTimeout(written: string | undefined): number {
	const milliseconds = Number(written);
	return written !== undefined && milliseconds >= 0 && milliseconds <= 1000 ? milliseconds : 100;
}

/** What is to be said, if anything is. */
function said(sentence: string | undefined): readonly Event[] {
	return sentence === undefined ? [] : [{type: 'said', message: sanitiseLine(sentence)}];
}

/** What is typed or pasted is shown on a line of the screen too. */
function sanitiseInput(input: TerminalInput): Typed {
	return input.type === 'paste'
		? {type: 'paste', text: sanitise(input.text)}
		: {type: 'key', key: sanitiseLine(input.key)};
}
