import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
	background,
	type ColourLevel,
	colourLevel,
	encoding,
	isDumb,
	wantsLines,
} from '../../../source/terminal/painting/colour.js';

type Environment = Record<string, string>;

const check = (level: ColourLevel, env: Environment, isTTY = true) =>
	assert.equal(colourLevel({env, isTTY}), level, JSON.stringify({env, isTTY}));

test('the terminal type says how many colours there are', () => {
	check('ansi16', {TERM: 'xterm'});
	check('ansi16', {TERM: 'linux'});
	check('ansi256', {TERM: 'xterm-256color'});
	check('ansi256', {TERM: 'screen-256color-bce'});
	check('truecolor', {TERM: 'xterm-256color', COLORTERM: 'truecolor'});
	check('truecolor', {TERM: 'xterm-direct'});
});

test('a terminal without colours, or none at all, gets none', () => {
	for (const TERM of ['dumb', '', 'vt100', 'vt220', 'xterm-mono']) {
		check('none', {TERM, COLORTERM: 'truecolor'});
	}
	check('none', {});
	check('none', {TERM: 'xterm'}, false);
});

test('NO_COLOR decides before FORCE_COLOR, that before TERM', () => {
	check('none', {TERM: 'xterm', NO_COLOR: '1'});
	check('ansi16', {TERM: 'xterm', NO_COLOR: ''});
	check('none', {TERM: 'xterm', NO_COLOR: '1', FORCE_COLOR: '1'});
	check('truecolor', {TERM: 'xterm', FORCE_COLOR: '3'}, false);
	check('ansi16', {TERM: 'dumb', FORCE_COLOR: ''}, false);
	check('none', {TERM: 'xterm', FORCE_COLOR: '0'});
});

test('a locale that is not UTF-8 is drawn in ASCII', () => {
	assert.equal(encoding({LANG: 'en_US.UTF-8'}), 'utf-8');
	assert.equal(encoding({LANG: 'de_DE.utf8'}), 'utf-8');
	assert.equal(encoding({LANG: 'en_US.UTF-8', LC_ALL: 'C'}), 'ascii');
	assert.equal(encoding({LANG: 'C', LC_CTYPE: 'C.UTF-8'}), 'utf-8');
	assert.equal(encoding({LC_ALL: '', LANG: 'en_US.ISO-8859-1'}), 'ascii');
	assert.equal(encoding({}), 'ascii');
});

test('a terminal of unknown type can only append lines', () => {
	assert.ok(isDumb({TERM: 'dumb'}) && isDumb({}));
	assert.ok(!isDumb({TERM: 'vt100'}));
});

test('what was chosen decides before the environment', () => {
	const chosen = (choice: 'always' | 'never', env: Environment, isTTY: boolean) =>
		colourLevel({env, isTTY, choice});
	assert.equal(chosen('never', {TERM: 'xterm', FORCE_COLOR: '3'}, true), 'none');
	assert.equal(chosen('always', {TERM: 'xterm', NO_COLOR: '1'}, true), 'ansi16');
	assert.equal(chosen('always', {TERM: 'xterm-256color'}, false), 'ansi256');
	assert.equal(chosen('always', {}, false), 'ansi16');
});

test('the background is what the terminal says it is', () => {
	for (const [COLORFGBG, expected] of [
		['15;0', 'dark'],
		['0;15', 'light'],
		['0;default;7', 'light'],
		['7;default;8', 'dark'],
		['default;default', 'unknown'],
		['', 'unknown'],
	] as const) {
		assert.equal(background({COLORFGBG}), expected, COLORFGBG);
	}
	assert.equal(background({}), 'unknown');
});

test('lines are wanted by a terminal that can only append them, and by a screen reader', () => {
	assert.ok(wantsLines({TERM: 'dumb'}) && wantsLines({}));
	assert.ok(wantsLines({TERM: 'xterm', INK_SCREEN_READER: 'true'}));
	assert.ok(!wantsLines({TERM: 'xterm'}) && !wantsLines({TERM: 'xterm', INK_SCREEN_READER: 'false'}));
});
