import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {State} from '../../../source/app/state/state.js';
import {begin, type Options, play, shown, type Texts} from '../play.js';
import {texts} from '../texts.js';

/** A later run, with what was remembered. */
function later({memory}: State, keys: string, folder: Texts = texts, options: Options = {}): State {
	return play(folder, keys, {memory: JSON.parse(JSON.stringify(memory)), ...options});
}

test('m and a letter bookmark the selected cable, and the apostrophe goes to it', () => {
	const marked = play(texts, 'j j m c');
	const {id} = shown(marked);
	assert.equal(marked.message, 'bookmarked as c in this folder');
	assert.equal(shown(later(marked, "' c")).id, id);
	assert.equal(shown(later(marked, "G ' c")).id, id);
	assert.equal(shown(later(marked, "G ' c")).mode, 'list');
});

test('the first row is bookmarked, too, and stays so when cables come in above it', () => {
	const played = begin(texts, {read: 2}).press('m a');
	const {id} = shown(played.state());
	assert.equal(shown(played.readMore(3).press("G ' a").state()).id, id);
});

test('a letter goes to the cable that was bookmarked with it last, in this folder', () => {
	const both = play(texts, 'j m q j j m q');
	assert.equal(shown(later(both, "' q")).id, shown(both).id);
	const elsewhere = later(both, 'm q', {'other.txt': 'another text'});
	assert.equal(shown(later(elsewhere, "G ' q")).id, shown(both).id);
	assert.equal(later(both, "' q", {'other.txt': 'x'}).message, 'no cable of this folder is bookmarked as q');
	assert.equal(later(both, "' b").message, 'no cable is bookmarked as b');
});

test('a bookmarked cable that the query does not find is said, and nothing moves', () => {
	const state = play(texts, "/ t o l l Escape m a L G m b / t o l l Escape ' b");
	assert.match(state.message ?? '', /is not in this result; L drops the query$/);
});

test('two apostrophes go to the cable selected before the last jump, and again back', () => {
	const {id} = shown(play(texts, 'j'));
	const last = shown(play(texts, 'G')).id;
	assert.notEqual(id, last);
	assert.equal(shown(play(texts, "j G ' '")).id, id);
	assert.equal(shown(play(texts, "j G ' ' ' '")).id, last);
	assert.equal(shown(play(texts, "j m a G k ' a ' '")).id, shown(play(texts, 'G k')).id);
	assert.equal(play(texts, "j ' '").message, 'no cable was selected before');
});
