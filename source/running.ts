/** The program without its face: it fills the list, performs the effects, reads the keys, and gives the terminal back. */
import process from 'node:process';
import {inTurn} from './app/in-turn.js';
import {createProgram, type Program} from './app/program.js';
import {type Effect, type Event, initialState, type View} from './app/state.js';
import type {Archive} from './archive/archive.js';
import type {Scan} from './archive/scan.js';
import type {Appearance} from './command-line/options.js';
import {settingsFile} from './paths.js';
import {loadSettings, saveSettings} from './profile.js';
import {createSearcher} from './searcher.js';
import {type ShownArchive, showArchive} from './shown-archive.js';
import {drained} from './terminal/drain.js';
import {createKeyReader, type TerminalInput} from './terminal/keys.js';
import type {TerminalModes} from './terminal/modes.js';
import {sanitise, sanitiseLine} from './terminal/sanitise.js';
import {openSession} from './terminal/session.js';

/** What the program is told besides what to show: today's date, `2026-11-22`, and how it is to look. */
export type Circumstances = {readonly today: string; readonly appearance: Appearance};

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

/** Runs the program on an archive, of which a scan found what there is, until the reader quits; gives the exit code. */
export function run(archive: Archive, scan: Scan, today: string, face: Face): Promise<number> {
	return new Promise(done => start(showArchive(archive, scan), today, face, done));
}

function start(archive: ShownArchive, today: string, face: Face, done: (exitCode: number) => void): void {
	const {stdin, stdout, env} = process;
	const settingsPath = settingsFile(env);
	const searcher = createSearcher(hits => program.dispatch([hits]));
	let isOver = false;
	const session = openSession({
		stdin,
		stdout,
		...(face.modes && {modes: face.modes}),
		onLeave: face.stop,
		onResume: face.repaint,
	});

	function perform(effect: Effect): readonly Event[] {
		// Keys that were typed behind the one that quits come to nothing.
		if (isOver) {
			return [];
		}
		switch (effect.type) {
			case 'open-cable':
			case 'fetch-order':
			case 'fetch-rows':
			case 'find-named':
				return [archive.answer(effect)];
			case 'search':
				searcher.search(archive.cables(), effect.text);
				return [];
			case 'save-settings':
				saveSettings(settingsPath, effect.settings);
				return [];
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
			settings: loadSettings(settingsPath),
		}),
		perform,
	);
	face.show(program);
	// At a terminal Escape calls off an answer that is waited for; what is piped in was written to be done in turn.
	const take = stdin.isTTY ? program.dispatch : inTurn(program);
	const keys = createKeyReader({
		escapeTimeout: escapeTimeout(env.ESCDELAY),
		onInputs: inputs => take(face.eventsOf(inputs.map(sanitiseInput))),
	});
	stdout.on('resize', () => program.dispatch([{type: 'resized', size: size()}]));
	if (stdin.isTTY) {
		stdin.on('data', keys.feed);
		void readFolder();
	} else {
		// What is piped in was written for the whole list.
		void readFolder().then(readPipe);
	}

	/** Fills the list until all is read or the program is over. */
	async function readFolder(): Promise<void> {
		for await (const event of archive.read(() => program.state().settings)) {
			if (isOver) {
				return;
			}
			program.dispatch([event]);
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
		// What is still on its way must not arrive on the shell's screen.
		void drained(stdout).then(() => {
			session.restore();
			done(0);
		});
	}
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
