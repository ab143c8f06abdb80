/**
 * What terminals send for keys that are not text: the sequences of xterm, rxvt, PuTTY, the Linux console, screen and
 * tmux, and reports that are no keys at all.
 */

/** What is at an offset of the input; `nothing` is a sequence that is not a key, such as a report of the terminal. */
export type Token =
	| {readonly type: 'key'; readonly key: string; readonly end: number}
	| {readonly type: 'nothing'; readonly end: number}
	| {readonly type: 'paste'; readonly end: number}
	| {readonly type: 'mouse'; readonly mouse: MouseInput; readonly end: number}
	| {readonly type: 'incomplete'};

/** What the mouse did, and where on the screen, counted from 0. */
export type MouseInput = {
	readonly type: 'mouse';
	readonly did: 'click' | 'wheel-up' | 'wheel-down';
	readonly column: number;
	readonly row: number;
};

/** Reads the sequence that starts with the escape character at `start`. */
export function readSequence(text: string, start: number): Token {
	const introducer = text[start + 1];
	if (introducer === undefined) {
		return {type: 'incomplete'};
	}
	if (introducer === escapeCharacter) {
		return readAfterTwoEscapes(text, start);
	}
	if (introducer === '[') {
		return readControlSequence(text, start);
	}
	if (introducer === 'O') {
		return readSingleShift(text, start);
	}
	if (/[\]P_^X]/.test(introducer)) {
		return readReport(text, start);
	}
	const character = String.fromCodePoint(text.codePointAt(start + 1) ?? 0);
	return {type: 'key', key: withModifiers(keyOf(character), 2), end: start + 1 + character.length};
}

/** The name of a key that sends a single character. */
export function keyOf(character: string): string {
	const code = character.charCodeAt(0);
	if (code > 0x20 && code !== 0x7f) {
		return character;
	}
	return controlKeys[code] ?? `Ctrl-${String.fromCharCode(code + 0x40)}`;
}

const escapeCharacter = '\u001B';

/** In characters; a longer report is no longer waited for. */
const longestReport = 4096;

const controlKeys: Readonly<Record<number, string>> = {
	0: 'Ctrl-Space',
	8: 'Backspace',
	9: 'Tab',
	10: 'LineFeed',
	13: 'Enter',
	27: 'Escape',
	32: 'Space',
	127: 'Backspace',
};

/** The final letters of `ESC [ A` and `ESC O A`; the keypad's 5 (`E`, `G`) has no name and does nothing. */
const cursorKeys: Readonly<Record<string, string>> = {
	A: 'Up',
	B: 'Down',
	C: 'Right',
	D: 'Left',
	F: 'End',
	H: 'Home',
};

/** `ESC O P`. In `ESC [ 1 ; 5 R` the R is a cursor position report, so F3 with a modifier is not read. */
const functionKeys: Readonly<Record<string, string>> = {P: 'F1', Q: 'F2', R: 'F3', S: 'F4'};

/** `ESC [ 5 ~`: 1 to 6 of the VT220, xterm, PuTTY and Linux; 7 and 8 of rxvt. */
const editingKeys: Readonly<Record<string, string>> = {
	1: 'Home',
	2: 'Insert',
	3: 'Delete',
	4: 'End',
	5: 'PageUp',
	6: 'PageDown',
	7: 'Home',
	8: 'End',
	11: 'F1',
	12: 'F2',
	13: 'F3',
	14: 'F4',
	15: 'F5',
	17: 'F6',
	18: 'F7',
	19: 'F8',
	20: 'F9',
	21: 'F10',
	23: 'F11',
	24: 'F12',
};

/** `ESC O j`: the keypad in application mode. */
const keypadKeys: Readonly<Record<string, string>> = {
	' ': 'Space',
	I: 'Tab',
	M: 'Enter',
	X: '=',
	j: '*',
	k: '+',
	l: ',',
	m: '-',
	n: '.',
	o: '/',
	...Object.fromEntries([...'pqrstuvwxy'].map((letter, digit) => [letter, `${digit}`])),
};

/** rxvt sends Alt with a cursor key as two escapes; two presses of Esc send the same, with nothing after them. */
function readAfterTwoEscapes(text: string, start: number): Token {
	const introducer = text[start + 2];
	if (introducer === undefined) {
		return {type: 'incomplete'};
	}
	if (introducer === '[' || introducer === 'O') {
		const token = readSequence(text, start + 1);
		if (token.type === 'incomplete') {
			return token;
		}
		if (token.type === 'key') {
			return {...token, key: withModifiers(token.key, 2)};
		}
	}
	return {type: 'key', key: 'Escape', end: start + 1};
}

function readControlSequence(text: string, start: number): Token {
	if (text[start + 2] === '[') {
		return readLinuxFunctionKey(text, start);
	}
	if (text[start + 2] === 'M') {
		return readOldMouse(text, start);
	}
	controlSequence.lastIndex = start;
	const [whole = '', prefix, parameters = '', intermediates = '', final = ''] =
		controlSequence.exec(text) ?? [];
	const end = start + whole.length;
	if (/^\d$/.test(parameters) && intermediates.startsWith('$')) {
		// In rxvt, Shift with an editing key ends in `$`, which elsewhere does not end a sequence.
		const at = end - intermediates.length - final.length + 1;
		return keyOrNothing(withModifiers(editingKeys[parameters], 1), at);
	}
	if (final === '') {
		// Another control character cuts a sequence short; the rest of it is not a key.
		return end === text.length && whole.length < longestReport
			? {type: 'incomplete'}
			: {type: 'nothing', end};
	}
	const mouse = prefix === '<' && final === 'M' && !intermediates ? mouseInput(parameters) : undefined;
	if (mouse) {
		return {type: 'mouse', mouse, end};
	}
	if (prefix || intermediates) {
		return {type: 'nothing', end};
	}
	if (final === '~' && parameters === '200') {
		return {type: 'paste', end};
	}
	return keyOrNothing(controlSequenceKey(parameters, final), end);
}

const controlSequence = /\u001B\[([<=>?]?)([0-9;:]*)([ -/]*)([@-~]?)/y;

/** The report of a button that was pressed, as in `CSI < 0;12;3 M`; nothing for other buttons, or with a modifier. */
function mouseInput(parameters: string): MouseInput | undefined {
	const [button = '', column, row] = parameters.split(';');
	const did = mouseButtons[button];
	const [x, y] = [Number(column) - 1, Number(row) - 1];
	return did !== undefined && x >= 0 && y >= 0 ? {type: 'mouse', did, column: x, row: y} : undefined;
}

const mouseButtons: Readonly<Record<string, MouseInput['did']>> = {
	0: 'click',
	64: 'wheel-up',
	65: 'wheel-down',
};

function controlSequenceKey(parameters: string, final: string): string | undefined {
	const [first = '', second = '', third = ''] = parameters.split(/[;:]/);
	const modifiers = Math.max(0, Number(second || 1) - 1);
	if (final === '~' && first === '27') {
		return characterKey(Number(third), modifiers);
	}
	if (final === 'u') {
		return characterKey(Number(first), modifiers);
	}
	if (final === '~') {
		return withModifiers(editingKeys[first], modifiers);
	}
	if (final === '^') {
		return withModifiers(editingKeys[first], 4);
	}
	if (final === '@') {
		return withModifiers(editingKeys[first], 5);
	}
	if (final === 'Z') {
		return withModifiers('Tab', modifiers | 1);
	}
	if (/[a-d]/.test(final)) {
		return parameters ? undefined : withModifiers(cursorKeys[final.toUpperCase()], 1);
	}
	const name = cursorKeys[final] ?? (final === 'R' ? undefined : functionKeys[final]);
	// Old xterms send `ESC [ 5 D` for what now is `ESC [ 1 ; 5 D`.
	return withModifiers(name, second ? modifiers : Math.max(0, Number(first || 1) - 1));
}

/** The key of a character that is sent with its modifiers, as in `CSI 27;5;105~` and `CSI 105;5u`. */
function characterKey(code: number, modifiers: number): string | undefined {
	if (!(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code < 0xe000)) {
		return undefined;
	}
	const character = String.fromCodePoint(code);
	if (!(modifiers & 4) || !/[a-z]/i.test(character)) {
		return withModifiers(keyOf(character), modifiers);
	}
	return withModifiers(keyOf(String.fromCharCode(code & 0x1f)), modifiers & 2);
}

/** `ESC O A`, and with parameters `ESC O 1 ; 5 P`. */
function readSingleShift(text: string, start: number): Token {
	singleShift.lastIndex = start;
	const [whole = '', parameters = '', final = ''] = singleShift.exec(text) ?? [];
	const end = start + whole.length;
	if (final === '') {
		if (end === text.length && whole.length < longestReport) {
			return {type: 'incomplete'};
		}
		return {type: 'key', key: 'Alt-O', end: start + 2};
	}
	if (/[a-d]/.test(final)) {
		return keyOrNothing(withModifiers(cursorKeys[final.toUpperCase()], 4), end);
	}
	const modifiers = Math.max(0, Number(parameters.split(';').at(-1) || 1) - 1);
	const name = cursorKeys[final] ?? functionKeys[final] ?? keypadKeys[final];
	return keyOrNothing(withModifiers(name, modifiers), end);
}

const singleShift = /\u001BO([0-9;]*)([ -/@-~]?)/y;

function readLinuxFunctionKey(text: string, start: number): Token {
	const letter = text[start + 3];
	if (letter === undefined) {
		return {type: 'incomplete'};
	}
	const number = 'ABCDE'.indexOf(letter) + 1;
	return number ? {type: 'key', key: `F${number}`, end: start + 4} : {type: 'nothing', end: start + 3};
}

/** The mouse report of X10, in which three bytes look like text. */
function readOldMouse(text: string, start: number): Token {
	for (let end = start + 3; end < start + 6; end++) {
		const character = text[end];
		if (character === undefined) {
			return {type: 'incomplete'};
		}
		if (character < ' ') {
			return {type: 'nothing', end};
		}
	}
	return {type: 'nothing', end: start + 6};
}

/** OSC, DCS, APC, PM and SOS, which end with ST or BEL; any other escape, or a cancel, cuts them short. */
function readReport(text: string, start: number): Token {
	reportEnd.lastIndex = start + 2;
	const end = reportEnd.exec(text);
	const length = (end?.index ?? text.length) - start;
	if (length > longestReport) {
		return {type: 'nothing', end: start + longestReport};
	}
	if (!end) {
		return {type: 'incomplete'};
	}
	if (end[0] !== escapeCharacter) {
		return {type: 'nothing', end: end.index + end[0].length};
	}
	return end.index + 1 === text.length ? {type: 'incomplete'} : {type: 'nothing', end: end.index};
}

const reportEnd = /\u001B\\|[\u0007\u0018\u001A\u001B\u009C]/g;

function keyOrNothing(key: string | undefined, end: number): Token {
	return key === undefined ? {type: 'nothing', end} : {type: 'key', key, end};
}

/** Adds the prefixes `Ctrl-`, `Alt-` and `Shift-`: bit 1 is Shift, 2 Alt, 4 Ctrl, as in xterm. */
function withModifiers(key: string, modifiers: number): string;
function withModifiers(key: string | undefined, modifiers: number): string | undefined;
function withModifiers(key: string | undefined, modifiers: number): string | undefined {
	if (key === undefined) {
		return undefined;
	}
	const control = key.startsWith('Ctrl-');
	const bare = control ? key.slice('Ctrl-'.length) : key;
	const isText = [...bare].length === 1;
	return [
		control || modifiers & 4 ? 'Ctrl-' : '',
		modifiers & 2 ? 'Alt-' : '',
		modifiers & 1 && !isText ? 'Shift-' : '',
		bare,
	].join('');
}
