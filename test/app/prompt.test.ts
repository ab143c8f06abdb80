import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {
	editPrompt,
	insert,
	isPrintable,
	type Prompt,
	promptProposing,
	promptWith,
} from '../../source/app/prompt.js';

/** The line after some keys, with a bar where the cursor stands. */
function line(text: string, keys: string): string {
	let prompt: ReturnType<typeof editPrompt> = promptWith(text);
	for (const key of keys.split(' ').filter(name => name !== '')) {
		prompt = typeof prompt === 'object' ? editPrompt(prompt, key) : prompt;
	}
	return typeof prompt === 'object'
		? `${prompt.text.slice(0, prompt.cursor)}|${prompt.text.slice(prompt.cursor)}`
		: String(prompt);
}

const check = (text: string, keys: string, expected: string) =>
	assert.equal(line(text, keys), expected, keys);

test('letters go in where the cursor is', () => {
	check('', 'a b Space c', 'ab c|');
	check('ac', 'Left b', 'ab|c');
});

test('the first letter replaces what is proposed; another key first edits it', () => {
	const after = (...keys: readonly string[]) =>
		keys.reduce<Prompt>((prompt, key) => {
			const next = editPrompt(prompt, key);
			assert.ok(typeof next === 'object');
			return next;
		}, promptProposing('a.txt'));
	assert.deepEqual(after('x'), promptWith('x'));
	assert.equal(after('x', 'y').text, 'xy');
	assert.equal(after('Home', 'x').text, 'xa.txt');
	assert.equal(after('End', 'x').text, 'a.txtx');
	assert.equal(after('Backspace', 'x').text, 'a.txx');
	assert.deepEqual(insert(promptProposing('a.txt'), 'pasted'), promptWith('pasted'));
});

test('the cursor moves by characters, words, and to the ends', () => {
	check('one two', 'Left Left', 'one t|wo');
	check('one two', 'Ctrl-A', '|one two');
	check('one two', 'Home Right Ctrl-F', 'on|e two');
	check('one two', 'Ctrl-A Ctrl-E', 'one two|');
	check('one two', 'Ctrl-Left', 'one |two');
	check('one two', 'Alt-b Alt-b', '|one two');
	check('one two', 'Home Alt-f', 'one| two');
	check('one two', 'Home Left Ctrl-B', '|one two');
	check('one', 'Right', 'one|');
});

test('deletions', () => {
	check('abc', 'Backspace', 'ab|');
	check('abc', 'Left Delete', 'ab|');
	check('abc', 'Home Ctrl-D', '|bc');
	check('abc', 'Home Backspace', '|abc');
	check('one two', 'Ctrl-W', 'one |');
	check('one two ', 'Alt-Backspace', 'one |');
	check('one two', 'Left Ctrl-U', '|o');
	check('one two', 'Ctrl-Left Ctrl-K', 'one |');
});

test('what was deleted can be put back', () => {
	check('one two', 'Ctrl-W Ctrl-Y', 'one two|');
	check('one two', 'Ctrl-U Ctrl-Y Ctrl-Y', 'one twoone two|');
});

test('a deletion with nothing to delete leaves the line', () => {
	check('', 'Backspace', 'leave');
	check('', 'Delete', 'leave');
	check('', 'Ctrl-D', 'leave');
});

test('a key that edits nothing is not an edit', () => {
	check('a', 'F9', 'undefined');
	check('a', 'Ctrl-O', 'undefined');
	assert.ok(!isPrintable('Enter') && !isPrintable('Ctrl-X') && isPrintable('é') && isPrintable('👩‍🚀'));
});

test('a character of several code points is one', () => {
	check('a👩‍🚀', 'Backspace', 'a|');
	check('e\u0301x', 'Left Left', '|e\u0301x');
	check('', '👩‍🚀 Left', '|👩‍🚀');
});

test('a pasted text is one line; what has no room on it is not cut', () => {
	assert.deepEqual(insert(promptWith(''), 'a\r\n\tb\n'), promptWith('a b '));
	assert.deepEqual(insert(promptWith('x'), 'y'.repeat(999)), promptWith(`x${'y'.repeat(999)}`));
	assert.equal(insert(promptWith('x'), 'y'.repeat(1000)), 'full');
	check('y'.repeat(1000), 'z', 'full');
	check('y'.repeat(2000), 'Backspace', `${'y'.repeat(1999)}|`);
});

test('the cursor never leaves the line, nor stands within a character', () => {
	const keys = fc.constantFrom(
		...['a', 'Space', 'é', '👩‍🚀', '🇮🇹', 'Left', 'Right', 'Home', 'End', 'Backspace', 'Delete'],
		...['Ctrl-W', 'Ctrl-U', 'Ctrl-K', 'Ctrl-Y', 'Alt-b', 'Alt-f', 'Ctrl-D'],
	);
	const property = fc.property(fc.array(keys, {maxLength: 40}), typedKeys => {
		let prompt = promptWith('');
		for (const key of typedKeys) {
			const edited = editPrompt(prompt, key);
			prompt = typeof edited === 'object' ? edited : prompt;
			assert.ok(prompt.cursor >= 0 && prompt.cursor <= prompt.text.length);
			assert.ok(prompt.text.slice(prompt.cursor).isWellFormed());
		}
	});
	fc.assert(property, {numRuns: 500, seed: 1333});
});
