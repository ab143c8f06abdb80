import './production.js';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {explainCable} from '../../source/app/help/explain.js';
import {linesOf} from '../../source/app/help/help-lines.js';
import {parseCable} from '../../source/cable/parse.js';
import {cableToJson} from '../../source/formats/json.js';
import {cableToMarkdown} from '../../source/formats/markdown.js';
import {listChange} from '../../source/plain/list.js';
import {begin, listOf, play} from '../app/play.js';
import {cableText, texts} from '../app/texts.js';
import {ascii, draw} from './draw.js';

/** A cable whose text states neither date nor number. */
const bare = cableText({number: 7, dateTimeGroup: '010100Z JAN 07', subject: 'PEARS'})
	.replace(/^.*010100Z JAN 07\n/m, '')
	.replace(/ STRELSAU 0*7$/m, '');
const named = {...texts, '07STRELSAU0700.txt': bare};

test('a number that only the name tells is the same everywhere, with a mark that is explained', () => {
	const cable = parseCable('07STRELSAU0700.txt', bare);
	const {mrn, mrnFrom, date} = cableToJson(cable);
	assert.deepEqual([mrn, mrnFrom, date], ['07STRELSAU700', 'fileName', null]);
	const searched = play(named, '/ p e a r s Escape');
	assert.match(draw(searched)[1] ?? '', /2007-\?\?-\?\? .* 07STRELSAU700\* +PEARS/);
	assert.match(draw(searched, ascii)[1] ?? '', /07STRELSAU700\*/);
	const [, row] = listChange(
		{before: play(named, 'Enter'), after: searched, readsThrough: false},
		listOf(searched),
	);
	assert.match(row ?? '', /2007-\?\?-\?\? .*07STRELSAU700\* {2}PEARS/);
	const opened = begin(named).press('/ p e a r s Enter');
	const screen = draw(opened.state());
	assert.match(screen[0] ?? '', /^ 07STRELSAU700\* .* 2007-\?\?-\?\?/);
	assert.match(screen.at(-2) ?? '', /^ 07STRELSAU700\* /);
	assert.match(cableToMarkdown(cable), /^\*\*07STRELSAU700\\\*\*\* · .* · \*\*2007-\?\?-\?\?\*\*$/m);
	const [dates] = explainCable(cable, {today: '2026-11-22'});
	assert.equal(dates?.title, 'Number and date');
	assert.deepEqual(dates?.entries.slice(0, 2), [
		{term: '07STRELSAU700*', words: 'number taken from the file name; the text states none'},
		{term: '2007-??-??', words: 'year taken from the number; the text states no date'},
	]);
});

test('the help of the list explains both signs', () => {
	const {screen} = play(named, 'h');
	assert.ok(screen.type === 'help');
	const words = linesOf(play(named, 'h'), screen).flatMap(line =>
		typeof line === 'object' && 'term' in line ? line.term : [],
	);
	assert.ok(words.includes('07ROME1333*') && words.includes('2007-??-??'));
});

test('a number as wide as its column keeps its mark', () => {
	const wide = {'1974STRELS04746.txt': bare};
	assert.match(draw(play(wide, ''))[1] ?? '', / 1974STRELS04746\* PEARS/);
	const wider = {'07RURITANIANTOWN123.txt': bare};
	assert.match(draw(play(wider, ''))[1] ?? '', / 07RURITANIA…123\* PEARS/);
});
