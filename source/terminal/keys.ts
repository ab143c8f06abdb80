/** From bytes to keys: whether bytes come split, early, pasted or late, a key that was pressed once is read once. */
import {StringDecoder} from 'node:string_decoder';
import {keyOf, type MouseInput, readSequence, type Token} from './key-sequences.js';

/** What the user did: a key by its name (`j`, `Enter`, `Ctrl-L`, `Shift-Tab`), a paste as one piece of text, the mouse. */
export type TerminalInput =
	| {readonly type: 'key'; readonly key: string}
	| {readonly type: 'paste'; readonly text: string}
	| MouseInput;

/** What is held back between two reads; `late` follows an Escape that waited too long for its sequence, which may still arrive. */
export type KeyState =
	| {readonly type: 'keys'; readonly pending: string}
	| {readonly type: 'late'; readonly pending: string}
	| {readonly type: 'paste'; readonly text: string; readonly pending: string}
	| {readonly type: 'overlong-paste'; readonly pending: string};

/** The result of a read, or of waiting in vain: the next state, and the inputs in their order. */
export type Decoded = {readonly state: KeyState; readonly inputs: readonly TerminalInput[]};

/** Takes a line feed for Enter: few keyboards have a key for it, but some terminals send it for Enter or after a line. */
export function lineFeedAsEnter<Input extends TerminalInput>(input: Input): Input {
	return input.type === 'key' ? {...input, key: input.key.replace('LineFeed', 'Enter')} : input;
}

/** Reads keys from the bytes of a terminal; all inputs of one chunk are delivered together. */
export type KeyReader = {
	readonly feed: (bytes: Uint8Array | string) => void;
};

/** The state before anything has been read. */
export const noKeys: KeyState = {type: 'keys', pending: ''};

/** In characters; the rest of a longer paste is dropped rather than taken for keys. */
export const longestPaste = 1024 * 1024;

/** Decodes one chunk of input. */
export function decode(state: KeyState, chunk: string): Decoded {
	const inputs: TerminalInput[] = [];
	let now: KeyState = state;
	let rest = chunk;
	while (rest !== '') {
		const step = steps[now.type](now as never, rest);
		inputs.push(...step.inputs);
		now = step.state;
		rest = step.rest;
	}
	return {state: now, inputs};
}

/** Decides what held-back input means when nothing has followed in time. */
export function flush(state: KeyState): Decoded {
	switch (state.type) {
		case 'keys':
			return flushKeys(state.pending);
		case 'late':
			return {state: noKeys, inputs: typed(state.pending)};
		case 'paste':
			return {state: noKeys, inputs: [{type: 'paste', text: state.text + state.pending}]};
		case 'overlong-paste':
			return {state: noKeys, inputs: []};
		default:
			return state satisfies never;
	}
}

/** Makes a reader; `escapeTimeout` is how long an Escape waits for the rest of a sequence, in milliseconds. */
export function createKeyReader({
	escapeTimeout = 100,
	onInputs,
}: {
	readonly escapeTimeout?: number;
	readonly onInputs: (inputs: readonly TerminalInput[]) => void;
}): KeyReader {
	const utf8 = new StringDecoder('utf8');
	let state = noKeys;
	let timer: NodeJS.Timeout | undefined;
	let beforeFlush: NodeJS.Immediate | undefined;

	const take = (decoded: Decoded) => {
		clearTimeout(timer);
		clearImmediate(beforeFlush);
		state = decoded.state;
		const wait = waitingTime(state, escapeTimeout);
		// A busy program may be late to read what came in time, so bytes that are ready are read before the flush.
		if (wait !== undefined) {
			timer = setTimeout(() => (beforeFlush = setImmediate(expire)), wait);
		}
		if (decoded.inputs.length > 0) {
			onInputs(decoded.inputs);
		}
	};
	const expire = () => take(flush(state));

	return {
		feed(bytes) {
			take(decode(state, typeof bytes === 'string' ? bytes : utf8.write(Buffer.from(bytes))));
		},
	};
}

/** How long to wait for more before `flush`, in milliseconds; undefined if nothing is held back. */
function waitingTime(state: KeyState, escapeTimeout: number): number | undefined {
	if (state.type === 'paste' || state.type === 'overlong-paste') {
		return pasteTimeout;
	}
	if (state.type === 'late') {
		return lateWindow;
	}
	if (state.pending === '') {
		return undefined;
	}
	return /^\u001B+$/.test(state.pending) ? escapeTimeout : escapeTimeout + lateWindow;
}

/** In milliseconds; how long after an Escape the rest of its sequence is still recognised. */
const lateWindow = 300;

const pasteTimeout = 2000;

const pasteEnd = '\u001B[201~';

type Step = Decoded & {readonly rest: string};

type StateOf<Type extends KeyState['type']> = Extract<KeyState, {readonly type: Type}>;

const steps: {readonly [Type in KeyState['type']]: (state: StateOf<Type>, chunk: string) => Step} = {
	keys: (state, chunk) => readKeys(state.pending + chunk),
	late: (state, chunk) => readLate(state.pending + chunk),
	paste: (state, chunk) => readPaste(state.text, state.pending + chunk),
	'overlong-paste': (state, chunk) => skipPaste(state.pending + chunk),
};

function readKeys(text: string): Step {
	const inputs: TerminalInput[] = [];
	let at = 0;
	while (at < text.length) {
		if (text[at] !== '\u001B') {
			const end = text.indexOf('\u001B', at);
			const run = text.slice(at, end < 0 ? undefined : end);
			inputs.push(...typed(run));
			at += run.length;
			continue;
		}
		const token = readSequence(text, at);
		if (token.type === 'incomplete') {
			return {state: {type: 'keys', pending: text.slice(at)}, inputs, rest: ''};
		}
		if (token.type === 'paste') {
			return {state: {type: 'paste', text: '', pending: ''}, inputs, rest: text.slice(token.end)};
		}
		inputs.push(...inputsOf(token));
		at = token.end;
	}
	return {state: noKeys, inputs, rest: ''};
}

/** What a whole sequence says that the user did, if anything. */
function inputsOf(token: Token): readonly TerminalInput[] {
	switch (token.type) {
		case 'key':
			return [{type: 'key', key: token.key}];
		case 'mouse':
			return [token.mouse];
		default:
			return [];
	}
}

/** After an Escape that waited too long, `[B` is the rest of Down rather than two keys; anything else was typed. */
function readLate(text: string): Step {
	if (!/^[[O\]P_]/.test(text)) {
		return {state: noKeys, inputs: [], rest: text};
	}
	const token = readSequence(`\u001B${text}`, 0);
	if (token.type === 'incomplete') {
		return {state: {type: 'late', pending: text}, inputs: [], rest: ''};
	}
	const tail = text.slice(0, token.end - 1);
	const isTail = token.type === 'paste' || lateTail.test(tail);
	if (!isTail) {
		return {state: noKeys, inputs: typed(text.slice(0, 1)), rest: text.slice(1)};
	}
	const inputs = inputsOf(token);
	const state: KeyState = token.type === 'paste' ? {type: 'paste', text: '', pending: ''} : noKeys;
	return {state, inputs, rest: text.slice(token.end - 1)};
}

/** What nobody types after Esc: the rest of cursor keys, of editing keys, and of reports with their numbers. */
const lateTail = /^(\[([A-HIOZ]|[[?<>=0-9M].+)|O[A-DFHP-S]|[\]P_].*[\u0007\\])$/s;

/** Searches only the newest part for the end, since a large paste comes in many reads. */
function readPaste(text: string, chunk: string): Step {
	const end = chunk.indexOf(pasteEnd);
	const settled = end < 0 ? Math.max(0, chunk.length - pasteEnd.length + 1) : end;
	const whole = text + chunk.slice(0, settled);
	if (whole.length > longestPaste) {
		const input: TerminalInput = {type: 'paste', text: whole.slice(0, longestPaste)};
		return {state: {type: 'overlong-paste', pending: ''}, inputs: [input], rest: chunk.slice(settled)};
	}
	if (end < 0) {
		return {state: {type: 'paste', text: whole, pending: chunk.slice(settled)}, inputs: [], rest: ''};
	}
	return {state: noKeys, inputs: [{type: 'paste', text: whole}], rest: chunk.slice(end + pasteEnd.length)};
}

function skipPaste(text: string): Step {
	const end = text.indexOf(pasteEnd);
	if (end >= 0) {
		return {state: noKeys, inputs: [], rest: text.slice(end + pasteEnd.length)};
	}
	return {state: {type: 'overlong-paste', pending: text.slice(1 - pasteEnd.length)}, inputs: [], rest: ''};
}

function flushKeys(pending: string): Decoded {
	if (pending === '') {
		return {state: noKeys, inputs: []};
	}
	if (/^\u001B+$/.test(pending)) {
		return {state: {type: 'late', pending: ''}, inputs: typed(pending)};
	}
	// `ESC [` and the like may have been Alt with that key; anything longer was cut short and is not a key.
	const isAlt = pending.length === 2;
	return {state: noKeys, inputs: isAlt ? [{type: 'key', key: `Alt-${pending[1]}`}] : []};
}

const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** The keys of text without sequences; C1 control characters, which no keyboard has, are dropped. */
function typed(text: string): readonly TerminalInput[] {
	const characters = /^[\0-~\u007F]*$/.test(text)
		? [...text]
		: Array.from(graphemes.segment(text.replace(/[\u0080-\u009F]/g, '')), ({segment}) => segment);
	return characters.flatMap(character =>
		character === '\r\n'
			? [{type: 'key', key: 'Enter'} as const, {type: 'key', key: 'LineFeed'} as const]
			: [{type: 'key', key: keyOf(character)} as const],
	);
}
