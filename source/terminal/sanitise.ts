/**
 * The only way from text to a terminal: what could control it, or hide or reorder text, becomes a visible placeholder.
 *
 * The length in UTF-16 code units never changes, so an offset in the result is the same offset in the file.
 */

import type {SafeText} from '../cable/safe-text.js';

/** Replaces every hidden or dangerous character by a placeholder; tab, line feed and carriage return stay. */
export function sanitise(text: string): SafeText {
	const isSafe = !beyondAscii.test(text) || !suspicious().test(text);
	return (isSafe ? text : replaceEach(text)) as SafeText;
}

/** The same for what must stay on one line, such as file names and messages: replaces these three as well. */
export function sanitiseLine(text: string): SafeText {
	return sanitise(text).replace(/[\t\n\r]/g, pictureOf) as SafeText;
}

/**
 * The same for what is printed on a terminal as it comes: a carriage return ends a line, as it does on the screens.
 * Otherwise the text after it would cover the text before it.
 */
export function sanitisePrinted(text: string): SafeText {
	return sanitise(text).replace(/\r(?!\n)/g, '\n') as SafeText;
}

/** How many characters `sanitise` has replaced; a pair of surrogates is one character. */
export function countSanitised(before: string, after: string): number {
	if (before === after) {
		return 0;
	}
	let count = 0;
	for (let index = 0; index < before.length; index++) {
		if (before[index] === after[index]) {
			continue;
		}
		count++;
		if ((before.codePointAt(index) ?? 0) > 0xffff) {
			index++;
		}
	}
	return count;
}

const beyondAscii = /[^\t\n\r -~]/;

/** What is never shown; format characters that draw something, such as U+0600, are not among them. */
const forbidden =
	/[[\p{Cc}--[\t\n\r]]\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB[\p{Default_Ignorable_Code_Point}--[\u200C\u200D\uFE00-\uFE0F\u180B-\u180D\u180F\u{E0100}-\u{E01EF}]]]/v;
const joiner = /[\u200C\u200D]/;
const selector = /[\uFE00-\uFE0F\u180B-\u180D\u180F\u{E0100}-\u{E01EF}]/u;
/** All of these, and too many combining marks; made when it is asked for the first time, which most lists do not. */
function suspicious(): RegExp {
	anySuspicious ??= new RegExp(`${forbidden.source}|${joiner.source}|${selector.source}|\\p{M}{9}`, 'v');
	return anySuspicious;
}

let anySuspicious: RegExp | undefined;

/** The most combining marks on one letter; more than any script needs are there to flood the lines around it. */
const marksPerBase = 8;

/**
 * Replaces character by character. Whether one stays depends on the output before it, not on the input, so that a second
 * run changes nothing.
 */
function replaceEach(text: string): string {
	const pieces: string[] = [];
	let previous = '';
	let marks = 0;
	for (let index = 0; index < text.length; index += pieces.at(-1)?.length ?? 1) {
		const character = characterAt(text, index);
		const next = characterAt(text, index + character.length);
		if (joiner.test(character)) {
			previous =
				marks < marksPerBase && joins(previous, character, next) ? character : placeholderFor(character);
		} else if (selector.test(character)) {
			previous =
				marks < marksPerBase && varies(previous, character, next) ? character : placeholderFor(character);
			marks++;
		} else if (forbidden.test(character)) {
			previous = placeholderFor(character);
			marks = 0;
		} else if (/\p{M}/u.test(character)) {
			previous = marks < marksPerBase ? character : placeholderFor(character);
			marks++;
		} else {
			previous = character;
			marks = 0;
		}
		pieces.push(previous);
	}
	return pieces.join('');
}

function characterAt(text: string, index: number): string {
	const code = text.codePointAt(index);
	return code === undefined ? '' : String.fromCodePoint(code);
}

/** The letters and vowel signs of scripts in which a joiner changes how a word is written. */
function isJoining(character: string): boolean {
	return /[[[\p{L}\p{M}]&&[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mand}\p{scx=Nkoo}\p{scx=Mong}\p{scx=Phag}\p{scx=Adlm}\p{scx=Rohg}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]]--\p{Default_Ignorable_Code_Point}]/v.test(
		character,
	);
}

function joins(previous: string, character: string, next: string): boolean {
	if (isJoining(previous)) {
		// A virama with a joiner can also end a word, as in the older spelling of the Malayalam chillus.
		return isJoining(next) || (character === '\u200D' && /\p{M}/u.test(previous));
	}
	return (
		character === '\u200D' &&
		/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F/u.test(previous) &&
		/\p{Extended_Pictographic}/u.test(next)
	);
}

function varies(previous: string, character: string, next: string): boolean {
	if (/[\uFE0E\uFE0F]/.test(character)) {
		return /[0-9#*]/.test(previous) ? next === '\u20E3' : /\p{Emoji}/u.test(previous);
	}
	if (/[\uFE00-\uFE0D]/.test(character)) {
		return /[\p{Sm}\p{Ideographic}\p{scx=Mymr}\p{scx=Phag}]/u.test(previous);
	}
	return /[\u180B-\u180F]/.test(character)
		? /\p{scx=Mong}/u.test(previous) && /\p{L}/u.test(previous)
		: /\p{Ideographic}/u.test(previous);
}

function placeholderFor(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	if (code <= 0x20 || code === 0x7f) {
		return pictureOf(character);
	}
	const placeholder = /[\p{Cs}\p{Noncharacter_Code_Point}]/u.test(character) ? '\uFFFD' : '\u2426';
	return placeholder.repeat(character.length);
}

/** The control picture of a control character: U+2400 and on. */
function pictureOf(control: string): string {
	const code = control.charCodeAt(0);
	return String.fromCharCode(code === 0x7f ? 0x2421 : 0x2400 + code);
}
