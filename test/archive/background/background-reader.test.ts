import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openArchive} from '../../../source/archive/archive.js';
import {
	createBackgroundReader,
	type TimeLimit,
} from '../../../source/archive/background/background-reader.js';
import {summariseWithReferences} from '../../../source/archive/summary-with-references.js';
import {readText} from '../../../source/archive/texts.js';
import {parseCable} from '../../../source/cable/parse.js';
import {mostAnalysed} from '../../../source/cable/plain-cable.js';
import {texts} from '../../app/texts.js';
import {type Context, folderWith} from '../folder.js';

const name = '07ZENDA88.txt';

function reading(context: Context, files: Readonly<Record<string, string>>, limit?: TimeLimit) {
	const archive = openArchive(folderWith(context, files));
	const errors: Error[] = [];
	const reader = createBackgroundReader({onError: error => errors.push(error), ...(limit && {limit})});
	context.after(reader.close);
	return {archive, reader, errors};
}

test('a cable is read in a thread as it is read at once, one after the other', async context => {
	const {archive, reader, errors} = reading(context, texts);
	for (const id of Object.keys(texts)) {
		const cable = parseCable(id, readText(archive, id));
		assert.deepEqual(await reader.read({wanted: 'cable', archive, id}), {type: 'cable', cable});
		assert.deepEqual(await reader.read({wanted: 'summary', archive, id}), {
			type: 'summaries',
			summaries: [summariseWithReferences(cable)],
		});
	}
	assert.deepEqual(errors, []);
});

test('a file that cannot be read is reported with the reason', async context => {
	const {archive, reader} = reading(context, texts);
	assert.deepEqual(await reader.read({wanted: 'cable', archive, id: 'none.txt'}), {
		type: 'unreadable',
		reason: 'no such file or folder',
	});
});

test('what is longer than a cable, or has more lines, is not analysed to be shown, but its summary is read', async context => {
	const {archive, reader} = reading(context, {
		'long.txt': 'x'.repeat(mostAnalysed + 1),
		'lines.txt': 'x\n'.repeat(100_000),
	});
	for (const id of ['long.txt', 'lines.txt']) {
		assert.deepEqual(await reader.read({wanted: 'cable', archive, id}), {
			type: 'not-analysed',
			reason: 'too large for a cable',
			place: undefined,
		});
		assert.equal((await reader.read({wanted: 'summary', archive, id})).type, 'summaries');
	}
});

test('what takes too long is not analysed, and the next cable is read', async context => {
	const files = {...texts, 'slow.txt': 'a word\n'.repeat(5_000_000)};
	// No thread starts within the first of these looks.
	const {archive, reader, errors} = reading(context, files, {checks: 1, milliseconds: 1});
	assert.deepEqual(await reader.read({wanted: 'summary', archive, id: 'slow.txt'}), {
		type: 'not-analysed',
		reason: 'takes longer than 0.001 s',
		place: undefined,
	});
	const patient = createBackgroundReader({onError: error => errors.push(error)});
	context.after(patient.close);
	assert.equal((await patient.read({wanted: 'summary', archive, id: name})).type, 'summaries');
	assert.deepEqual(errors, []);
});

test('what was given up has no answer, and the next cable is read', async context => {
	const {archive, reader} = reading(context, texts);
	const answers: string[] = [];
	void reader.read({wanted: 'cable', archive, id: name}).then(() => answers.push('given up'));
	reader.stop();
	await reader.read({wanted: 'cable', archive, id: name});
	answers.push('read');
	assert.deepEqual(answers, ['read']);
});

test('a thread that is done reads the next cable, one that is stopped does not', async context => {
	const script = `
		import {parentPort, threadId} from 'node:worker_threads';
		parentPort.on('message', () => parentPort.postMessage({type: 'unreadable', id: '', reason: String(threadId)}));`;
	const thread = new URL(`data:text/javascript,${encodeURIComponent(script)}`);
	const reader = createBackgroundReader({thread});
	context.after(reader.close);
	const {archive} = reading(context, texts);
	const threadOf = async () => {
		const answer = await reader.read({wanted: 'cable', archive, id: name});
		return answer.type === 'unreadable' ? answer.reason : '';
	};
	const first = await threadOf();
	reader.stop();
	assert.equal(await threadOf(), first);
	void reader.read({wanted: 'cable', archive, id: name});
	reader.stop();
	assert.notEqual(await threadOf(), first);
});
