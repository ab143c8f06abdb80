import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layoutOf} from '../../../source/app/reader/layout.js';
import {lineText} from '../../../source/layout/layout.js';
import {sanitise} from '../../../source/terminal/sanitise.js';
import {begin, listOf, type Options, play, readerOf, shown, typed} from '../play.js';
import {cableText} from '../texts.js';

const folder = {
	'a.txt': cableText({
		number: 498,
		subject: 'THE TOLL',
		body: '1. (C) The river is high today.\n\n2. (C) The toll is eleven\ncrowns a ton.\n\n3. (SBU) It is returned in pears.\n',
	}),
	'b.txt': cableText({number: 499, subject: 'THE PEARS', body: 'No numbers here.\n'}),
};

/** The notes of a dossier after some keys, with what they are about. */
function notesAfter(keys: string, options: Options = {}, name = 'notes') {
	const dossier = play(folder, keys, options).dossiers.all.find(each => each.name === name);
	return dossier?.items.flatMap(({mrn, notes}) => notes.map(({place, text}) => ({mrn, place, text}))) ?? [];
}

/** The words of the text that is open after some keys. */
function textAfter(keys: string, options: Options = {}): readonly string[] {
	const state = play(folder, keys, options);
	return layoutOf(state, readerOf(state)).lines.map(lineText);
}

const second = {paragraphs: {first: 2, last: 2}, words: 'The toll is eleven crowns a ton.'};
const opened = '/ t o l l Enter';
const noted = {notes: '- 07STRELSAU498\n  - ¶ 2 “The toll is eleven”: compare\n'};

test('A in a cable writes a note on the paragraph there, with its number and first words', () => {
	assert.deepEqual(notesAfter(`${opened} } } A ${typed('why eleven?')} Enter`), [
		{mrn: '07STRELSAU498', place: second, text: 'why eleven?'},
	]);
});

test('A in the list writes one on the cable', () => {
	const [note] = notesAfter(`A ${typed('read again')} Enter`);
	assert.deepEqual([note?.place, note?.text], [{}, 'read again']);
});

test('Tab writes it from a mark to here, or on the cable; what was typed stays', () => {
	const marked = `${opened} } m a } } A ${typed('x')}`;
	assert.deepEqual(
		['Tab', 'Tab Tab', 'Tab Tab Tab'].map(tabs => notesAfter(`${marked} ${tabs} Enter`)[0]?.place),
		[
			{paragraphs: {first: 1, last: 3}, words: 'The river is high today.'},
			{},
			{paragraphs: {first: 3, last: 3}, words: 'It is returned in pears.'},
		],
	);
});

test('A where a note stands changes it; without words it is taken away', () => {
	const keys = `${opened} } } A`;
	assert.equal(notesAfter(`${keys} ! Enter`, {dossiers: noted})[0]?.text, 'compare!');
	assert.deepEqual(notesAfter(`${keys} Ctrl-U Enter`, {dossiers: noted}), []);
	assert.match(play(folder, `${keys} Enter`, {dossiers: noted}).message ?? '', /note unchanged/);
});

test('Ctrl-X goes on in the editor, with what was typed', () => {
	const keys = `${opened} } } A ${typed('typed')} Ctrl-X`;
	assert.equal(notesAfter(keys)[0]?.text, 'typed');
	assert.equal(notesAfter(keys, {edited: 'two\nlines\n'})[0]?.text, 'two\nlines');
	const twoLines = {notes: '- 07STRELSAU498\n  - ¶ 2 “The toll is eleven”: two\n    lines\n'};
	assert.equal(notesAfter(`${opened} } } A`, {dossiers: twoLines, edited: 'one'})[0]?.text, 'one');
	assert.equal(notesAfter(`${opened} } } A`, {dossiers: twoLines})[0]?.text, 'two\nlines');
});

test('in the list of a dossier a note goes into that dossier', () => {
	const dossiers = {'river toll': '- 07STRELSAU498\n', ...noted};
	const inDossier = `${opened} : ${typed('dossier river toll')} Enter ( } } } A ${typed('here')} Enter`;
	assert.deepEqual(
		notesAfter(inDossier, {dossiers}, 'river toll').map(({text}) => text),
		['here'],
	);
});

test('a note stands below its paragraph, one on the cable below the head, and both in any other copy', () => {
	const lines = textAfter(opened, {dossiers: {x: `${noted.notes}  - read again\n`}});
	const at = lines.findIndex(line => line.includes('crowns a ton.'));
	assert.match(lines[at + 1] ?? '', /^ +» compare$/);
	assert.equal(lines[at + 2], '');
	assert.ok(
		lines.findIndex(line => line.includes('» read again')) <
			lines.findIndex(line => line.includes('The river is high')),
	);
});

test('a note whose words are elsewhere stands there, and one whose words are nowhere says so', () => {
	const moved = {notes: '- 07STRELSAU498\n  - ¶ 1 “returned in pears”: found\n'};
	const lines = textAfter(opened, {dossiers: moved});
	assert.match(lines[lines.findIndex(line => line.includes('in pears.')) + 1] ?? '', /» found/);
	for (const about of ['“no such words”', '¶ 2 “no such words”']) {
		const lost = {notes: `- 07STRELSAU498\n  - ${about}: lost\n`};
		assert.ok(
			textAfter(opened, {dossiers: lost}).some(line =>
				/» “no such words”, which is not in this text: lost/.test(line),
			),
		);
	}
});

test('a note is hidden with its paragraph, and marked in the outline', () => {
	assert.ok(!textAfter(`${opened} c b Enter`, {dossiers: noted}).some(line => line.includes('compare')));
	assert.ok(textAfter(`${opened} c c Enter`, {dossiers: noted}).some(line => line.includes('compare')));
});

test(':notes lists all notes, and Enter goes to where one stands, also in another copy', () => {
	const dossiers = {...noted, other: '- 07STRELSAU777\n  - gone\n'};
	const state = play(folder, `: ${typed('notes')} Enter Enter`, {dossiers});
	assert.equal(shown(state).id, 'a.txt');
	const first = layoutOf(state, readerOf(state)).lines;
	assert.ok(first.some(line => lineText(line).includes('» compare')));
	const gone = play(folder, `: ${typed('notes')} Enter j Enter`, {dossiers});
	assert.match(gone.message ?? '', /the cable of this note is not in this folder/);
});

test('a refused note leaves what was typed', () => {
	const state = play(folder, `${opened} } } A Enter`);
	assert.equal(shown(state).mode, 'reader-note');
	assert.match(state.message ?? '', /type a note/);
});

const hidden = 'soft\u00AD hy\u200Bphens,\uFEFF \u2028caf\u00E9\u200E';

/** A dossier with one note on the second paragraph. */
const with1 = (text: string) => ({notes: `- 07STRELSAU498\n  - ¶ 2 “The toll is eleven”: ${text}\n`});

/** The texts of all notes as the files have them. */
function writtenAfter(keys: string, options: Options) {
	return play(folder, keys, options).dossiers.all.flatMap(({items}) =>
		items.flatMap(({notes}) => notes.map(({written}) => written.text)),
	);
}

test('a note keeps every character that the editor wrote, and only what is shown has placeholders', () => {
	const keys = `${opened} } } A x Ctrl-X`;
	assert.deepEqual(writtenAfter(keys, {edited: `${hidden}\n`}), [hidden]);
	assert.match(notesAfter(keys, {edited: hidden})[0]?.text ?? '', /^soft␦ hy␦phens/);
});

test('a note that a line cannot show is edited in the editor, changed and taken away', () => {
	const keys = `${opened} } } A`;
	const dossiers = with1(hidden);
	assert.deepEqual(writtenAfter(keys, {dossiers, edited: `${hidden}!`}), [`${hidden}!`]);
	assert.deepEqual(writtenAfter(keys, {dossiers, edited: ''}), []);
	assert.deepEqual(writtenAfter(keys, {dossiers}), [hidden]);
	const long = `${'word '.repeat(300)}end`;
	assert.deepEqual(writtenAfter(keys, {dossiers: with1(long), edited: `${long}!`}), [`${long}!`]);
	assert.deepEqual(writtenAfter(keys, {dossiers: with1('a\tb'), edited: 'a\tbc'}), ['a\tbc']);
});

test('where there is no editor, a line loses no character of a note', () => {
	const keys = `${opened} } } A`;
	const options = {dossiers: with1(hidden), isSecure: true};
	assert.deepEqual(writtenAfter(`${keys} Enter`, options), [hidden]);
	assert.deepEqual(writtenAfter(`${keys} ! Enter`, options), [hidden]);
	assert.match(play(folder, `${keys} ! Enter`, options).message ?? '', /type it anew/);
	assert.deepEqual(writtenAfter(`${keys} Ctrl-U n e w Enter`, options), ['new']);
	assert.deepEqual(writtenAfter(`${keys} Ctrl-U Enter`, options), []);
});

test('a note with a control character is not kept, and goes on in the editor as it was', () => {
	const state = play(folder, `${opened} } } A x Ctrl-X`, {edited: 'a\n\u001B[31mred\n'});
	assert.deepEqual(state.dossiers.all, []);
	assert.match(state.message ?? '', /control character U\+001B/);
	assert.equal(shown(state).mode, 'reader-note');
	const {mode} = readerOf(state);
	assert.ok(mode.type === 'note');
	assert.deepEqual([mode.prompt.text, mode.whole.text], ['a ␛[31mred', 'a\n\u001B[31mred']);
});

test('a note from the editor is kept, also if a key that was typed ahead has closed its line', () => {
	const program = begin(folder).press('A x');
	const {mode} = listOf(program.state());
	assert.ok(mode.type === 'note');
	program.press('Escape');
	program.send({type: 'note-edited', note: mode, shown: sanitise('two\nlines'), text: 'two\nlines'});
	const {dossiers, screen} = program.state();
	assert.equal(dossiers.all[0]?.items[0]?.notes[0]?.text, 'two\nlines');
	assert.equal(screen.mode.type, 'browse');
});

test('a note below the second line of a cable that is there twice is shown, changed and taken away', () => {
	const dossiers = {notes: `- 07STRELSAU498\n- 07STRELSAU498\n  - ¶ 2 “The toll is eleven”: compare\n`};
	assert.ok(textAfter(opened, {dossiers}).some(line => line.includes('» compare')));
	assert.deepEqual(writtenAfter(`${opened} } } A ! Enter`, {dossiers}), ['compare!']);
	assert.deepEqual(writtenAfter(`${opened} } } A Ctrl-U Enter`, {dossiers}), []);
});

test('what has no room on a line is not cut, and that is said', () => {
	const text = sanitise('word '.repeat(250));
	const noting = begin(folder).press('A x').send({type: 'paste', text}).state();
	assert.match(noting.message ?? '', /nothing was added; Ctrl-X opens an editor/);
	const {mode} = listOf(noting);
	assert.equal(mode.type === 'note' && mode.prompt.text, 'x');
	for (const keys of ['/', `: ${typed('quotation')} Enter`, '|']) {
		const {message} = begin(folder).press(keys).send({type: 'paste', text}).state();
		assert.equal(message, 'a line has at most 1,000 characters; nothing was added', keys);
	}
});
