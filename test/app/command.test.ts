import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keysWith} from '../../source/app/keymap/keymap.js';
import {begin, play, shown, typed} from './play.js';
import {texts} from './texts.js';

const message = (pressed: string) => play(texts, pressed).message;

test('a command is run by its name, by some of its words, and by a beginning that is its alone', () => {
	assert.equal(shown(play(texts, `: ${typed('facets')} Enter`)).mode, 'facets');
	assert.equal(shown(play(texts, `Enter : ${typed('outline')} Enter`)).mode, 'reader-outline');
	assert.equal(shown(play(texts, `Enter : ${typed('out')} Enter`)).mode, 'reader-outline');
	assert.equal(shown(play(texts, `Enter : ${typed('GUIDE')} Enter`)).mode, 'help');
	assert.deepEqual(begin(texts).press(': q Enter').effects.at(-1), {type: 'quit'});
	assert.deepEqual(begin(texts).press('Enter : q Enter').effects.at(-1), {type: 'quit'});
});

test('where several may be meant they are named with their keys, and nothing is run', () => {
	const state = play(texts, `Enter : ${typed('next')} Enter`);
	assert.equal(shown(state).mode, 'reader');
	assert.match(state.message ?? '', /^next may be: next section \(\]\), next numbered paragraph \(}\), /);
});

test('line N goes to a line of the cable or a row of the list, as the number alone does, and ( comes back', () => {
	for (const command of ['line 12', 'LINE  12', '12']) {
		const gone = begin(texts).press(`Enter : ${typed(command)} Enter`);
		assert.equal(shown(gone.state()).top, 11);
		assert.equal(shown(gone.press('(').state()).top, 0);
		const listed = shown(play(texts, `: ${typed(command)} Enter`));
		assert.equal(listed.id, listed.rows.at(-1));
	}
	assert.equal(message(`: ${typed('line')} Enter`), 'which line? :line 12');
});

test('an unknown command is reported with the closest one', () => {
	assert.equal(message(`: ${typed('gide')} Enter`), 'no command gide; guide?');
	assert.equal(message(`: ${typed('xyzzy')} Enter`), 'no command xyzzy; Tab lists all');
	for (const name of ['constructor', '__proto__', 'toString']) {
		assert.match(message(`: ${typed(`${name} x`)} Enter`) ?? '', /^no command/);
	}
});

test('Tab completes, and again the next; what is typed then is what counts', () => {
	const first = begin(texts).press(`Enter : ${typed('half')} Tab`);
	assert.match(first.state().message ?? '', /^half a screen forward \(d\), half a screen back \(u\)$/);
	const second = first.press('Tab').state().screen;
	assert.equal(second.mode.type === 'command' && second.mode.prompt.text, 'half a screen back');
	assert.equal(first.press('Tab Enter').state().screen.type, 'reader');
	assert.match(message(`: ${typed('xyzzy')} Tab`) ?? '', /^no command/);
});

test('Tab on an empty line lists all commands, and Enter runs one', () => {
	const page = begin(texts).press(': Tab');
	assert.equal(shown(page.state()).mode, 'help');
	assert.equal(shown(page.press(`/ ${typed('saved')} Enter`).state()).mode, 'list-saved');
});

test('what can be run on a screen has names of its own', () => {
	for (const screen of ['list', 'context', 'facets', 'reader', 'help'] as const) {
		const names = keysWith({})
			.commands(screen)
			.flatMap(({name, keys: [key]}) => (key === undefined ? [] : [name]));
		assert.deepEqual(
			names.filter((name, index) => names.indexOf(name) !== index),
			[],
			screen,
		);
		assert.deepEqual(
			names.filter(name => name.length > 60),
			[],
		);
	}
});
