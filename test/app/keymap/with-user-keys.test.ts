import assert from 'node:assert/strict';
import {test} from 'node:test';
import {hintsFor, keysWith, tableFor} from '../../../source/app/keymap/keymap.js';
import {unbound} from '../../../source/app/user-keys.js';
import {begin, shown, typed} from '../play.js';
import {texts} from '../texts.js';

const userKeys = {
	list: {'Ctrl-T': 'facets', S: 'open the cable', q: unbound, F5: 'problems'},
	reader: {t: 'outline', o: 'redraw the screen'},
} as const;
const mode = (keys: string) => shown(begin(texts, {userKeys}).press(keys).state()).mode;

test("the user's keys do what they say, also what has no key of its own", () => {
	assert.equal(mode('Ctrl-T'), 'facets');
	assert.equal(mode('S'), 'reader');
	assert.equal(mode('Enter t'), 'reader-outline');
	assert.match(begin(texts, {userKeys}).press('F5').state().message ?? '', /every file|available/);
});

test('a key has no other meaning then, and one may have none', () => {
	assert.deepEqual(begin(texts, {userKeys}).press('Enter o').effects.at(-1), {type: 'repaint'});
	assert.deepEqual(begin(texts, {userKeys}).press('q').effects, []);
	assert.match(begin(texts, {userKeys}).press('q').state().message ?? '', /^q does nothing here/);
	assert.equal(mode('F'), 'facets');
});

test('help, hints and commands show them', () => {
	const {screen} = begin(texts, {userKeys}).state();
	const hints = hintsFor(tableFor(screen, userKeys)).map(({key, word}) => `${key} ${word}`);
	assert.ok(hints.includes('S open') && hints.includes('Ctrl-T facets'));
	assert.ok(!hints.some(hint => hint.endsWith(' quit')));
	const rows = keysWith(userKeys)
		.help('list')
		.flatMap(({entries}) => entries.map(({term}) => term));
	assert.ok(rows.includes('Ctrl-T F') && rows.includes('S Enter Right'));
	const page = begin(texts, {userKeys})
		.press(`: ${typed('facets')} Tab`)
		.state();
	assert.match(page.message ?? '', /facets \(Ctrl-T\)/);
});

test("what does nothing points to the key that opens the help, which may be the user's", () => {
	const message = (list: Readonly<Record<string, string>>) =>
		begin(texts, {userKeys: {list}}).press('F9').state().message;
	assert.equal(message({F2: 'this help'}), 'F9 does nothing here; press F2 for help');
	assert.equal(message({h: unbound}), 'F9 does nothing here; press ? for help');
	assert.equal(message({h: unbound, '?': unbound, F1: unbound}), 'F9 does nothing here');
});

test('modes keep their keys', () => assert.equal(mode('o d'), 'list'));
