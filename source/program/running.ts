/** The program without its face: it fills the list, performs the effects, reads the keys, and gives the terminal back. */
import {flushCompileCache} from 'node:module';
import process from 'node:process';
import {inTurn} from '../app/in-turn.js';
import {createProgram, type Program} from '../app/program.js';
import {isFilling} from '../app/progress.js';
import {type Effect, type Event, initialState, type View} from '../app/state.js';
import type {Appearance} from '../command-line/options.js';
import type {ShownArchive} from '../library/library.js';
import {createSearcher} from '../library/searcher.js';
import {drained} from '../terminal/drain.js';
import {createKeyReader, type TerminalInput} from '../terminal/keys.js';
import type {TerminalModes} from '../terminal/modes.js';
import {sanitise, sanitiseLine} from '../terminal/sanitise.js';
import {openSession} from '../terminal/session.js';
import {endByInternalError} from './internal-error.js';
import {settingsFile} from './paths.js';
import {openProfile} from './profile.js';

/** What the program is told besides what to show. */
export type Circumstances = {
	/** Today's date, `2026-11-22`. */
	readonly today: string;
	readonly appearance: Appearance;
	/** Nothing is kept of what is chosen. */
	readonly isPrivate: boolean;
};

/** How the program shows itself on standard output. */
export type Face = {
	readonly view: View;
	/** The modes that it needs of the terminal; by default those of a full screen. */
	readonly modes?: TerminalModes;
	/** What has been typed, as events. */
	readonly eventsOf: (inputs: readonly TerminalInput[]) => readonly Event[];
	/** Begins to show the program, and from then on whatever changes. */
	readonly show: (program: Program) => void;
	/** Shows again what may have been lost; after `stop` it goes on. */
	readonly repaint: () => void;
	/** Shows nothing for a while, or for good: the terminal is given back. */
	readonly stop: () => void;
	/** The program is over. */
	readonly close: () => void;
};

/** Runs the program on an archive until the reader quits; gives the exit code. */
export function run(archive: ShownArchive, circumstances: Circumstances, face: Face): Promise<number> {
	return new Promise(done => start(archive, circumstances, face, done));
}

function start(
	archive: ShownArchive,
	{today, isPrivate}: Circumstances,
	face: Face,
	done: (exitCode: number) => void,
): void {
	const {stdin, stdout, env} = process;
	const profile = openProfile(settingsFile(env));
	const searcher = createSearcher(hits => program.dispatch([hits]));
	let isOver = false;
	const session = openSession({
		stdin,
		stdout,
		...(face.modes && {modes: face.modes}),
		onLeave: face.stop,
		onResume: face.repaint,
		onInternalError: endByInternalError,
	});

	// Nothing is read that could take its time before somebody watches, but what is seen first is not to wait either.
	if (archive.isSingleFile) {
		session.watch();
	} else {
		setImmediate(session.watch);
	}

	function perform(effect: Effect): readonly Event[] {
		// Keys that were typed behind the one that quits come to nothing.
		if (isOver) {
			return [];
		}
		switch (effect.type) {
			case 'open-cable':
			case 'describe-file':
			case 'turn-page':
			case 'fetch-order':
			case 'fetch-rows':
			case 'find-named':
				return [archive.answer(effect)];
			case 'give-up-opening':
				archive.giveUpOpening();
				return [];
			case 'search':
				search(effect.text);
				return [];
			case 'stop-reading':
				archive.stopReading();
				return [];
			case 'read-again':
				archive.readAgain();
				return [];
			case 'forget':
				archive.forget();
				return [];
			case 'save-settings':
				return said(isPrivate ? undefined : profile.save(effect.settings));
			case 'repaint':
				face.repaint();
				return [];
			case 'suspend':
				face.stop();
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
			view: face.view,
			today,
			folder: {name: archive.name, isSingleFile: archive.isSingleFile},
			settings: profile.settings,
		}),
		perform,
	);
	// On a screen what is known already is in the first frame; where lines are appended it is news.
	const early = face.view === 'screen' ? read() : undefined;
	face.show(program);
	program.dispatch(said(profile.obstacle));
	const isRead = early ?? read();
	// At a terminal Escape calls off an answer that is waited for; what is piped in was written to be done in turn.
	const take = stdin.isTTY ? program.dispatch : inTurn(program);
	const keys = createKeyReader({
		escapeTimeout: escapeTimeout(env.ESCDELAY),
		onInputs: inputs => take(face.eventsOf(inputs.map(sanitiseInput))),
	});
	stdout.on('resize', () => program.dispatch([{type: 'resized', size: size()}]));
	if (stdin.isTTY) {
		stdin.on('data', keys.feed);
	} else {
		// What is piped in was written for the whole list.
		void isRead.then(readPipe);
	}
	// Node keeps what it has compiled when it ends, but not when a signal ends it.
	void isRead.then(() => flushCompileCache());

	/** Has the list filled, and tells when it is for the first time. */
	function read(): Promise<void> {
		return new Promise(isFilled => {
			archive.start({
				settings: () => program.state().settings,
				tell(event) {
					if (!isOver) {
						program.dispatch([event]);
					}
					if (!isFilling(program.state().folder.progress)) {
						isFilled();
					}
				},
			});
		});
	}

	function search(text: string): void {
		const subjects = archive.subjects();
		if (subjects) {
			searcher.search(subjects, text);
		}
	}

	function readPipe(): void {
		const end = () => take([{type: 'input-ended'}]);
		stdin.on('data', keys.feed).on('end', end).on('error', end);
	}

	function quit(): void {
		isOver = true;
		stdin.off('data', keys.feed);
		stdin.pause();
		face.stop();
		face.close();
		void searcher.close();
		void archive.close();
		// What is still on its way must not arrive on the shell's screen.
		void drained(stdout).then(() => {
			session.restore();
			done(0);
			// Without threads the program ends by itself; one that is stuck is not waited for.
			setTimeout(() => process.exit(), patience).unref();
		});
	}
}

/** How long the threads have to end when the program is over, in milliseconds. */
const patience = 300;

function escapeTimeout(written: string | undefined): number {
	const milliseconds = Number(written);
	return written !== undefined && milliseconds >= 0 && milliseconds <= 1000 ? milliseconds : 100;
}

/** What is to be said, if anything is. */
function said(sentence: string | undefined): readonly Event[] {
	return sentence === undefined ? [] : [{type: 'said', message: sanitiseLine(sentence)}];
}

/** What is typed or pasted is shown on a line of the screen too. */
function sanitiseInput(input: TerminalInput): TerminalInput {
	return input.type === 'paste'
		? {type: 'paste', text: sanitise(input.text)}
		: {type: 'key', key: sanitiseLine(input.key)};
}
