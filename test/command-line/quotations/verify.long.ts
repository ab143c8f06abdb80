import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {folderWith} from '../../archive/folder.js';
import {run, shipped} from '../../program/run.js';
import {root} from '../../root.js';

const notes = `The colonel "expects within the week a written
order from Interior Minister Krall" (07STRELSAU509). He is, he says,
"not plotting, not for sale and not angry" (07STRELSAU509).

> He wants a witness.
> — 07STRELSAU498

“Nobody has ever written this” (07ROME9). It was "a toll".
`;
const file = join(folderWith({after}, {'notes.md': notes}), 'notes.md');
const home = folderWith({after});
const env = {XDG_CACHE_HOME: join(home, 'cache')};

const expected = [
	`${file}:1: ok: 07STRELSAU509 ¶1: “expects within the week a written order from Interior Minister Krall” (line breaks)`,
	`${file}:3: differs: 07STRELSAU509 ¶1: “not plotting, not for sale and not angry”: “angry” for “afraid”`,
	`${file}:5: in another cable: 07STRELSAU509 ¶1, not 07STRELSAU498: “He wants a witness.”`,
	`${file}:8: not found: “Nobody has ever written this” (07ROME9 not in this folder)`,
	'4 quotations: 1 ok, 1 differs, 1 in another cable, 1 not found',
];

test('each quotation is reported with its line, with an index and without one', () => {
	for (const options of [[], ['--update'], []]) {
		const {stdout, stderr, status} = run(['verify', `--folder=${shipped}`, ...options, file], {env});
		assert.deepEqual(stdout.split('\n').slice(0, -1), expected);
		assert.equal(stderr, 'cables: 1 quotation of fewer than 3 words left out: no number belongs to them\n');
		assert.equal(status, 1);
	}
});

test('standard input is read, and the exit code is 0 if all quotations are right', () => {
	const input = '“He wants a witness” (07STRELSAU509)';
	const {stdout, status} = run(['verify', '-'], {env, input});
	assert.equal(stdout, '-:1: ok: 07STRELSAU509 ¶1: “He wants a witness”\n1 quotation: 1 ok\n');
	assert.equal(status, 0);
});

test('what is wrong in a document is said: no quotation, or one that is not closed', () => {
	const {stdout, stderr, status} = run(['verify', '-'], {env, input: 'One\n\n“two three\n'});
	assert.deepEqual([stdout, status], ['', 1]);
	assert.equal(
		stderr,
		'cables: -:3: a quotation mark is not closed\ncables: no quotations, neither in quotation marks nor as block quotes\n',
	);
});

test('a line of JSON is what the schema says', () => {
	const {stdout} = run(['verify', '--format=json', `--folder=${shipped}`, file], {env});
	const schema = JSON.parse(readFileSync(join(root, 'docs', 'cables-1.schema.json'), 'utf8'));
	const ajv = new Ajv2020({strict: true, allowUnionTypes: true});
	ajv.addSchema(schema);
	const isValid = ajv.getSchema('urn:cables:1#/$defs/quotation') ?? assert.fail();
	const lines = stdout.split('\n').slice(0, -1);
	assert.equal(lines.length, 4);
	for (const line of lines) {
		assert.ok(isValid(JSON.parse(line)), JSON.stringify(isValid.errors));
	}
	assert.equal(JSON.parse(lines[1] ?? '').difference, '“angry” for “afraid”');
});
