import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {hash} from 'node:crypto';
import {
	appendFileSync,
	existsSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {type MemoryChange, rememberedOf} from '../../../source/app/memory/memory.js';
import type {KeptSession} from '../../../source/app/memory/session.js';
import {appendLines, readAppended, rewriteLines} from '../../../source/program/memory/appended-file.js';
import {openKeptMemory} from '../../../source/program/memory/kept-memory.js';
import {folderWith} from '../../archive/folder.js';
import {needs} from '../../system.js';

const cable = (name: string) => ({sha256: hash('sha256', name), mrn: '07ROME1333'});
const change = (name: string, facts: MemoryChange['facts']): MemoryChange => ({cable: cable(name), facts});
const session: KeptSession = {
	text: 'tag:PREL toll',
	scope: 'text',
	isSorted: true,
	cursor: cable('a'),
	reading: undefined,
};

function open(file: string, complaints: string[] = []) {
	return openKeptMemory(file, '/folder', sentence => complaints.push(sentence));
}

test('what one run remembers the next one has, in files for the user alone', context => {
	const file = join(folderWith(context), 'state', 'cables', 'reading.jsonl');
	const first = open(file);
	first.remember([change('a', {isRead: true, isStarred: true})]);
	first.remember([
		change('a', {
			place: {offset: 1200, skip: 0, paragraph: 4},
			furthest: {offset: 2000, paragraph: 5, isEnd: false},
		}),
	]);
	first.remember([change('a', {marks: {a: {offset: 5, skip: 1}, A: {offset: 7, skip: 0, page: 2}}})]);
	first.remember([change('b', {isTagged: true, marks: {A: {offset: 9, skip: 0}}})]);
	first.remember([change('a', {bookmarks: {x: true}})]);
	first.remember([change('b', {bookmarks: {x: true, y: true}})]);
	first.keepSession(session);
	first.flush();
	const {memory, session: kept} = open(file);
	assert.deepEqual(rememberedOf(memory, cable('a')), {
		mrn: '07ROME1333',
		isRead: true,
		isStarred: true,
		isTagged: false,
		place: {offset: 1200, skip: 0, paragraph: 4},
		furthest: {offset: 2000, paragraph: 5, isEnd: false},
		marks: {a: {offset: 5, skip: 1}},
	});
	assert.deepEqual(
		memory.capitals.A?.map(mark => mark.cable.sha256),
		[cable('b').sha256, cable('a').sha256],
	);
	assert.deepEqual(
		memory.bookmarks.x?.map(({sha256}) => sha256),
		[cable('b').sha256, cable('a').sha256],
	);
	assert.deepEqual(
		memory.bookmarks.y?.map(({sha256}) => sha256),
		[cable('b').sha256],
	);
	assert.deepEqual(kept, session);
	assert.equal(statSync(file).mode & 0o777, 0o600);
	assert.equal(statSync(join(file, '..')).mode & 0o777, 0o700);
});

test('two runs at once keep what each has changed, and of the same the last', context => {
	const file = join(folderWith(context), 'reading.jsonl');
	const [one, other] = [open(file), open(file)];
	one.remember([change('a', {isStarred: true})]);
	other.remember([change('b', {isStarred: true})]);
	other.remember([change('a', {isTagged: true})]);
	one.remember([change('b', {isStarred: false, marks: {a: {offset: 1, skip: 0}}})]);
	other.remember([change('b', {marks: {a: undefined, b: {offset: 1, skip: 0}}})]);
	const {memory} = open(file);
	const [a, b] = [rememberedOf(memory, cable('a')), rememberedOf(memory, cable('b'))];
	assert.deepEqual([a.isStarred, a.isTagged, b.isStarred, Object.keys(b.marks)], [true, true, false, ['b']]);
});

test('broken lines spoil no others, wherever they are', context => {
	const file = join(folderWith(context), 'reading.jsonl');
	open(file).remember([change('a', {isStarred: true})]);
	appendFileSync(file, readFileSync(file, 'utf8').trim().slice(0, 60));
	open(file).remember([change('b', {isStarred: true})]);
	appendFileSync(
		file,
		'null\n5\n{"time": -1}\n{"time": 1, "cable": "x"}\n{"time": 1, "folder": 3, "list": {}}\n\u0000',
	);
	const {memory, obstacle} = open(file);
	assert.equal(obstacle, undefined);
	assert.ok(rememberedOf(memory, cable('a')).isStarred && rememberedOf(memory, cable('b')).isStarred);
});

test('nothing in the file steers the terminal', context => {
	const {sha256} = cable('a');
	const number = '07\u001b[2JROME1';
	const list = {query: 'a\u001b]0;b\u0007', scope: 'x', cursor: {cable: sha256, number}};
	const lines = [
		{time: 1, cable: sha256, number, starred: true},
		{time: 1, folder: '/folder', list},
	];
	const file = join(
		folderWith(context, {'reading.jsonl': lines.map(line => JSON.stringify(line)).join('\n')}),
		'reading.jsonl',
	);
	const {memory, session: kept} = open(file);
	assert.doesNotMatch(rememberedOf(memory, cable('a')).mrn ?? '', /\u001b/);
	assert.doesNotMatch(`${kept?.text} ${kept?.cursor?.mrn}`, /[\u001b\u0007]/);
	assert.equal(kept?.scope, 'subject');
});

test('a file of much that newer lines say, too, is rewritten, and says the same', context => {
	const file = join(folderWith(context), 'reading.jsonl');
	const first = open(file);
	for (let count = 0; count < 1500; count++) {
		first.remember([change(`cable ${count % 40}`, {isStarred: count % 3 === 0, isRead: true})]);
	}
	first.keepSession(session);
	first.flush();
	const {memory} = open(file);
	assert.ok(readAppended(file).length <= 100);
	const again = open(file);
	assert.deepEqual([again.memory, again.session], [memory, session]);
	assert.ok(!existsSync(`${file}.old`) && !existsSync(`${file}.lock`));
});

test('what a newer version wrote is still there when the file is rewritten', context => {
	const file = join(folderWith(context), 'reading.jsonl');
	const {sha256} = cable('a');
	const newer = [
		JSON.stringify({time: 1, cable: sha256, starred: true, rating: 5}),
		JSON.stringify({time: 2, shelf: 'x'}),
	];
	appendLines(file, newer);
	const first = open(file);
	for (let count = 0; count < 1500; count++) {
		first.remember([change(`cable ${count % 40}`, {isRead: true})]);
	}
	const {memory} = open(file);
	const lines = readAppended(file);
	assert.ok(lines.length <= 100);
	assert.deepEqual(lines.slice(0, 2), newer);
	assert.ok(rememberedOf(memory, cable('a')).isStarred);
});

test('a line with a time that cannot be true takes nothing from those that come after it', context => {
	const file = join(folderWith(context), 'reading.jsonl');
	for (const time of [Number.MAX_SAFE_INTEGER, 1e300]) {
		appendLines(file, [JSON.stringify({time, cable: cable('a').sha256, starred: true})]);
		open(file).remember([change('a', {isStarred: false})]);
		open(file).remember([change('b', {isStarred: true})]);
		const {memory} = open(file);
		assert.ok(!rememberedOf(memory, cable('a')).isStarred);
		assert.ok(rememberedOf(memory, cable('b')).isStarred);
	}
});

test('what is appended while the file is rewritten is in the new one, and so is what a killed rewriting has left', context => {
	const file = join(folderWith(context), 'reading.jsonl');
	appendLines(file, ['one']);
	rewriteLines(file, lines => {
		appendLines(file, ['late']);
		return [...lines, 'rewritten'];
	});
	assert.deepEqual(readAppended(file), ['one', 'rewritten', 'late']);
	writeFileSync(`${file}.old`, 'left\n');
	assert.deepEqual(readAppended(file), ['left', 'one', 'rewritten', 'late']);
	rewriteLines(file, lines => lines.toReversed());
	assert.deepEqual(readAppended(file), ['left', 'late', 'rewritten', 'one']);
	assert.ok(!existsSync(`${file}.old`));
});

test('a rewriting that was stopped so long that another has rewritten the file gives up, and nothing is lost', context => {
	const file = join(folderWith(context), 'reading.jsonl');
	appendLines(file, ['one']);
	const rewrite = () =>
		rewriteLines(file, lines => {
			// As when the lock of a process that sleeps is taken for one that was left.
			rmSync(`${file}.lock`);
			rewriteLines(file, all => [...all, 'by another']);
			appendLines(file, ['late']);
			return lines;
		});
	assert.throws(rewrite, /another cables process has rewritten it/);
	assert.deepEqual(readAppended(file), ['one', 'by another', 'late']);
	assert.deepEqual(readdirSync(join(file, '..')), ['reading.jsonl']);
});

test('the lock of another is left alone', context => {
	const file = join(folderWith(context), 'reading.jsonl');
	appendLines(file, ['one']);
	rewriteLines(file, lines => {
		rmSync(`${file}.lock`);
		writeFileSync(`${file}.lock`, '');
		return lines;
	});
	assert.ok(existsSync(`${file}.lock`));
});

test('an odd place delays nothing, and is said once', context => {
	const folder = folderWith(context, {plain: ''});
	execFileSync('mkfifo', [join(folder, 'fifo')]);
	symlinkSync('/dev/zero', join(folder, 'device'));
	for (const path of ['fifo', 'device', 'plain/reading.jsonl', '']) {
		const complaints: string[] = [];
		const kept = open(join(folder, path), complaints);
		assert.match(kept.obstacle ?? '', /^what you have read is not known: /);
		kept.remember([change('a', {isStarred: true})]);
		kept.remember([change('b', {isStarred: true})]);
		assert.equal(complaints.length, 1);
		assert.match(complaints[0] ?? '', /^what you read is not kept: /);
	}
});

test('a place where no folder can be made is said', needs('process files'), () => {
	const complaints: string[] = [];
	open('/proc/cables/reading.jsonl', complaints).remember([change('a', {isStarred: true})]);
	assert.match(complaints[0] ?? '', /^what you read is not kept: /);
});

test('where nothing is to be written nothing is, and what was remembered is there', context => {
	const folder = folderWith(context);
	const file = join(folder, 'reading.jsonl');
	open(file).remember([change('a', {isStarred: true})]);
	const before = readFileSync(file, 'utf8');
	const kept = openKeptMemory(file, '/folder', assert.fail, {isWritten: false});
	kept.remember([change('b', {isStarred: true})]);
	kept.keepSession(session);
	kept.flush();
	assert.equal(readFileSync(file, 'utf8'), before);
	assert.ok(rememberedOf(kept.memory, cable('a')).isStarred);
});
