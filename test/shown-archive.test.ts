import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {defaultSettings} from '../source/app/settings.js';
import {openArchive, scanArchive} from '../source/archive/archive.js';
import {withoutFillers} from '../source/cable/markup.js';
import {showArchive} from '../source/shown-archive.js';
import {folderWith} from './archive/folder.js';

/** How a file of that text is opened: the words that are shown, and how many characters stand as marks. */
async function opened(
	context: TestContext,
	text: string,
): Promise<{readonly words: string; readonly replaced: number}> {
	const archive = openArchive(folderWith(context, {'a.txt': text}));
	const shown = showArchive(archive, scanArchive(archive));
	for await (const news of shown.read(() => defaultSettings)) {
		assert.equal(news.type, 'cables-read');
	}
	const event = shown.answer({type: 'open-cable', key: 0});
	if (event.type !== 'cable-opened') {
		throw new Error(`not opened: ${JSON.stringify(event)}`);
	}
	return {words: withoutFillers(event.cable.reading).trim(), replaced: event.replaced};
}

test('entities that stand for what cannot be shown are counted', async context => {
	const {words, replaced} = await opened(context, '<pre>a&#27;[2Jb&#x9b;m&#8238;c&#xFFFF;</pre>');
	assert.equal(words, 'a␛[2Jb␦m␦c&#xFFFF;');
	assert.equal(replaced, 3);
});

test('what a tag hides is not counted', async context => {
	assert.equal((await opened(context, '<pre title="\u001B[2J">a<b>c</pre>')).replaced, 0);
});

test('markup within a heap of marks does not help it past the limit', async context => {
	const marks = (count: number) => '\u0301'.repeat(count);
	const heaps = [
		`<pre>e${'&#x301;'.repeat(30)}</pre>`,
		`<pre>e${`${marks(3)}<b>`.repeat(10)}</pre>`,
		`e${`[${marks(5)}](x)`.repeat(6)}`,
	];
	for (const heap of heaps) {
		assert.deepEqual(
			await opened(context, heap),
			{words: `e${marks(8)}${'␦'.repeat(22)}`, replaced: 22},
			heap,
		);
	}
});

test('a byte order mark is neither shown nor counted', async context => {
	assert.deepEqual(await opened(context, '\uFEFFDear Rudolf'), {words: 'Dear Rudolf', replaced: 0});
});
