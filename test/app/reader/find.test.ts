import assert from 'node:assert/strict';
import {test} from 'node:test';
import {matchesOf} from '../../../source/app/reader/matches.js';
import {filterWords, findWords} from '../../../source/app/reader/status.js';
import {sanitise} from '../../../source/terminal/sanitise.js';
import {begin, play, readerOf, shown, typed} from '../play.js';
import {cableText, longText, texts} from '../texts.js';

const long = {'long.txt': longText(60)};
const find = (words: string, rest = '') => play(texts, `Enter / ${typed(words)} ${rest}`.trim());
/** The words of the current match. */
const current = (state: ReturnType<typeof play>) => {
	const reader = readerOf(state);
	const {cable, find: found} = reader;
	const match = found?.current === undefined ? undefined : matchesOf(reader)[found.current];
	return match?.map(({start, end}) => cable.text.slice(start, end)).join(' ');
};
const number = (state: ReturnType<typeof play>) => (readerOf(state).find?.current ?? -1) + 1;

test('the first hit is shown while the words are typed', () => {
	const state = find('pharmacist');
	assert.equal(current(state), 'pharmacist');
	assert.ok(shown(state).lines.some(line => line.includes('pharmacist')));
	assert.equal(shown(find('pharm')).top, shown(state).top);
});

test('capitals do not matter while none are typed', () => {
	assert.equal(current(find('colonel')), 'COLONEL');
	assert.equal(current(find('Colonel')), 'Colonel');
});

test('-i goes from capitals that matter if typed to none that matter and to all', () => {
	const mixed = {
		'a.txt': cableText({
			number: 1,
			subject: 'A',
			body: '1. (C) The Bank. A bank.\n\n2. (C) BANK; the Bank.\n',
		}),
	};
	const played = begin(mixed).press(`Enter / ${typed('Bank')} Enter`);
	const found = () => findWords(readerOf(played.state()));
	assert.equal(found(), '"Bank" 1/2');
	played.press('- i');
	assert.equal(found(), '"Bank" 4');
	assert.equal(played.state().message, 'finding words: capitals do not matter');
	played.press('- i');
	assert.equal(found(), '"Bank" 2');
	played.press(`/ ${typed('bank')} Enter`);
	assert.equal(found(), '"bank" 1/1');
	played.press(`& ${typed('bank')} Enter`);
	assert.equal(filterWords(readerOf(played.state())), 'only with "bank": 1 hidden');
	assert.equal(played.press('- i').state().settings.findCase, 'smart');
});

test('where capitals matter, matches in hidden paragraphs are counted so, too', () => {
	const hidden = {
		'a.txt': cableText({number: 1, subject: 'A', body: '1. (C) The bank.\n\n2. (S) The Bank; a bank.\n'}),
	};
	const words = (keys: string) => findWords(readerOf(play(hidden, keys)));
	assert.equal(words(`Enter c c Enter / ${typed('bank')} Enter`), '"bank" 1/1, 2 hidden');
	assert.equal(words(`Enter c c Enter - i - i / ${typed('bank')} Enter`), '"bank" 1/1, 1 hidden');
});

test('capitals that the cable has nowhere do not matter, as in a text all in capitals', () => {
	assert.equal(current(find('coLoNel')), 'COLONEL');
	const capitals = {
		'07STRELSAU0700.txt': cableText({number: 700, subject: 'THE TOLL', body: '1. BOLIVIA PAYS.\n'}),
	};
	const state = play(capitals, `Enter / ${typed('Bolivia')} Enter`);
	assert.equal(matchesOf(readerOf(state)).length, 1);
});

test('words are found across a line end and across what tears a paragraph', () => {
	const found = (words: string) => {
		const state = find(words);
		assert.equal(matchesOf(readerOf(state)).length, 1, `${words} is one hit`);
		return current(state);
	};
	assert.equal(found('regiment may act'), 'regiment may act');
	assert.equal(found('that he would try'), 'that he would try');
});

test('n and N go along the hits, and stop at the ends with a word', () => {
	const total = matchesOf(readerOf(find('river'))).length;
	const all = matchesOf(readerOf(play(long, `Enter / ${typed('paragraph')}`))).length;
	assert.ok(total >= 1 && all === 60);
	const go = (keys: string) => play(long, `Enter / ${typed('paragraph')} Enter ${keys}`);
	assert.equal(number(go('n')), 2);
	assert.equal(number(go('n n N')), 2);
	assert.equal(number(go('1 0 n')), 11);
	assert.match(go('9 9 n').message ?? '', /last match/);
	assert.equal(number(go('9 9 n')), 60);
	assert.match(go('N').message ?? '', /first match/);
});

test('Down and Up go along the hits while the line is open', () => {
	const go = (keys: string) => play(long, `Enter / ${typed('paragraph')} ${keys}`);
	assert.equal(number(go('Down')), 2);
	assert.equal(number(go('Down Ctrl-N Up')), 2);
	assert.equal(shown(go('Down')).mode, 'reader-find');
});

test('a hit stands at least three lines from the edge, where there is room', () => {
	const state = play(long, `Enter / ${typed('paragraph 40')} Enter`);
	const index = shown(state).lines.findIndex(line => line.includes('Paragraph 40'));
	assert.ok(index >= 3 && index < 19, String(index));
});

test('a hit that is on the screen moves nothing', () => {
	assert.equal(shown(play(long, `Enter / ${typed('paragraph 2')} Enter`)).top, 0);
});

test('the search begins at the screen, and goes round to the beginning', () => {
	const from = (keys: string, words: string) => play(long, `Enter ${keys} / ${typed(words)}`);
	assert.equal(current(from('3 0 g', 'river')), 'river');
	assert.equal(number(from('3 0 g', 'river')), 30);
	assert.equal(number(from('G', 'paragraph 1 ')), 1);
});

test('Enter stays at the hit; Esc goes back to where the search began', () => {
	assert.equal(shown(find('pharmacist', 'Enter')).top, shown(find('pharmacist')).top);
	const back = find('pharmacist', 'Escape');
	assert.equal(shown(back).top, 0);
	assert.equal(readerOf(back).find, undefined);
	assert.equal(shown(back).mode, 'reader');
	assert.deepEqual(find('pharmacist', 'Ctrl-C'), back);
});

test('Esc takes the marks off after Enter, and leaves the place', () => {
	const state = find('pharmacist', 'Enter Escape');
	assert.equal(readerOf(state).find, undefined);
	assert.equal(shown(state).top, shown(find('pharmacist')).top);
});

test('words that are not there leave the place and say so', () => {
	const state = find('xylophone', 'Enter');
	assert.equal(shown(state).top, 0);
	assert.equal(state.message, '"xylophone" is not in the text shown');
	assert.match(play(texts, 'Enter n').message ?? '', /to find words/);
});

test('an empty line finds nothing, and Backspace on it leaves it', () => {
	assert.equal(readerOf(play(texts, 'Enter / x Backspace')).find, undefined);
	assert.equal(shown(play(texts, 'Enter / Backspace')).mode, 'reader');
	assert.equal(shown(play(texts, 'Enter / Enter')).mode, 'reader');
});

test('letters that are commands are letters on the line', () => {
	const state = play(texts, 'Enter / q Q H c o ? ] 1');
	assert.equal(shown(state).mode, 'reader-find');
	assert.equal(readerOf(state).find?.text, 'qQHco?]1');
});

test('a paste is put into the line, its line ends as blanks', () => {
	const played = begin(texts)
		.press('Enter /')
		.send({type: 'paste', text: sanitise('frontier\r\nregiment')});
	assert.equal(readerOf(played.state()).find?.text, 'frontier regiment');
	assert.equal(current(played.state()), 'Frontier Regiment');
});

test('a resize keeps the current match', () => {
	const played = begin(long).press(`Enter / ${typed('paragraph 40')} Enter`);
	const before = current(played.state());
	played.send({type: 'resized', size: {columns: 40, rows: 10}});
	assert.equal(current(played.state()), before);
	assert.match(current(played.press('n').state()) ?? before ?? '', /Paragraph 40/);
});

test('what is not shown is not found, and is when it is', () => {
	const routing = readerOf(find('RUEHC', 'Enter'));
	assert.equal(matchesOf(routing).length, 0);
	assert.ok(matchesOf(readerOf(find('RUEHC', 'Enter H'))).length > 0);
});

test('words of the subject are marked where the head shows them', () => {
	const state = find('colonel', 'Enter g');
	assert.ok(matchesOf(readerOf(state)).length > 0);
	assert.equal(current(state), 'COLONEL');
});
