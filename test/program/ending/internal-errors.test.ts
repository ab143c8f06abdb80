/** What was thrown and nobody caught: one sentence, exit code 70, and its place in the log alone. */
import assert from 'node:assert/strict';
import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {texts} from '../../app/texts.js';
import {folderWith} from '../../archive/folder.js';
import {needs} from '../../system.js';
import {inBash} from '../in-bash.js';

test('--version into a pipe that nobody reads ends without a word', () => {
	const {status, stderr} = inBash('cables --version | true');
	assert.deepEqual([status, stderr], [0, '']);
});

test('--version to a full disk: one sentence and 1', needs('full device'), () => {
	const {status, stderr} = inBash('cables --version > /dev/full');
	assert.deepEqual([status, stderr], [1, 'cables: the version could not be written (ENOSPC)\n']);
});

test('where standard error takes nothing either, the exit code still tells', needs('full device'), () => {
	assert.equal(inBash('cables --version > /dev/full 2> /dev/full').status, 1);
	assert.equal(inBash('cables --nonsense 2> /dev/full').status, 2);
});

/** Loaded before the program: a word of a cable is in the message of what goes wrong with its text. */
const failing = `data:text/javascript,${encodeURIComponent(`
	const {replaceAll} = String.prototype;
	String.prototype.replaceAll = function (...args) {
		if (this.includes('SPRING FLOODS')) throw new RangeError('bad text: ' + this);
		return replaceAll.apply(this, args);
	};`)}`;

test('an error in a command: one sentence, 70, and in the log where it was thrown but no word of a cable', context => {
	const folder = folderWith(context, texts);
	const log = join(folderWith(context), 'log');
	const {status, stdout, stderr} = inBash(`cables print ${join(folder, '07ZENDA88.txt')}`, {
		env: {OPTIONS: `--import ${failing}`, CABLES_LOG: log},
	});
	assert.equal(stdout, '');
	assert.match(stderr, /^cables: internal error: RangeError: bad text: [^\n]*\n$/);
	assert.equal(status, 70);
	const lines = readFileSync(log, 'utf8');
	assert.match(lines, /^[\d-]+T[\d:.]+Z \d+ start cables \d/m);
	assert.match(lines, /internal error: RangeError\n( {4}at .*:\d+:\d+\)?\n)+/);
	assert.match(lines, / end 70$/m);
	assert.doesNotMatch(lines, /spring|flood|zenda/i);
	assert.equal(statSync(log).mode & 0o777, 0o600);
});

test('an error while a file is indexed is reported for that file, and the others are listed', context => {
	const folder = folderWith(context, texts);
	const {status, stdout, stderr} = inBash(`cables list ${folder}`, {
		env: {OPTIONS: `--import ${failing}`, XDG_CACHE_HOME: folderWith(context)},
	});
	assert.match(stderr, /^cables: 07ZENDA88\.txt: [^\n]+\n$/);
	assert.match(stdout, /07STRELSAU498/);
	assert.doesNotMatch(stdout, /07ZENDA88/);
	assert.equal(status, 1);
});
