import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {cableText, manyTexts, texts} from '../../app/texts.js';
import {onTerminal, pressAndSee, quit} from '../run.js';
import {checkForgotten, checkMadeAnew, damages, openIndexed, places} from './index.js';

test('Ctrl-C stops the reading, R goes on, and so does the next start', async context => {
	const {folder, env} = places(context, manyTexts(4000));
	const terminal = onTerminal(context, [folder], {env});
	await terminal.waitFor(/reading [1-9]/);
	await pressAndSee(terminal, '\u0003', 'reading stopped; press R to resume');
	assert.doesNotMatch(terminal.screen()[0] ?? '', /4,000 cables/);
	await pressAndSee(terminal, 'jR', /reading [1-9]|4,000 cables/);
	await pressAndSee(terminal, '\u0003', /reading stopped|4,000 cables/);
	assert.equal(await quit(terminal), 0);
	const second = onTerminal(context, [folder], {env});
	await second.waitFor('4,000 cables', 60_000);
	await second.waitFor('newest first', 60_000);
	assert.equal(await quit(second), 0);
});

for (const [what, damage] of Object.entries(damages)) {
	test(`an index that is ${what} is rebuilt, and nothing wrong is shown meanwhile`, context =>
		checkMadeAnew(context, damage));
}

test('the cables of a folder that is gone are shown, and kept until :forget', context =>
	checkForgotten(context, true));

test('the orders by size and by how often a cable is cited', async context => {
	const {folder, env} = places(context);
	const terminal = await openIndexed(context, [folder], env);
	await pressAndSee(terminal, 'on', 'most cited first');
	assert.match(terminal.screen()[1] ?? '', /07ZENDA88/);
	await pressAndSee(terminal, 'oz', 'longest first');
	assert.match(terminal.screen()[1] ?? '', /07STRELSAU509/);
	assert.equal(await quit(terminal), 0);
});

test('R looks again, and the row in hand stays on its line', async context => {
	const {folder, env} = places(context, manyTexts(60));
	const terminal = await openIndexed(context, [folder], env);
	await pressAndSee(terminal, '30j', ' 31/60');
	const row = terminal.screen().findIndex(line => line.startsWith('▸'));
	// Longer numbers make their column wider.
	const words = () => terminal.screen()[row]?.replace(/ +/g, ' ');
	const inHand = words();
	for (const number of [901, 902, 903]) {
		const text = cableText({number, dateTimeGroup: '010000Z JAN 08', subject: `NEW ${number}`});
		writeFileSync(join(folder, `new${number}.txt`), text);
	}
	await pressAndSee(terminal, 'R', ' 34/63');
	assert.equal(words(), inHand);
	assert.equal(await quit(terminal), 0);
});

test(':problems lists the files that were not read, and why', async context => {
	const {folder, env} = places(context, {...texts, 'picture.txt': Buffer.alloc(100), 'a.pdf': '', '.x': ''});
	const terminal = onTerminal(context, [folder], {env});
	await terminal.waitFor('1 could not be read');
	await pressAndSee(terminal, ':pro\t', /^ : problems█/m);
	await pressAndSee(terminal, '\r', /picture\.txt +not a text file/);
	await terminal.waitFor(/Skipped, 1: unsupported file extension[^\n]*\n +a\.pdf/);
	await terminal.waitFor(/Skipped, 1: hidden[^\n]*\n +\.x/);
	await pressAndSee(terminal, 'q', '1 could not be read');
	await pressAndSee(terminal, ':nonsense\r', 'no command nonsense');
	await pressAndSee(terminal, ':3\r', ' 3/5');
	assert.equal(await quit(terminal), 0);
});

test('the cables of a folder that is empty are shown, and kept until :forget', context =>
	checkForgotten(context, false));
