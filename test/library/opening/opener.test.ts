import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import type {Event} from '../../../source/app/state/event.js';
import {openArchive} from '../../../source/archive/archive.js';
import {withoutFillers} from '../../../source/cable/masks/markup.js';
import {createOpener} from '../../../source/library/opening/opener.js';
import {rowText} from '../../archive/dumps.js';
import {folderWith} from '../../archive/folder.js';
import {first, second, transmitted} from '../../cable/within-file/several.js';

/** How a file of that text is opened: the words that are shown, and how many characters stand as marks. */
function opened(context: TestContext, text: string): {readonly words: string; readonly replaced: number} {
	const archive = openArchive(folderWith(context, {'a.txt': text}));
	const event = createOpener(
		archive,
		() => ({}),
		() => {},
	).open({key: 0, id: 'a.txt'});
	if (event.type !== 'cable-opened') {
		throw new Error(`not opened: ${JSON.stringify(event)}`);
	}
	return {words: withoutFillers(event.cable.reading).trim(), replaced: event.replaced};
}

test('entities that stand for what cannot be shown are counted', context => {
	const {words, replaced} = opened(context, '<pre>a&#27;[2Jb&#x81;m&#8238;c&#xFFFF;</pre>');
	assert.equal(words, 'a␛[2Jb␦m␦c&#xFFFF;');
	assert.equal(replaced, 3);
});

test('what a tag hides is not counted', context => {
	assert.equal(opened(context, '<pre title="\u001B[2J">a<b>c</pre>').replaced, 0);
});

test('markup within a heap of marks does not help it past the limit', context => {
	const marks = (count: number) => '\u0301'.repeat(count);
	const heaps = [
		`<pre>e${'&#x301;'.repeat(30)}</pre>`,
		`<pre>e${`${marks(3)}<b>`.repeat(10)}</pre>`,
		`e[${marks(15)}](x)${marks(15)}`,
	];
	for (const heap of heaps) {
		assert.deepEqual(opened(context, heap), {words: `e${marks(8)}${'␦'.repeat(22)}`, replaced: 22}, heap);
	}
});

test('a byte order mark is neither shown nor counted', context => {
	assert.deepEqual(opened(context, '\uFEFFDear Rudolf'), {words: 'Dear Rudolf', replaced: 0});
});

test('where a row of a dump was found says nothing of the next file', async context => {
	const body = `the row itself\n${'a\n'.repeat(70_000)}`;
	const root = folderWith(context, {
		'cables.csv': `${rowText({referenceId: '07ROME1'})}\n${rowText({referenceId: '07ROME2', body})}\n`,
		'endless.txt': `the file itself\n${'a line of it\n'.repeat(100_000)}`,
	});
	const answer = Promise.withResolvers<Event>();
	const opener = createOpener(openArchive(root), () => ({}), answer.resolve);
	context.after(opener.giveUp);
	assert.equal(opener.open({key: 1, id: 'cables.csv#07ROME2'}).type, 'cable-opening');
	assert.match(textOf(await answer.promise), /07ROME2/);
	assert.match(textOf(opener.open({key: 2, id: 'endless.txt'})), /^the file itself\n/);
	assert.match(textOf(opener.turnPage({key: 1, id: 'cables.csv#07ROME2'}, 1, 'top')), /07ROME2/);
});

test('each of several cables of a file is opened by itself, and an answer names the one that was asked for', async context => {
	const long = transmitted({...second, text: 'The bridge stands. '.repeat(7000)});
	const root = folderWith(context, {
		'tolls.txt': `${transmitted(first)}\n${transmitted(second)}`,
		'long.txt': `${transmitted(first)}\n${long}`,
	});
	const answer = Promise.withResolvers<Event>();
	const opener = createOpener(openArchive(root), () => ({}), answer.resolve);
	context.after(opener.giveUp);
	const event = opener.open({key: 1, id: 'tolls.txt#2'});
	assert.ok(event.type === 'cable-opened');
	assert.deepEqual([event.cable.id, event.cable.text], ['tolls.txt#2', transmitted(second)]);
	assert.equal(opener.open({key: 2, id: 'long.txt#2'}).type, 'cable-opening');
	const later = await answer.promise;
	assert.ok(later.type === 'cable-opened');
	assert.deepEqual([later.key, later.cable.id, later.cable.text], [2, 'long.txt#2', long]);
	assert.match(JSON.stringify(opener.open({key: 3, id: 'tolls.txt#3'})), /no cable 3 in this file/);
});

function textOf(event: Event): string {
	return 'cable' in event ? event.cable.text.slice(0, 500) : JSON.stringify(event);
}
