import './production.js';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {State} from '../../source/app/state/state.js';
import {rowsOfScreen} from '../../source/screens/current-screen.js';
import {columnsOfRow, paintRow, type ScreenRow} from '../../source/screens/part.js';
import {play, typed} from '../app/play.js';
import {manyTexts, texts} from '../app/texts.js';
import {stage} from '../terminal/stage.js';
import {colours} from './draw.js';

const many = {...texts, ...manyTexts(40)};

const isReversed = ({role}: ScreenRow[number]) => role === 'selected' || role === 'selected-match';

/** The rows that are reversed, at least in part. */
function reversedRows(state: State): readonly ScreenRow[] {
	return rowsOfScreen(state, colours).filter(row => row.some(isReversed));
}

const lists: Readonly<Record<string, State>> = {
	'the list': play(many, 'j'),
	'a search': play(many, `/ ${typed('toll')} Escape j`),
	'the saved queries': play(many, `/ ${typed('zenda')} Escape S s ${typed('bridges')} Enter`),
	'offers where nothing matches': play(many, `/ ${typed('colonel xylophone')} Escape j`),
	'the matches in their context': play(many, `/ ${typed('toll')} Escape C j`),
	'the facets of a narrow screen': play(many, 'F j', {size: {columns: 60, rows: 24}}),
	'what is wanted': play(many, `: ${typed('wanted')} Enter j`),
	'the outline': play(texts, 'Enter o'),
	'the thread': play(texts, 'Enter r j'),
	'the help': play(texts, 'h'),
};

for (const [name, state] of Object.entries(lists)) {
	test(`${name}: the selected row is reversed over its whole width, and has the mark of the cursor`, () => {
		const [row, ...others] = reversedRows(state);
		assert.ok(row);
		assert.ok(row.every(isReversed), JSON.stringify(row));
		assert.equal(columnsOfRow(row), state.size.columns);
		assert.match(row[0]?.text ?? '', /^▸/);
		assert.ok(others.every(other => other.every(isReversed) && /^ /.test(other[0]?.text ?? '')));
	});
}

test('of two lists beside each other the one with the cursor has the reversed row', () => {
	const rows = reversedRows(play(many, 'F j', {size: {columns: 120, rows: 24}}));
	assert.equal(rows.length, 1);
	assert.equal(columnsOfRow(rows[0]?.filter(isReversed) ?? []), 41);
});

test('letters that match are highlighted in the selected row, too', () => {
	const [row] = reversedRows(play(many, `/ ${typed('toll')} Escape`));
	assert.match(row?.find(({role}) => role === 'selected-match')?.text ?? '', /toll/i);
	assert.notEqual(colours.paint('toll', 'selected-match'), colours.paint('toll', 'selected'));
});

test('a move in the list costs at most 260 bytes at 80 columns, however long the subjects are', async () => {
	const long = Object.fromEntries(
		Object.entries(many).map(([name, text]) => [
			name,
			text.replace(
				/^(?:SUBJECT|SUBJ): /m,
				`$&${'WHAT THE COLONEL SAID OF THE TOLL ON THE BRIDGE '.repeat(2)}`,
			),
		]),
	);
	const frame = (keys: string) =>
		rowsOfScreen(play(long, keys), colours)
			.map(row => paintRow(colours, row))
			.join('\n');
	const theatre = stage(80, 24);
	await theatre.cost(frame('j'));
	for (const keys of ['j j', 'j j j', 'j j', 'j']) {
		const bytes = await theatre.cost(frame(keys));
		assert.ok(bytes <= 260, `${keys}: ${bytes} bytes`);
	}
});
