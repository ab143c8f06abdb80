import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {setImmediate as turn} from 'node:timers/promises';
import {readAhead} from '../../../source/program/interactive/read-ahead.js';
import {createTheme} from '../../../source/screens/theme.js';
import {begin} from '../../app/play.js';
import {texts} from '../../app/texts.js';

/** A list in which one moves, and the keys of the cables that are read ahead. */
function moving(context: TestContext) {
	context.mock.timers.enable({apis: ['setTimeout']});
	const played = begin(texts);
	const read: number[] = [];
	let tell = () => {};
	const program = {
		state: played.state,
		subscribe(listener: () => void) {
			tell = listener;
			return () => {
				tell = () => {};
			};
		},
	};
	const library = {readAhead: (key: number) => void read.push(key)};
	const end = readAhead(program, library, createTheme({palette: 'none', isAscii: true}));
	return {
		read,
		end,
		async press(keys: string, milliseconds: number) {
			for (const key of keys.split(' ')) {
				played.press(key);
				tell();
			}
			// In steps, since one timer starts another.
			for (let passed = 0; passed < milliseconds; passed += 10) {
				context.mock.timers.tick(10);
				await turn();
			}
		},
	};
}

test('the selected cable is read once nobody has pressed a key for a while, and once', async context => {
	const {read, press} = moving(context);
	await press('j', 30);
	await press('j', 30);
	assert.deepEqual(read, []);
	await press('j', 200);
	assert.equal(read.length, 1);
	await press('o Escape', 200);
	assert.equal(read.length, 1);
	await press('k k', 200);
	assert.equal(read.length, 2);
});

test('after a longer rest those below and above it are read, too', async context => {
	const {read, press} = moving(context);
	await press('j j', 200);
	assert.equal(read.length, 1);
	await press('o Escape', 1000);
	assert.equal(read.length, 3);
	assert.equal(new Set(read).size, 3);
	await press('k', 200);
	assert.equal(read.length, 3);
});

test('in a cable the next of the list is read, and nothing after the end', async context => {
	const {read, press, end} = moving(context);
	await press('g j Enter', 200);
	await press('} }', 200);
	assert.equal(read.length, 1);
	await press('J', 200);
	assert.equal(read.length, 2);
	assert.notEqual(read[0], read[1]);
	await press('q', 10);
	end();
	await press('j', 200);
	assert.equal(read.length, 2);
});
