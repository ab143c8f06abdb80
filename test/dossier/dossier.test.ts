import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {changeDossier, type DossierChange} from '../../source/dossier/change-dossier.js';
import {type FiledCable, type Note, nameProblem} from '../../source/dossier/dossier.js';
import {readDossier} from '../../source/dossier/read-dossier.js';
import {sameExamples} from '../property.js';

const hashOf = (digit: string) => digit.repeat(64);

const rome: FiledCable = {
	mrn: '07ROME1333',
	sha256: hashOf('a'),
	date: '2007-06-18T12:11:00Z',
	subject: 'KOSOVO: ITALIANS *NOT* READY <!-- yet -->',
};
const zenda: FiledCable = {mrn: '07ZENDA88', sha256: hashOf('b'), date: undefined, subject: 'SPRING FLOODS'};
const nameless: FiledCable = {mrn: undefined, sha256: hashOf('c'), date: undefined, subject: undefined};

/** The text after some changes, none of which is refused. */
function changed(text: string | undefined, ...changes: readonly DossierChange[]): string {
	return changes.reduce<string | undefined>((before, change) => {
		const result = changeDossier('kosovo', before, change);
		assert.ok('text' in result, JSON.stringify(result));
		return result.text;
	}, text) as string;
}

const noteOn = (note: Note, cable = rome): DossierChange => ({type: 'note', cable, note});
const onWords: Note = {
	place: {paragraphs: {first: 4, last: 4}, words: 'supportive of a 120-180 day'},
	text: "compare Berlin's figure",
};

test('a dossier is Markdown that a person can read: an item a cable, its notes below', () => {
	assert.equal(
		changed(undefined, {type: 'add', cables: [rome, zenda, nameless]}, noteOn(onWords)),
		`# kosovo

- 07ROME1333, 2007-06-18: KOSOVO: ITALIANS \\*NOT\\* READY \\<!-- yet --\\> <!-- sha256:${hashOf('a')} -->
  - ¶ 4 “supportive of a 120-180 day”: compare Berlin's figure
- 07ZENDA88: SPRING FLOODS <!-- sha256:${hashOf('b')} -->
- no number: (no subject) <!-- sha256:${hashOf('c')} -->
`,
	);
});

test('what was written is read again', () => {
	const {items, unreadable} = readDossier(
		'kosovo',
		changed(undefined, {type: 'add', cables: [rome, nameless]}, noteOn(onWords)),
	);
	assert.deepEqual(unreadable, []);
	assert.deepEqual(
		items.map(({mrn, sha256, notes}) => [mrn, sha256, notes.map(({place, text}) => ({place, text}))]),
		[
			['07ROME1333', hashOf('a'), [onWords]],
			[undefined, hashOf('c'), []],
		],
	);
});

test('every note is read as it was written', () => {
	const words = fc.constantFrom(
		'¶ 4',
		'“a”',
		':',
		'- ',
		'* x',
		'  ',
		'a',
		'word',
		'\n',
		'<!--',
		'# 1',
		'\t',
		'"',
		'1.',
		'\u00AD',
		'x\u2028y',
	);
	const text = fc
		.array(words, {minLength: 1, maxLength: 12})
		.map(parts =>
			parts
				.join('')
				.trim()
				.replace(/[ \t]+$/gm, ''),
		)
		.filter(written => written !== '');
	const place = fc.constantFrom<Note['place']>(
		{},
		onWords.place,
		{words: 'a word'},
		{paragraphs: {first: 2, last: 5}},
	);
	fc.assert(
		fc.property(fc.array(fc.record({place, text}, {noNullPrototype: true}), {maxLength: 4}), notes => {
			const written = changed(
				undefined,
				{type: 'add', cables: [zenda, rome]},
				...notes.map(note => noteOn(note)),
				{
					type: 'add',
					cables: [nameless],
				},
			);
			const {items} = readDossier('kosovo', written);
			assert.equal(items.length, 3);
			assert.deepEqual(
				items[1]?.notes.map(({place: about, text: noted}) => ({place: about, text: noted})),
				notes,
			);
		}),
		sameExamples(500),
	);
});

test('a cable is in a dossier once, known by its file or by its number', () => {
	const once = changed(undefined, {type: 'add', cables: [rome]});
	assert.equal(changed(once, {type: 'add', cables: [rome, {...rome, sha256: hashOf('d')}]}), once);
});

test('a number alone, in any spelling, is an item; what a person writes otherwise is left alone', () => {
	const {items} = readDossier(
		'kosovo',
		'# My cables\n\nSome *words* of mine.\n\n- 07ROME1333\n* ROME 07\n+ 2007 ZENDA 88, floods\n- compare with Berlin\n- **1974LAPAZ04746**: letter\n',
	);
	assert.deepEqual(
		items.map(({mrn}) => mrn),
		['07ROME1333', '07ZENDA88', '1974LAPAZ04746'],
	);
});

test('a hash that is not whole, and a conflict, are reported with their lines', () => {
	const {unreadable, items} = readDossier(
		'kosovo',
		`- 07ROME1333 <!-- sha256:123 -->\n- my cable <!-- sha256:123 -->\n<<<<<<< mine\n- 07ZENDA88\n=======\n>>>>>>> theirs\n`,
	);
	assert.deepEqual(
		unreadable.map(({line}) => line),
		[1, 2, 4, 5],
	);
	assert.deepEqual(
		items.map(({mrn, sha256}) => [mrn, sha256]),
		[
			['07ROME1333', undefined],
			['07ZENDA88', undefined],
		],
	);
});

test('a cable with notes is not taken out, one without is', () => {
	const text = changed(undefined, {type: 'add', cables: [rome, zenda]}, noteOn(onWords));
	assert.match(
		JSON.stringify(changeDossier('kosovo', text, {type: 'remove', cables: [rome]})),
		/there are notes below 07ROME1333/,
	);
	assert.doesNotMatch(changed(text, {type: 'remove', cables: [zenda, nameless]}), /ZENDA/);
});

test('a cable that a person has written twice is taken out twice', () => {
	const text = '- 07ZENDA88\n- mine\n- 2007 ZENDA 88\n';
	assert.equal(changed(text, {type: 'remove', cables: [zenda]}), '- mine\n');
	assert.match(
		JSON.stringify(changeDossier('kosovo', '- 07ZENDA88\n  mine\n', {type: 'remove', cables: [zenda]})),
		/something is written below 07ZENDA88/,
	);
});

test('a note is changed or taken away where it stands; one that was edited meanwhile is not', () => {
	const second: Note = {place: {}, text: 'two\n\n  lines'};
	const text = changed(undefined, {type: 'add', cables: [rome, zenda]}, noteOn(onWords), noteOn(second));
	const other = changed(text, {type: 'change-note', cable: rome, before: onWords, text: 'other\nwords'});
	assert.equal(other, text.replace(": compare Berlin's figure", ': other\n    words'));
	const gone = changed(text, {type: 'change-note', cable: rome, before: second, text: undefined});
	assert.equal(gone, changed(undefined, {type: 'add', cables: [rome, zenda]}, noteOn(onWords)));
	const edited = text.replace('Berlin', 'Bonn');
	assert.match(
		JSON.stringify(
			changeDossier('kosovo', edited, {type: 'change-note', cable: rome, before: onWords, text: 'x'}),
		),
		/changed meanwhile/,
	);
});

test('no line of a person is changed by any change', () => {
	const line = fc.constantFrom(
		'',
		'mine',
		'- mine',
		'  - a note',
		'    more',
		'# head',
		'\tx',
		'- 07ZENDA88',
		'> q',
		'-',
		'  ',
	);
	const ends = fc.constantFrom('\n', '\r\n');
	fc.assert(
		fc.property(fc.array(line, {maxLength: 12}), ends, fc.boolean(), (lines, end, isClosed) => {
			const text = lines.join(end) + (isClosed ? end : '');
			const after = changed(text, {type: 'add', cables: [rome]}, noteOn(onWords, zenda), noteOn(onWords));
			const kept = after.split(/\r\n|\n/);
			let at = 0;
			for (const own of lines) {
				at = kept.indexOf(own, at) + 1;
				assert.ok(at > 0, JSON.stringify({own, text, after}));
			}
			assert.equal(text === '' || !/\r\n/.test(text) || !/[^\r]\n/.test(after), true);
		}),
		sameExamples(500),
	);
});

test('a name is that of a file on every system', () => {
	for (const name of ['kosovo', 'Kosovo 2007', 'Überfahrt-2']) {
		assert.equal(nameProblem(name), undefined, name);
	}
	for (const name of ['', ' ', '../x', 'a/b', '.hidden', 'a\u0007', 'x'.repeat(101), 'a:b', ' a']) {
		assert.ok(nameProblem(name), name);
	}
});

test('thousands of cables at once are put in and taken out as one by one, each once', () => {
	const few = Array.from({length: 12}, (_, index): FiledCable => {
		const digit = 'bcdef0123456'.charAt(index);
		return {...zenda, mrn: index % 4 === 3 ? undefined : `07ZENDA${index % 7}`, sha256: hashOf(digit)};
	});
	const cables = [...few, rome, ...few.toReversed()];
	const before = changed('# kosovo\r\n\r\n- 07ZENDA2\r\n- 07ZENDA2\r\n\r\nmine\r\n\r\n', noteOn(onWords));
	const singly = (type: 'add' | 'remove') => few.map((cable): DossierChange => ({type, cables: [cable]}));
	const filed = changed(before, {type: 'add', cables});
	assert.equal(filed, changed(before, ...singly('add')));
	assert.equal(changed(filed, {type: 'remove', cables: few}), changed(filed, ...singly('remove')));

	const many = Array.from({length: 20_000}, (_, index): FiledCable => {
		return {...zenda, mrn: `07ZENDA${index + 1}`, sha256: index.toString(16).padStart(64, '0')};
	});
	const full = changed(undefined, {type: 'add', cables: many});
	assert.equal(readDossier('kosovo', full).items.length, many.length);
	assert.equal(changed(full, {type: 'remove', cables: many}), '# kosovo\n\n');
});
