import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {CopiedText} from '../../../source/app/taking/requests.js';
import {toll} from '../../citation/cables.js';
import {begin, type Options, shown} from '../play.js';
import {cableText, texts} from '../texts.js';

const folder = {'07STRELSAU512.txt': toll.text};

/** What keys have copied, each as the message names it and what it is. */
function copies(
	keys: string,
	options: Options = {},
	cables: Readonly<Record<string, string>> = folder,
): readonly (readonly [string, CopiedText])[] {
	return begin(cables, options)
		.press(keys)
		.effects.flatMap(effect => (effect.type === 'copy' ? [[effect.what, effect.text] as const] : []));
}

/** The only text that keys have copied. */
function copiedText(keys: string, options: Options = {}): string {
	const [[, text] = [], ...others] = copies(keys, options);
	assert.deepEqual(others, []);
	assert.equal(text?.type, 'text');
	return text?.type === 'text' ? text.text : '';
}

const paragraphs = [
	'1. (C) The toll was raised. The river is wide, and the infrastructure of the bridge is old.',
	'2. (S/NF) XXXXXXXXXXXX told the Consul that the Colonel will not pay.',
	'COMMENT',
	'3. (C/NF) Nobody pays.',
	'4. (U) The band will play.',
];
const chicago =
	'American Embassy Strelsau, “THE TOLL ON THE BRIDGE,” telegram 07STRELSAU512, June 18, 2007, Confidential//NOFORN';

test('yy copies the paragraph at the top of the screen; above the first, the first', () => {
	assert.equal(copiedText('Enter y y'), paragraphs[0]);
	assert.equal(copiedText('Enter 2 g y y', {size: {columns: 80, rows: 4}}), paragraphs[1]);
	assert.deepEqual(copies('Enter 4 g y y', {size: {columns: 80, rows: 4}})[0]?.[0], '¶ 4 (U)');
});

test('a number before y is how many paragraphs', () => {
	assert.equal(copiedText('Enter 3 y y'), paragraphs.slice(0, 4).join('\n\n'));
	assert.equal(copiedText('Enter 9 9 y y'), paragraphs.join('\n\n'));
	assert.deepEqual(copies('Enter 3 y y')[0]?.[0], '¶¶ 1–3 (C, S/NF, C/NF)');
});

test("y' copies from a mark to here, whichever comes first", () => {
	const size = {columns: 80, rows: 4};
	assert.equal(copiedText("Enter 2 g m a 4 g y ' a", {size}), paragraphs.slice(1).join('\n\n'));
	assert.equal(copiedText("Enter 4 g m a 2 g y ' a", {size}), paragraphs.slice(1).join('\n\n'));
	assert.equal(copiedText("Enter 2 g m b y ' b", {size}), paragraphs[1]);
	const none = begin(folder).press("Enter y ' z");
	assert.equal(shown(none.state()).message, 'no place in this cable is marked as z');
	assert.equal(shown(none.state()).mode, 'reader');
});

test('what is hidden by the choice of markings is said to be left out', () => {
	assert.deepEqual(copies('Enter c c Enter 3 y y'), [
		[
			'¶¶ 1, 3 (C, C/NF), 1 paragraph left out',
			{
				type: 'text',
				text: [paragraphs[0], '[... 1 paragraph left out: S/NF]', ...paragraphs.slice(2, 4)].join('\n\n'),
			},
		],
	]);
	const [hidden, effects] = [
		begin(folder).press('Enter c u Enter y y'),
		begin(folder).press('Enter c u Enter y y').effects,
	];
	assert.equal(shown(hidden.state()).message, 'these paragraphs are hidden; press c a to show all');
	assert.equal(
		effects.some(({type}) => type === 'copy'),
		false,
	);
});

test('yq copies a quotation with its citation, yc the citation', () => {
	assert.equal(
		copiedText('Enter y q'),
		`“${paragraphs[0]?.replace('1. (C) ', '')}”\n\n${chicago}, par. 1 (C).`,
	);
	assert.equal(copiedText('Enter y c'), `${chicago}, par. 1 (C).`);
	assert.equal(copiedText('y c'), `${chicago}.`);
});

test('yq says that a paragraph of nothing but a marking has no words', () => {
	const body = '1. (C - ENTIRE TEXT)\n\n2. THE TOLL IS NO SECRET.\n';
	const marked = {'07STRELSAU513.txt': cableText({number: 513, subject: 'TOLLS', body})};
	const played = begin(marked).press('Enter 1 g y q');
	const {message} = shown(played.state());
	assert.equal(message, 'no words to quote here; yy copies the number and the marking');
	assert.deepEqual(copies('Enter 1 g y y', {}, marked), [
		['¶ 1 (C)', {type: 'text', text: '1. (C - ENTIRE TEXT)'}],
	]);
	const [[, two] = []] = copies('Enter 1 g 2 y q', {}, marked);
	assert.match(
		two?.type === 'text' ? two.text : '',
		/^“1\. \(C - ENTIRE TEXT\)\n\n“2\. THE TOLL IS NO SECRET\.”/,
	);
});

test('yC copies the citation in the next style, which stays', () => {
	const played = begin(folder).press('y C');
	assert.deepEqual(
		played.effects.map(effect =>
			effect.type === 'copy' && effect.text.type === 'text' ? effect.text.text : effect.type,
		),
		[
			'save-settings',
			'Telegram 07STRELSAU512 from American Embassy Strelsau, THE TOLL ON THE BRIDGE (June 18, 2007) (Confidential//NOFORN).',
		],
	);
	assert.equal(played.state().settings.citationStyle, 'bluebook');
	assert.equal(begin(folder).press('y C y C y C').state().settings.citationStyle, 'chicago');
});

test('number, subject, records, in the list and in the reader', () => {
	for (const open of ['', 'Enter ']) {
		assert.equal(copiedText(`${open}y i`), '07STRELSAU512');
		assert.equal(copiedText(`${open}y s`), 'THE TOLL ON THE BRIDGE');
		assert.match(copiedText(`${open}y b`), /^@techreport\{07STRELSAU512,\n/);
		assert.match(copiedText(`${open}y r`), /^TY {2}- RPRT\r\n/);
		assert.equal(JSON.parse(copiedText(`${open}y z`))[0].number, '07STRELSAU512');
	}
});

test('; y copies of all tagged cables, one per line, or their records together', () => {
	const two = {...folder, '07STRELSAU513.txt': toll.text.replace('000512', '000513')};
	const textsOf = (keys: string) =>
		copies(keys, {}, two).map(([what, text]) => [
			what,
			text.type === 'several' ? text.texts.map(each => (each.type === 'text' ? each.text : each.type)) : text,
		]);
	assert.deepEqual(textsOf('T G ; y i'), [['numbers of 2 cables', ['07STRELSAU513', '07STRELSAU512']]]);
	assert.deepEqual(textsOf('T O ; y i'), [['numbers of 2 cables', ['07STRELSAU512', '07STRELSAU513']]]);
	assert.deepEqual(textsOf('T ; y c'), [
		['Chicago citations of 2 cables', [`${chicago.replace('STRELSAU512', 'STRELSAU513')}.`, `${chicago}.`]],
	]);
	assert.deepEqual(textsOf('T ; y f y'), [['paths of 2 cables', ['path', 'path']]]);
	const [[what, record] = []] = copies('T ; y z', {}, two);
	assert.equal(what, 'CSL-JSON of 2 cables');
	assert.equal(record?.type === 'text' ? JSON.parse(record.text).length : 0, 2);
	assert.deepEqual(copies('t G ; y i', {}, two), copies('y i', {}, two));
});

test('of tagged cables without a subject it is said how many they are', () => {
	const cables = {...folder, 'note.txt': 'Just some words.\n'};
	assert.equal(copies('T ; y s', {}, cables)[0]?.[0], 'subjects of 1 cable, 1 without');
});

test('ya has the lines that were chosen for the screen', () => {
	const longest = (keys: string) =>
		Math.max(
			...copiedText(`Enter ${keys} y a`)
				.split('\n')
				.map(line => line.length),
		);
	assert.ok(longest('1 0 0 W') > longest('4 0 W'));
	assert.equal(longest('4 0 W') <= 80, true);
});

test('what has the path of the file in it is put together where that is known', () => {
	const number = '07STRELSAU512';
	const key = 0;
	const paragraph = undefined;
	const keyOf = (copied: ReturnType<typeof copies>) => copied.map(([, text]) => ({...text, key}));
	assert.deepEqual(keyOf(copies('y f y m y l')), [
		{type: 'path', key},
		{type: 'link', key, number, paragraph},
		{type: 'command', key, number, paragraph},
	]);
	assert.deepEqual(keyOf(copies('Enter y m y l')), [
		{type: 'link', key, number, paragraph: 1},
		{type: 'command', key, number, paragraph: 1},
	]);
});

test('yl in a list with a query copies the command that repeats its result', () => {
	const result = (keys: string) => copies(keys).at(-1)?.[1];
	assert.deepEqual(result('/ t o l l Escape y l'), {
		type: 'result',
		key: 0,
		query: 'toll',
		scope: 'subject',
		order: undefined,
	});
	const sorted = {...result('/ t o l l Escape o p y l')};
	assert.deepEqual('order' in sorted && sorted.order, {sort: 'post', isReversed: false});
});

test('ya copies the cable as it is shown, with a line for what is hidden', () => {
	assert.match(
		copiedText('Enter y a').replace(/\s+/g, ' '),
		/THE TOLL ON THE BRIDGE .* will not pay\. .* will play\./,
	);
	const filtered = copiedText('Enter c c Enter y a');
	assert.match(filtered, /··· ¶ 2 hidden: S\/NF ···/);
	assert.doesNotMatch(filtered, /will not pay/);
	assert.equal(copies('Enter c c Enter y a')[0]?.[0], 'cable as filtered');
});

test('a text without paragraphs, and an empty list, say so', () => {
	const message = (cables: Readonly<Record<string, string>>, keys: string) =>
		shown(begin(cables).press(keys).state()).message;
	assert.equal(message({'empty.txt': ''}, 'Enter y y'), 'this text has no paragraphs; ya copies all of it');
	assert.equal(message({}, 'y i'), 'nothing to copy');
	assert.equal(message({'note.txt': 'A note.\n'}, 'y s'), 'this cable has no subject');
});

test('Escape copies nothing, and a key that is none of them neither', () => {
	assert.deepEqual(copies('Enter y Escape'), []);
	assert.equal(shown(begin(texts).press('Enter y x').state()).mode, 'reader');
	assert.deepEqual(copies('Enter y x'), []);
	assert.equal(shown(begin(texts).press('Enter y Escape').state()).mode, 'reader');
});
