import assert from 'node:assert/strict';
import {test} from 'node:test';
import {filterWords, findWords} from '../../../../source/app/reader/status.js';
import {begin, play, readerOf, shown, typed} from '../../play.js';
import {cableText} from '../../texts.js';

const headed = {
	'a.txt': cableText({
		number: 1,
		subject: 'A',
		body: `SUMMARY

1. (C) The bank is closed.

2. (S/NF) The bank is open.

TALKS

3. (C) They talked.

4. (SBU) BACKGROUND: The bank is old.

5. (C) It is still there.
`,
	}),
};
const titled = {
	'a.txt': cableText({
		number: 1,
		subject: 'A',
		body: `1. (C) SUMMARY: The bank is closed.

2. (C) It was open before. END SUMMARY.

3. (C) They talked.

4. (C) COMMENT: Nobody knows.
`,
	}),
};
const tall = {size: {columns: 80, rows: 60}};
/** The text as shown below the head: headings, numbers of paragraphs, stubs. */
const text = (keys: string, folder = headed, size = tall) =>
	shown(play(folder, `Enter ${keys}`.trim(), size))
		.lines.flatMap(line => /^ [A-Z]{2,}$|^ .{7}\d+\.|··· .* ···/.exec(line)?.[0].trim() ?? [])
		.map(line => /(\d+)\.$/.exec(line)?.[1] ?? line)
		.join(' | ');

test('za folds the section here, says so in its place, and unfolds it again', () => {
	assert.equal(text(''), 'SUMMARY | 1 | 2 | TALKS | 3 | 4 | 5');
	assert.equal(text(']'), 'SUMMARY | 1 | 2 | TALKS | 3 | 4 | 5');
	assert.equal(text('] z a'), 'SUMMARY | ··· ¶ 1–2 hidden: C, S/NF ··· | TALKS | 3 | 4 | 5');
	assert.equal(text('] z a z a'), 'SUMMARY | 1 | 2 | TALKS | 3 | 4 | 5');
	assert.equal(play(headed, 'Enter ] z a').message, 'folded; za unfolds it');
	assert.equal(filterWords(readerOf(play(headed, 'Enter ] z a'))), '1 section folded: 2 hidden');
});

test('in the head it is the first section on the screen', () => {
	assert.match(text('z a'), /^SUMMARY \| ··· ¶ 1–2 hidden: C, S\/NF ···/);
	assert.equal(text('z a z a'), text(''));
});

test('the part of a section that begins in a paragraph is folded with its title, and a stated end is its end', () => {
	assert.equal(text('1 g z a g', titled), '··· SUMMARY: ¶ 1–2 hidden: C ··· | 3 | 4');
	assert.equal(text('z M', titled), '··· SUMMARY: ¶ 1–2 hidden: C ··· | 3 | ··· COMMENT: ¶ 4 hidden: C ···');
	assert.equal(
		text('4 g z a g', headed),
		'SUMMARY | 1 | 2 | TALKS | 3 | ··· BACKGROUND: ¶ 4 hidden: SBU ··· | 5',
	);
	assert.equal(text('4 g z a 3 g z a g', headed), 'SUMMARY | 1 | 2 | TALKS | ··· ¶ 3–5 hidden: C, SBU ···');
});

test('zM folds all and zR unfolds all, and both say when there is nothing to do', () => {
	assert.equal(text('z M'), 'SUMMARY | ··· ¶ 1–2 hidden: C, S/NF ··· | TALKS | ··· ¶ 3–5 hidden: C, SBU ···');
	assert.equal(play(headed, 'Enter z M').message, '2 sections folded; zR unfolds all');
	assert.equal(text('z M z R'), text(''));
	assert.equal(play(headed, 'Enter z R').message, 'nothing is folded');
	const bare = {'a.txt': cableText({number: 1, subject: 'A', body: '1. (C) text\n'})};
	for (const key of ['a', 'M']) {
		assert.equal(play(bare, `Enter z ${key}`).message, 'this text has no sections to fold');
	}
});

test('what is read stays in view: where it is hidden, its section is at the top', () => {
	const small = {size: {columns: 80, rows: 8}};
	assert.match(shown(play(headed, 'Enter 5 g z M', small)).lines[0] ?? '', /^ TALKS$/);
	assert.match(shown(play(headed, 'Enter 5 g z a', small)).lines[0] ?? '', /^ TALKS$/);
	assert.match(shown(play(titled, 'Enter 2 g z a', small)).lines[0] ?? '', /SUMMARY: ¶ 1–2 hidden/);
});

test('matches in a folded section are counted as hidden, and go on when it is unfolded', () => {
	const found = (keys: string) => findWords(readerOf(play(headed, `Enter ${keys}`)));
	assert.equal(found(`z M / ${typed('bank')} Enter`), '"bank" 3 matches in hidden paragraphs');
	assert.equal(found(`] z a / ${typed('bank')} Enter`), '"bank" 1/1, 2 hidden');
	assert.equal(found(`z M / ${typed('bank')} Enter z R`), '"bank" 3');
});

test('Tab stops at what is folded, and Enter unfolds it', () => {
	const selected = begin(headed).press('Enter z M Tab');
	assert.equal(selected.state().message, 'Enter shows ¶ 1–2: C, S/NF');
	selected.press('Enter');
	assert.equal(filterWords(readerOf(selected.state())), '1 section folded: 3 hidden');
});

test('folds and a choice of markings stand side by side; ca shows all', () => {
	assert.equal(
		text('] z a c c Enter'),
		'SUMMARY | ··· ¶ 1–2 hidden: C, S/NF ··· | TALKS | 3 | ··· ¶ 4 hidden: SBU ··· | 5',
	);
	assert.equal(
		filterWords(readerOf(play(headed, 'Enter ] z a c c Enter'))),
		'only C, 1 section folded: 3 hidden',
	);
	assert.equal(play(headed, 'Enter ] z a c i').message, 'choose a marking first');
	assert.equal(text('] z a c c c Enter'), text('] z a'));
	assert.equal(
		filterWords(readerOf(play(headed, 'Enter ] z a c < c'))),
		'at most C, 1 section folded: 2 hidden',
	);
	assert.equal(text('] z a c a Enter'), text(''));
});

test('another cable has none of it, and this one has it still when one comes back', () => {
	const two = {...headed, 'b.txt': cableText({number: 2, subject: 'B', body: 'SUMMARY\n\n1. (C) text\n'})};
	const state = begin(two, tall).press('Enter z M J');
	assert.equal(filterWords(readerOf(state.state())), '');
	assert.notEqual(filterWords(readerOf(state.press('(').state())), '');
});
