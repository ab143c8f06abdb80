import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {test} from 'node:test';
import {openArchive} from '../../../source/archive/archive.js';
import {ArchiveError} from '../../../source/archive/errors.js';
import {scanArchive} from '../../../source/archive/folder/walk-archive.js';
import {splitFiles} from '../../../source/program/splitting/split-files.js';
import {rowText} from '../../archive/dumps.js';
import {fingerprint, folderWith} from '../../archive/folder.js';
import {first, second, third, transmitted} from '../../cable/within-file/several.js';
import {inBash} from '../in-bash.js';
import {splitInto} from './checked-split.js';

const cables = [first, second, third].map(cable => `${transmitted(cable)}\n`);
const joined = cables.join('');

test('a file becomes a folder of its cables, with a table that says from where they are', context => {
	const root = folderWith(context, {'tolls.txt': joined});
	const before = fingerprint(join(root));
	const to = join(folderWith(context), 'out');
	splitInto(to, join(root, 'tolls.txt'));
	assert.deepEqual(readdirSync(to).sort(), [
		'07HENTZAU17.txt',
		'07STRELSAU512.txt',
		'07ZENDA88.txt',
		'sources.csv',
	]);
	assert.equal(readFileSync(join(to, '07ZENDA88.txt'), 'utf8'), cables[1]);
	const [heading, ...rows] = readFileSync(join(to, 'sources.csv'), 'utf8').trimEnd().split('\r\n');
	assert.equal(heading, 'file,at,source,offset,length,sha256,sourceSha256,cables,mrn,date,subject');
	assert.equal(rows.length, 3);
	assert.match(
		rows[1] ?? '',
		new RegExp(
			`^07ZENDA88\\.txt,0,.*tolls\\.txt,${cables[0]?.length},${cables[1]?.length},[\\da-f]{64},[\\da-f]{64},1,07ZENDA88,2007-06-18T12:28:00Z,BRIDGES$`,
		),
	);
	assert.equal(fingerprint(root), before);
});

test('what a split has left over is skipped in the list, and a rest of somebody else is not', context => {
	const note = 'From a@b Fri Jun 18 12:11:00 2007\nMessage-ID: <1>\n\nno cable\n\n';
	const source = folderWith(context, {'box.mbox': `${note}${note.replace('no cable', cables[0] ?? '')}`});
	const to = join(folderWith(context), 'out');
	splitInto(to, source);
	assert.equal(readFileSync(join(to, 'rest.txt'), 'utf8'), note);
	const {ids, skipped} = scanArchive(openArchive(to));
	assert.deepEqual(ids, ['07STRELSAU512.mbox']);
	assert.deepEqual(skipped.map(({kind, examples}) => [kind, ...examples]).sort(), [
		['rest', 'rest.txt'],
		['table', 'sources.csv'],
	]);
	const other = folderWith(context, {'rest.txt': joined, 'sources.csv': 'a,b\n'});
	assert.deepEqual(scanArchive(openArchive(other)).ids, ['rest.txt']);
});

test('an empty folder is filled, anything else that is there is kept as it is', context => {
	const source = join(folderWith(context, {'tolls.txt': joined}), 'tolls.txt');
	const root = folderWith(context, {'full/a': 'a', file: 'a'});
	mkdirSync(join(root, 'empty'));
	symlinkSync('empty', join(root, 'link'));
	splitInto(join(root, 'link'), source);
	assert.equal(readdirSync(join(root, 'empty')).length, 4);
	const before = fingerprint(root);
	for (const [to, reason] of [
		['full', 'is not empty; name a new folder'],
		['file', 'is a file; name a new folder'],
		['empty', 'is not empty; name a new folder'],
		['nowhere/out', 'no such folder'],
	] as const) {
		assert.throws(
			() => splitInto(join(root, to), source),
			(error: unknown) => error instanceof ArchiveError && error.reason === reason,
			to,
		);
	}
	assert.equal(fingerprint(root), before);
});

test('nothing is written into a folder that is read, by whatever way it is named', context => {
	const root = folderWith(context, {'mails/a.txt': joined, 'mails/sub/b.txt': joined});
	mkdirSync(join(root, 'mails', 'empty'));
	symlinkSync('mails', join(root, 'link'));
	const before = fingerprint(root);
	for (const to of ['mails/out', 'mails/sub/out', 'mails/empty', 'link/out', 'mails/../mails/out']) {
		assert.throws(() => splitInto(join(root, to), join(root, 'mails')), /lies in a folder that is read/, to);
	}
	assert.equal(fingerprint(root), before);
	assert.equal(splitInto(join(root, 'mails-split'), join(root, 'mails')).at(-1)?.type, 'finished');
});

test('whenever it is interrupted, nothing has the name of the folder, and what is there says that it is unfinished', context => {
	const source = join(folderWith(context, {'tolls.txt': joined}), 'tolls.txt');
	for (let taken = 1; taken <= 4; taken++) {
		const root = folderWith(context);
		const told: string[] = [];
		const events = splitFiles({
			paths: [source],
			to: join(root, 'out'),
			isDryRun: false,
			showProgress: () => {},
			onLeft: folder => told.push(folder),
		});
		for (let count = 0; count < taken; count++) {
			assert.equal(existsSync(join(root, 'out')), false);
			events.next();
		}
		events.return(undefined);
		const isWhole = taken === 4;
		assert.equal(existsSync(join(root, 'out')), isWhole);
		const [left] = told;
		assert.equal(left === undefined, isWhole);
		assert.ok(isWhole || /^out\.unfinished-[\da-f]{8}$/.test(basename(left ?? '')));
		assert.deepEqual(readdirSync(root), [isWhole ? 'out' : basename(left ?? '')]);
	}
});

test('a file that changes meanwhile ends it, and what was written is reported', context => {
	const root = folderWith(context, {'tolls.txt': joined});
	const events = splitFiles({
		paths: [join(root, 'tolls.txt')],
		to: join(root, 'out'),
		isDryRun: false,
		showProgress: () => {},
		onLeft: () => assert.fail('nobody left'),
	});
	events.next();
	writeFileSync(join(root, 'tolls.txt'), `${joined}more`);
	const last = [...events].at(-1);
	assert.ok(last?.type === 'failed');
	assert.match(last.reason, /tolls\.txt: changed while it was split$/);
	assert.ok(last.unfinished !== undefined && existsSync(last.unfinished));
	assert.equal(existsSync(join(root, 'out')), false);
});

test('a write that is cut short ends it with 1 and the reason, and what was written is reported', context => {
	const large = transmitted({...first, text: 'The toll stands.\n'.repeat(5000)});
	const root = folderWith(context, {'tolls.txt': `${cables[1]}${large}`});
	const {stderr, status} = inBash(
		`trap '' XFSZ; ulimit -f 32; cables split ${root}/tolls.txt --to=${root}/out`,
	);
	assert.equal(status, 1);
	assert.match(
		stderr,
		/07STRELSAU512\.txt: the file would be larger than allowed\ncables: not finished: 1 file of cables in \S+\/out\.unfinished-[\da-f]{8}\n$/,
	);
	assert.equal(existsSync(join(root, 'out')), false);
});

test('what cannot be read is reported, and the rest is split', context => {
	const root = folderWith(context, {
		'a.txt': joined,
		'b.png': 'x',
		'c.txt': new Uint8Array(1000),
		'empty.txt': '',
		'cables.csv': `heading\n${rowText({number: '1', referenceId: '07ROME1'})}\nrubbish\n`,
	});
	const to = join(folderWith(context), 'out');
	const events = splitInto(to, root, join(root, 'a.txt'), join(root, 'nowhere'));
	const told = events.flatMap(event =>
		event.type === 'unreadable' ? `${basename(event.id)}: ${event.reason}` : [],
	);
	assert.deepEqual(told.sort(), [
		'a.txt: is named twice; it is split once',
		'c.txt: not a text file',
		'cables.csv: 8 bytes from 0 on: not the eight columns of a dump',
		'cables.csv: 9 bytes from 276 on: not the eight columns of a dump',
		'nowhere: no such file or folder',
	]);
	assert.deepEqual(
		events.filter(({type}) => type === 'skipped'),
		[{type: 'skipped', kind: 'ending', count: 1}],
	);
	assert.equal(events.at(-1)?.type, 'finished');
	assert.equal(readdirSync(to).filter(name => name.endsWith('.txt')).length, 5);
});

test('without a cable nothing is left on the disk, and a dry run never leaves anything', context => {
	const root = folderWith(context, {'a.txt': 'words', 'tolls.txt': joined});
	const before = fingerprint(root);
	assert.equal(splitInto(join(root, 'out'), join(root, 'a.txt')).at(-1)?.type, 'nothing-found');
	assert.deepEqual(readdirSync(root).sort(), ['a.txt', 'tolls.txt']);
	const task = {
		paths: [join(root, 'tolls.txt')],
		to: join(root, 'out'),
		showProgress: () => {},
		onLeft: () => {},
	};
	const dry = [...splitFiles({...task, isDryRun: true})];
	assert.deepEqual(readdirSync(root).sort(), ['a.txt', 'tolls.txt']);
	assert.deepEqual(dry, [...splitFiles({...task, isDryRun: false})]);
	assert.notEqual(fingerprint(root), before);
});
