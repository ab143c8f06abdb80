/** What the program reads, as an interface: the code that uses it knows of no index, path or thread. */
import type {Settings} from '../app/settings/settings.js';
import type {Question} from '../app/state/effect.js';
import type {Event} from '../app/state/event.js';
import type {CableId} from '../cable/cable.js';
import type {SafeText} from '../cable/safe-text.js';
import type {CableKey} from '../cable/summary/summary.js';
import type {KeptStates} from '../search/kept-states.js';

/** A folder of cables, or a single file. All its strings may be shown: they have passed `sanitise`. */
export type Library = {
	readonly name: SafeText;
	/** Whether a file was named instead of a folder. */
	readonly isSingleFile: boolean;
	/** Whether an index has cables, which can be shown before anything of the folder is read. */
	readonly isIndexed: () => boolean;
	/** Reports what is known already, then what comes in; called once. */
	readonly start: (listener: Listener) => void;
	/** Where a cable is stored; nothing if it is no longer there. */
	readonly fileOf: (key: CableKey) => CableFile | undefined;
	/** Reads a long cable that may be opened next; returns how it will open, if it has read it. */
	readonly readAhead?: (key: CableKey) => Extract<Event, {readonly type: 'cable-opened'}> | undefined;
	/** The questions that it answers; it ignores the others. */
	readonly answers: Partial<Answers>;
	readonly close: () => void;
};

/** The full paths of a cable's file and of the folder or dump that it is in: for other programs, never to be shown. */
export type CableFile = {
	readonly path: string;
	/** The file that it is in, which for a row is the dump. */
	readonly stored: string;
	readonly folder: string;
	readonly id: CableId;
};

/** Receives what has happened; the order of the list follows its settings. */
export type Listener = {
	readonly tell: (event: Event) => void;
	readonly settings: () => Settings;
	/** What the reader has made of cables; by default nothing. */
	readonly states?: () => KeptStates;
};

/**
 * How each question is answered: with an event, or with none if the listener gets it later, or there is nothing
 * to report.
 */
export type Answers = {
	readonly [Type in Question['type']]: (question: Extract<Question, {type: Type}>) => Event | undefined;
};

/** Asks a library something; returns the answer if it is known at once. */
export function ask({answers}: Library, question: Question): readonly Event[] {
	// TypeScript does not see that the type of a question selects the function for that very question.
	const answer = answers[question.type] as ((question: Question) => Event | undefined) | undefined;
	const event = answer?.(question);
	return event === undefined ? [] : [event];
}

/** Answers nothing at once; the listener gets the answer later, if there is one. */
export function answeredLater<Asked>(act: (question: Asked) => unknown): (question: Asked) => undefined {
	return question => {
		act(question);
		return undefined;
	};
}
