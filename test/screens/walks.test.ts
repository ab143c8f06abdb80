import './production.js';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createProgram} from '../../source/app/program.js';
import {play} from '../app/play.js';
import {texts} from '../app/texts.js';
import {sameExamples} from '../property.js';
import {watch, withoutLooks} from './draw.js';
import {checkWalks} from './walks.js';

test('whatever keys led there, a screen is as large as the terminal', () => checkWalks(sameExamples(40)));

test('the screen follows the program', async () => {
	const program = createProgram(play(texts, ''), () => []);
	const {frame, close} = watch(program);
	const selected = () =>
		withoutLooks(frame())
			.split('\n')
			.find(row => row.startsWith('▸'));
	assert.match(selected() ?? '', /COLONEL ASKS/);
	program.dispatch([{type: 'key', key: 'j'}]);
	await new Promise(done => setTimeout(done, 20));
	assert.match(selected() ?? '', /SPRING FLOODS/);
	program.dispatch([{type: 'key', key: 'h'}]);
	await new Promise(done => setTimeout(done, 20));
	assert.match(withoutLooks(frame()), /^ The list\n/);
	close();
});
