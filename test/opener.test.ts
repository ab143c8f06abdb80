import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {openArchive} from '../source/archive/archive.js';
import {withoutFillers} from '../source/cable/markup.js';
import {createOpener} from '../source/opener.js';
import {folderWith} from './archive/folder.js';

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
	const {words, replaced} = opened(context, '<pre>a&#27;[2Jb&#x9b;m&#8238;c&#xFFFF;</pre>');
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
		`e${`[${marks(5)}](x)`.repeat(6)}`,
	];
	for (const heap of heaps) {
		assert.deepEqual(opened(context, heap), {words: `e${marks(8)}${'␦'.repeat(22)}`, replaced: 22}, heap);
	}
});

test('a byte order mark is neither shown nor counted', context => {
	assert.deepEqual(opened(context, '\uFEFFDear Rudolf'), {words: 'Dear Rudolf', replaced: 0});
});
