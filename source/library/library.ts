/** What the program reads, as it asks for it: nothing above knows of an index, of a path on the disk, or of a thread. */
import type {Settings} from '../app/settings.js';
import type {Event, Question} from '../app/state.js';
import type {SafeText} from '../cable/safe-text.js';

/** A folder of cables, or a single file. Every string that it gives can be shown: it has passed `sanitise`. */
export type Library = {
	readonly name: SafeText;
	/** A file was named instead of a folder. */
	readonly isSingleFile: boolean;
	/** Tells what is known already, then what comes in; called once. */
	readonly start: (listener: Listener) => void;
	/** The questions that it has an answer to; to the others there is nothing to say. */
	readonly answers: Partial<Answers>;
	readonly close: () => void;
};

/** Who is told what has happened; the list is told in the order that is set by then. */
export type Listener = {readonly tell: (event: Event) => void; readonly settings: () => Settings};

/** How each question is answered: with an event, or with none where the listener is told later, or nothing is to be told. */
export type Answers = {
	readonly [Type in Question['type']]: (question: Extract<Question, {type: Type}>) => Event | undefined;
};

/** Asks a library something; gives what it knows at once. */
export function ask({answers}: Library, question: Question): readonly Event[] {
	// TypeScript does not see that a question's type picks the function for just that question.
	const answer = answers[question.type] as ((question: Question) => Event | undefined) | undefined;
	const event = answer?.(question);
	return event === undefined ? [] : [event];
}

/** Does what is asked for and answers nothing at once: the listener is told later, if there is anything to tell. */
export function toldLater<Asked>(act: (question: Asked) => unknown): (question: Asked) => undefined {
	return question => {
		act(question);
		return undefined;
	};
}
