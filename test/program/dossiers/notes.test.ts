import assert from 'node:assert/strict';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {run, shipped} from '../run.js';

const dossiers = {
	'cables/dossiers/river.md': `# river

- 07STRELSAU498
  - ¶ 2 “The ordinance is two pages”: see the so\u00ADft text
  - read again
- 07ATLANTIS1
  - sunk
`,
	'cables/dossiers/rome.md': '- 07ROME1333\n  - ¶ 1–2 “FM D’Alema”: two paragraphs\n',
};

test('notes are written with the words that they are about and their citation', context => {
	const env = {XDG_DATA_HOME: folderWith(context, dossiers)};
	const {stdout, stderr, status} = run(['notes', 'river', '--format=json', `--folder=${shipped}`], {env});
	const [first, second, ...others] = stdout
		.trim()
		.split('\n')
		.map(line => JSON.parse(line));
	assert.deepEqual(others, []);
	assert.deepEqual(
		[first.mrn, first.paragraphs, first.words, first.note, first.dossier],
		['07STRELSAU498', {from: 2, to: 2}, 'The ordinance is two pages', 'see the so\u00ADft text', 'river'],
	);
	assert.match(first.quotation, /^“The ordinance is two pages .*”\n\n.*07STRELSAU498/s);
	assert.deepEqual([second.paragraphs, second.note], [null, 'read again']);
	assert.doesNotMatch(second.quotation, /“The ordinance/);
	assert.match(stderr, /no cable 07ATLANTIS1 in/);
	assert.equal(status, 1);
});

test('in Markdown the words are a block quote, and the note stands below', context => {
	const env = {XDG_DATA_HOME: folderWith(context, dossiers)};
	const {stdout, status} = run(['notes', 'rome', '--format=markdown', `--folder=${shipped}`], {env});
	assert.match(stdout, /^> “¶1\. \(C\/NF\) FM D'Alema.*\n>\n> .*07ROME1333.*\n\ntwo paragraphs\n\n$/s);
	assert.equal(status, 0);
});

test('where there is no note, and where a dossier is not known, that is said', context => {
	const env = {XDG_DATA_HOME: folderWith(context, {})};
	assert.match(run(['notes'], {env}).stderr, /there are no notes/);
	const {stderr, status} = run(['notes', 'nile'], {env: {XDG_DATA_HOME: folderWith(context, dossiers)}});
	assert.match(stderr, /no dossier nile/);
	assert.equal(status, 1);
});
