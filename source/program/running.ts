/**
 * Runs the program with any display: fills the list, performs the effects, reads the keys, and restores the
 * terminal.
 */
import {flushCompileCache} from 'node:module';
import process from 'node:process';
import {inTurn} from '../app/in-turn.js';
import {statesOf} from '../app/memory/states.js';
import {wantsMouse} from '../app/pointing.js';
import {createProgram, type Program} from '../app/program.js';
import {isLoading} from '../app/progress.js';
import {citationStyleOf, readSettings} from '../app/settings/settings.js';
import type {Effect} from '../app/state/effect.js';
import type {Event, Typed} from '../app/state/event.js';
import {type Arrival, type Goal, initialState, type Size, type State, type View} from '../app/state/state.js';
import {noUserKeys} from '../app/user-keys.js';
import type {Mrn} from '../cable/mrn.js';
import {singleFileKey} from '../cable/summary/summary.js';
import {exitCodes} from '../command-line/exit-codes.js';
import type {Appearance} from '../command-line/options/options.js';
import type {Dossier} from '../dossier/dossier.js';
import {ask, type Library} from '../library/library.js';
import {said} from '../library/shown.js';
import {drained} from '../terminal/drain.js';
import type {MouseInput} from '../terminal/key-sequences.js';
import {createKeyReader, type TerminalInput} from '../terminal/keys.js';
import type {TerminalModes} from '../terminal/modes.js';
import {sanitise, sanitiseLine} from '../terminal/sanitise.js';
import {openSession, type Session} from '../terminal/session.js';
import type {Config} from './config/read-config.js';
import {dossiersRead, performDossierChange} from './dossiers/perform.js';
import {endByInternalError} from './internal-error.js';
import type {KeptMemory} from './memory/kept-memory.js';
import {openMemory} from './memory/open-memory.js';
import {earlierSettingsFile, searchesFile, settingsFile} from './paths.js';
import {performCopy} from './taking/copying.js';
import {performExport} from './taking/exporting.js';
import {performPipe, performView} from './taking/handing-over.js';
import {performNoteEditing} from './taking/note-editing.js';
import {type KeptSearches, openKeptSearches} from './user-files/kept-searches.js';
import {type KeptSettings, openKeptSettings} from './user-files/kept-settings.js';

/** The options of a run. */
export type RunOptions = {
	/** Today's date, `2026-11-22`. */
	readonly today: string;
	readonly appearance: Appearance;
	/** Whether to save nothing. */
	readonly isPrivate: boolean;
	/** Whether the command line asks for the mouse. */
	readonly hasMouse: boolean;
	/** The full path of what is read, under which the counts of queries are kept. */
	readonly folderPath: string;
	/** The number of the cable to begin with, and of a paragraph in it, or in the only file. */
	readonly place: {readonly number: Mrn | undefined; readonly paragraph: number | undefined};
	/** A list of numbers to which the folder is limited. */
	readonly list?: Dossier | undefined;
	/** Messages to begin with, if something went wrong. */
	readonly notices: readonly string[];
	/** What the files of settings and keys say. */
	readonly config: Config | undefined;
	/** Whether `--secure` holds: no other program is run, and no file of the user's choice written. */
	readonly isSecure: boolean;
};

/** How the program shows itself on standard output. */
export type Display = {
	readonly view: View;
	/** The terminal modes that it needs; by default those of a full screen. */
	readonly modes?: TerminalModes;
	/** Turns what was typed into events. */
	readonly eventsOf: (inputs: readonly Typed[]) => readonly Event[];
	/** Turns what the mouse did into events; without it there is no mouse. */
	readonly eventsOfMouse?: (state: State, input: MouseInput) => readonly Event[];
	/** Shows the program, and from then on its changes. */
	readonly show: (program: Program) => void;
	/** Shows everything again, since it may have been lost; resumes after `stop`. */
	readonly repaint: () => void;
	/** Stops showing anything, for a while or for good: the terminal is given back. */
	readonly stop: () => void;
	/** The program is over. */
	readonly close: () => void;
};

/** Runs the program on a library until the user quits; returns the exit code. */
export async function run(library: Library, options: RunOptions, display: Display): Promise<number> {
	const {stdin, stdout, env} = process;
	const keptSettings = openKeptSettings(settingsFile(env), earlierSettingsFile(env));
	const kept = openKeptSearches(searchesFile(env), options.folderPath);
	const complain = (sentence: string) => program.dispatch(messageEvents(sentence));
	const memory = openMemory(options, sentence => setImmediate(complain, sentence));
	const session = openSession({
		stdin,
		stdout,
		...(display.modes && {modes: display.modes}),
		onLeave: display.stop,
		onResume: display.repaint,
		onInternalError: endByInternalError,
	});
	startWatchdog(session, library);
	const ended = Promise.withResolvers<number>();
	let stopReadingKeys = () => {};
	const perform = createPerform(
		{
			library,
			display,
			keptSettings,
			kept,
			memory,
			session,
			isPrivate: options.isPrivate,
			today: options.today,
			tell: event => program.dispatch([event]),
		},
		() => {
			stopReadingKeys();
			display.stop();
			display.close();
			library.close();
			memory.flush();
			ended.resolve(restored(session));
		},
	);
	const start = stateAtStart(library, options, {view: display.view, keptSettings, kept, memory});
	const program = createProgram(start, perform);
	// On a screen the first frame shows what is known already; where lines are appended that is news.
	const early = display.view === 'screen' ? fill(program, library) : undefined;
	display.show(program);
	const obstacles = [keptSettings, kept, memory].map(({obstacle}) => obstacle);
	program.dispatch([
		...[...obstacles, ...options.notices].flatMap(messageEvents),
		dossiersRead(),
		...(options.list ? [{type: 'list-given', list: options.list} as const] : []),
	]);
	const isFilled = early ?? fill(program, library);
	program.subscribe(() => session.listenToMouse(wantsMouse(program.state())));
	session.listenToMouse(wantsMouse(start));
	stdout.on('resize', () => program.dispatch([{type: 'resized', size: sizeOf(stdout)}]));
	const escapeTimeout = options.config?.values.escapeTimeout ?? escapeDelay(env.ESCDELAY);
	stopReadingKeys = readKeys(program, {display, isFilled, escapeTimeout});
	// Node saves its compile cache when it exits, but not when a signal ends it.
	void isFilled.then(() => flushCompileCache());
	return ended.promise;
}

/** What is known before anything is read. */
function stateAtStart(
	library: Library,
	options: RunOptions,
	{
		view,
		keptSettings,
		kept,
		memory,
	}: {
		readonly view: View;
		readonly keptSettings: KeptSettings;
		readonly kept: KeptSearches;
		readonly memory: KeptMemory;
	},
): State {
	const {name, isSingleFile} = library;
	return initialState({
		size: sizeOf(process.stdout),
		view,
		today: options.today,
		folder: {name, isSingleFile},
		settings: readSettings({...keptSettings.settings, ...options.config?.values}),
		userKeys: options.config?.keys ?? noUserKeys,
		searches: kept.searches,
		...beginning(options.place, library),
		memory: memory.memory,
		session: memory.session,
		isFirstStart: isFirstStart(keptSettings, options),
		isSecure: options.isSecure,
		hasMouse: view === 'screen' && (options.hasMouse || options.config?.values.hasMouse === true),
	});
}

/** Gives the terminal back when all output is on its way, since it must not end up on the shell's screen. */
async function restored(session: Session): Promise<number> {
	await drained(process.stdout);
	session.restore();
	// The program ends when its threads do; one that is stuck is not waited for.
	setTimeout(() => process.exit(), EXIT_TIMEOUT).unref();
	return exitCodes.done;
}

/** Whether to welcome a newcomer; without kept settings it could not be known the next time. */
function isFirstStart({settings, obstacle}: KeptSettings, {isPrivate}: RunOptions): boolean {
	return process.stdin.isTTY && !isPrivate && obstacle === undefined && !settings.isWelcomed;
}

/** Where the program begins: at a cable of a folder, or in a single file, whose key is the first. */
function beginning(
	{number, paragraph}: RunOptions['place'],
	{isSingleFile}: Library,
): {readonly goal?: Goal; readonly arrival?: Arrival} {
	if (number !== undefined) {
		return {goal: {number, paragraph}};
	}
	return isSingleFile && paragraph !== undefined ? {arrival: {key: singleFileKey, paragraph}} : {};
}

/** The watchdog must be running before a file is read that may take long; otherwise the first frame goes first. */
function startWatchdog({watch}: Session, {isSingleFile}: Library): void {
	if (isSingleFile) {
		watch();
	} else {
		setImmediate(watch);
	}
}

/** How long the threads may take to end, in milliseconds. */
const EXIT_TIMEOUT = 300;

/** What effects are performed with. */
type EffectTargets = {
	readonly library: Library;
	readonly display: Display;
	readonly keptSettings: KeptSettings;
	readonly kept: KeptSearches;
	readonly memory: KeptMemory;
	readonly session: Session;
	readonly isPrivate: boolean;
	readonly today: string;
	/** Receives events that come later. */
	readonly tell: (event: Event) => void;
};

/** Creates the function that performs effects; it returns the events that they lead to at once. */
function createPerform(
	{library, display, keptSettings, kept, memory, session, isPrivate, today, tell}: EffectTargets,
	quit: () => void,
): (effect: Effect, state: State) => readonly Event[] {
	let isOver = false;
	const handOver = {library, session, isPrivate, today, stop: display.stop, tell};
	return (effect, state) => {
		// Keys typed after the one that quits are ignored.
		if (isOver) {
			return [];
		}
		switch (effect.type) {
			case 'save-settings':
				return messageEvents(isPrivate ? undefined : keptSettings.save(effect.settings));
			case 'keep-searches':
				return messageEvents(isPrivate ? undefined : kept.keep(effect.change));
			case 'keep-session':
				memory.keepSession(effect.session);
				return [];
			case 'remember':
				memory.remember(effect.changes);
				return [];
			case 'read-dossiers':
				return [dossiersRead(effect.opens)];
			case 'edit-note':
				return performNoteEditing(effect, handOver);
			case 'change-dossier':
				return [performDossierChange(effect, isPrivate)];
			case 'copy':
				return performCopy(effect, {library, view: display.view, isPrivate, isSecure: state.isSecure, tell});
			case 'export':
				return performExport(effect.request, {
					library,
					isPrivate,
					today,
					style: citationStyleOf(state.settings),
					tell,
				});
			case 'pipe':
				return performPipe(effect, handOver);
			case 'view-original':
				return performView(effect.key, handOver);
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

/** Fills the list; resolves when all that it can show is known. */
function fill(program: Program, library: Library): Promise<void> {
	return new Promise(resolve => {
		library.start({
			settings: () => program.state().settings,
			states: () => statesOf(program.state().memory, program.state().dossiers),
			tell(event) {
				program.dispatch([event]);
				if (!isLoading(program.state().folder.progress)) {
					resolve();
				}
			},
		});
	});
}

/** Reads the keys from standard input; returns a function that stops that. */
function readKeys(
	program: Program,
	{
		display,
		isFilled,
		escapeTimeout,
	}: {readonly display: Display; readonly isFilled: Promise<void>; readonly escapeTimeout: number},
): () => void {
	const {stdin} = process;
	// At a terminal Escape cancels what is awaited; piped input waits for each answer in turn.
	const take = stdin.isTTY ? program.dispatch : inTurn(program);
	const {feed} = createKeyReader({
		escapeTimeout,
		onInputs(inputs) {
			for (const input of inTurns(inputs)) {
				take(
					'type' in input
						? (display.eventsOfMouse?.(program.state(), input) ?? [])
						: display.eventsOf(input.map(sanitiseInput)),
				);
			}
		},
	});
	const end = () => take([{type: 'input-ended'}]);
	if (stdin.isTTY) {
		stdin.on('data', feed);
	} else {
		// Piped input was written for the whole list.
		void isFilled.then(() => stdin.on('data', feed).on('end', end).on('error', end));
	}
	return () => {
		stdin.off('data', feed);
		stdin.pause();
	};
}

/** Groups what was typed between two clicks, since a click applies to what is on the screen at that moment. */
function inTurns(inputs: readonly TerminalInput[]): readonly (readonly TypedInput[] | MouseInput)[] {
	const turns: (TypedInput[] | MouseInput)[] = [];
	for (const input of inputs) {
		const last = turns.at(-1);
		if (input.type === 'mouse') {
			turns.push(input);
		} else if (Array.isArray(last)) {
			last.push(input);
		} else {
			turns.push([input]);
		}
	}
	return turns;
}

/** What comes from the keyboard. */
type TypedInput = Exclude<TerminalInput, MouseInput>;

function sizeOf({columns, rows}: NodeJS.WriteStream): Size {
	return {columns: columns || 80, rows: rows || 24};
}

function escapeDelay(written: string | undefined): number {
	const milliseconds = Number(written);
	return written !== undefined && milliseconds >= 0 && milliseconds <= 1000 ? milliseconds : 100;
}

/** The event that shows a message, if there is one. */
function messageEvents(sentence: string | undefined): readonly Event[] {
	return sentence === undefined ? [] : [said(sentence)];
}

/** What is typed or pasted is shown in a prompt, too. */
function sanitiseInput(input: TypedInput): Typed {
	return input.type === 'paste'
		? {type: 'paste', text: sanitise(input.text)}
		: {type: 'key', key: sanitiseLine(input.key)};
}
