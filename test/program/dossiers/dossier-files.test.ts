import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {
	changeDossierFile,
	readDossiers,
	readListFile,
} from '../../../source/program/dossiers/dossier-files.js';
import {dossiersRead} from '../../../source/program/dossiers/perform.js';
import {folderWith} from '../../archive/folder.js';
import {onTerminal, pressAndSee, quit, run, shipped} from '../run.js';
import {filed} from './filed.js';

test('a dossier is a file of its name, for its user alone; other files are none', context => {
	const folder = join(folderWith(context), 'cables', 'dossiers');
	assert.deepEqual(readDossiers(folder), {dossiers: [], problems: [], misnamed: []});
	changeDossierFile(folder, 'kosovo', {type: 'add', cables: [filed(1)]});
	assert.equal(statSync(folder).mode & 0o777, 0o700);
	assert.equal(statSync(join(folder, 'kosovo.md')).mode & 0o777, 0o600);
	writeFileSync(join(folder, 'notes.txt'), '- 07ROME1333\n');
	writeFileSync(join(folder, '.hidden.md'), '- 07ROME1333\n');
	assert.deepEqual(
		readDossiers(folder).dossiers.map(({name, items}) => [name, items.length]),
		[['kosovo', 1]],
	);
	assert.deepEqual(readdirSync(folder).sort(), ['.hidden.md', 'kosovo.md', 'notes.txt']);
});

test('what a person has written meanwhile stays, and is seen', context => {
	const folder = folderWith(context);
	changeDossierFile(folder, 'kosovo', {type: 'add', cables: [filed(1)]});
	const file = join(folder, 'kosovo.md');
	writeFileSync(file, `${readFileSync(file, 'utf8')}\nMy own words.\n\n- 07ROME1333\n`);
	const changed = changeDossierFile(folder, 'kosovo', {type: 'add', cables: [filed(2)]});
	assert.ok('items' in changed);
	assert.equal(changed.items.length, 3);
	assert.match(readFileSync(file, 'utf8'), /\n\nMy own words\.\n\n- 07ROME1333\n- 07ZENDA2/);
});

test('a file that is none, or cannot be written, is a sentence and harms no other', context => {
	const folder = folderWith(context, {'good.md': '- 07ROME1333\n'});
	mkdirSync(join(folder, 'bad.md'));
	mkdirSync(join(folder, 'worse.md'));
	const {dossiers, problems} = readDossiers(folder);
	assert.deepEqual(
		dossiers.map(({name}) => name),
		['good'],
	);
	assert.deepEqual(problems.toSorted(), [
		'the dossier bad was not read: it is a folder',
		'the dossier worse was not read: it is a folder',
	]);
	const refused = changeDossierFile(folder, 'bad', {type: 'add', cables: [filed(1)]});
	assert.deepEqual(refused, {refusal: 'not written: it is a folder'});
});

test('a dossier has room for all cables of an archive, and what could not be read again is not written', context => {
	const folder = folderWith(context);
	const cables = Array.from({length: 20_000}, (_, index) => filed(index + 1));
	const all = changeDossierFile(folder, 'all', {type: 'add', cables});
	assert.ok('items' in all);
	assert.equal(readDossiers(folder).dossiers[0]?.items.length, cables.length);
	const note = {place: {}, text: 'word '.repeat(3_200_000)};
	const refused = changeDossierFile(folder, 'all', {type: 'note', cable: filed(1), note});
	assert.deepEqual(refused, {refusal: 'not written: it would be larger than 16 MB'});
	assert.equal(readDossiers(folder).dossiers[0]?.items.length, cables.length);
});

test('dossiers that cannot be read do not pass for none', context => {
	const folder = folderWith(context, {file: ''});
	assert.deepEqual(readDossiers(join(folder, 'none')), {dossiers: [], problems: [], misnamed: []});
	assert.deepEqual(readDossiers(join(folder, 'file')), {
		dossiers: [],
		problems: ['no dossier was read: part of this path is not a folder'],
		misnamed: [],
	});
});

test('a file whose name no dossier can have is told where dossiers are asked for', context => {
	const home = folderWith(context, {
		'cables/dossiers/Kosovo: plan.md': '- 07ROME1333\n',
		'cables/dossiers/good.md': '- 07ROME1333\n',
		'cables/dossiers/.#good.md': '',
	});
	const sentence = 'Kosovo: plan.md was not read: a name has letters, figures, blanks and hyphens';
	const {dossiers, misnamed} = readDossiers(join(home, 'cables', 'dossiers'));
	assert.deepEqual([dossiers.map(({name}) => name), misnamed], [['good'], [sentence]]);
	const {XDG_DATA_HOME} = process.env;
	process.env.XDG_DATA_HOME = home;
	const events = [dossiersRead(), dossiersRead(true)];
	process.env.XDG_DATA_HOME = XDG_DATA_HOME ?? '';
	assert.deepEqual(
		events.map(event => event.type === 'dossiers-read' && event.problem),
		[undefined, sentence],
	);
	const {stderr, status} = run(['notes'], {env: {XDG_DATA_HOME: home}});
	assert.ok(stderr.includes(sentence));
	assert.equal(status, 1);
});

test('a dossier in another encoding is read, and stays to the byte as it is', context => {
	const folder = folderWith(context);
	const file = join(folder, 'latin.md');
	const bytes = Buffer.from('- 07ROME1333\n- caf\xe9\n', 'latin1');
	writeFileSync(file, bytes);
	assert.equal(readDossiers(folder).dossiers[0]?.items.length, 1);
	const refused = changeDossierFile(folder, 'latin', {type: 'add', cables: [filed(1)]});
	assert.deepEqual(refused, {
		refusal: 'not written: the file is not in UTF-8, and would not stay as it is',
	});
	assert.deepEqual(readFileSync(file), bytes);
});

test('no byte of a dossier is shown as it is; what was written is kept to find the note again', context => {
	const folder = folderWith(context, {
		'kosovo.md': '- 07ROME1333, \u001B[31mred\n  - “the \u001B”: a note \u009B2J\n<<<<<<< \u001B\n',
	});
	const {dossiers} = readDossiers(folder);
	const withoutWritten = (name: string, value: unknown) => (name === 'written' ? undefined : value);
	assert.doesNotMatch(JSON.stringify(dossiers, withoutWritten), /\\u001b|\u009B/i);
	const [note] = dossiers[0]?.items[0]?.notes ?? [];
	assert.ok(note);
	const change = {type: 'change-note', cable: filed(1333), before: note.written, text: 'mended'} as const;
	const cable = {...filed(1), mrn: '07ROME1333'};
	assert.ok('items' in changeDossierFile(folder, 'kosovo', {...change, cable}));
	assert.match(readFileSync(join(folder, 'kosovo.md'), 'utf8'), /“the \u001B”: mended\n/);
});

test('the mark of UTF-8 at the beginning of a file hides no line of it', context => {
	const folder = folderWith(context, {'kosovo.md': '\uFEFF- 07ROME1333\n', list: '\uFEFF07ROME1333\n'});
	assert.equal(readDossiers(folder).dossiers[0]?.items.length, 1);
	const list = readListFile(join(folder, 'list'));
	assert.ok(typeof list === 'object');
	assert.deepEqual([list.items.length, list.unreadable], [1, []]);
});

test('a cable is put into a dossier on the screen, and commands know it', async context => {
	const home = folderWith(context);
	const env = {XDG_DATA_HOME: home};
	const terminal = onTerminal(context, [shipped], {env});
	await terminal.waitFor('newest first');
	await pressAndSee(terminal, 'akosovo\r', '10GEROLSTEIN166 put into kosovo');
	await pressAndSee(terminal, ':dossier kosovo\r', /in:kosovo(?:.|\n)*1\/1/);
	assert.equal(await quit(terminal), 0);
	const {stdout} = run(['search', 'in:kosovo', '--format=tsv', `--folder=${shipped}`], {env});
	assert.match(stdout, /10GEROLSTEIN166/);
});
