import assert from 'node:assert/strict';
import path from 'node:path';
import {test} from 'node:test';
import {parseCable} from '../../../source/cable/parse.js';
import {cableToJson} from '../../../source/formats/json.js';
import {root} from '../../root.js';
import {shippedCables, textsIn} from '../text-files.js';

const prefixed = (prefix: string) => (text: string) => text.replace(/^/gm, prefix);

/** What carries a cable about, as a function of its text. */
const frames: Readonly<Record<string, (text: string) => string>> = {
	'quoted mail': prefixed('> '),
	'mail quoted twice': prefixed('>> '),
	'mail quoted twice, with blanks': prefixed('> > '),
	'mail quoted without blanks': prefixed('>'),
	'an answer to quoted mail': text =>
		`On Tue, Jun 19, 2007, R. Rassendyll <rr@example.org> wrote:\n\n${prefixed('> ')(text)}\n\nThank you!\n`,
	'forwarded mail': text =>
		`From: Fritz\nSent: Tuesday, June 19, 2007 9:14 AM\nTo: Sapt\nSubject: FW: the toll\n\n${text}`,
	'an original message': text => `See below.\n\n-----Original Message-----\nFrom: Fritz\nTo: Sapt\n\n${text}`,
	'forwarded mail that is quoted': text =>
		`Begin forwarded message:\n\n> From: Fritz\n> Subject: the toll\n> \n${prefixed('> ')(text)}`,
	'a block of code': text =>
		`# The toll\n\nThis is it:\n\n\`\`\`\n${text}\n\`\`\`\n\nWhat do you think of it?\n`,
	'a block of code alone': text => `\`\`\`text\n${text}\n\`\`\`\n`,
	'the words of a newspaper': text =>
		`THE STRELSAU COURIER\n\nThe telegram below was sent in the summer. It is printed in full.\n\n${text}`,
	'a newsgroup': text =>
		`In article <1@example.org> fritz@example.org writes:\n${prefixed('> ')(text)}\n--\nFritz\n`,
	'a forum': text => `Posted by fritz » Thu Dec 02, 2010 9:30 pm\n\n[code]\n${text}\n[/code]\n\nSo what?\n`,
	'a signed mail': text =>
		`-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\n${text}\n-----BEGIN PGP SIGNATURE-----\n\niEYEARECAAYFAkz\n-----END PGP SIGNATURE-----\n`,
	'the date of a publisher': text => `Monday, 18 June 2007, 12:11\n${text}`,
	'a title': text => `THE TOLL ON THE BRIDGE\n\n${text}`,
	'prefixes that are entities': prefixed('&gt; '),
	'the page of a web site': text =>
		`Home | Cables | By post | About\n\nReference ID\tCreated\n07ROME1333\t2007-06-18\n\n${text}\n\nHome | Cables | By post | About\n© 2010 The Friends of the Toll\n`,
};

/** Everything that a cable states; problems have places. */
function facts(text: string): unknown {
	const {problems: _, ...stated} = cableToJson(parseCable('cable', text));
	return stated;
}

const cables = [shippedCables, path.join(root, 'test', 'corpora')].flatMap(textsIn);

for (const [name, framed] of Object.entries(frames)) {
	test(`${name} changes no fact of a cable`, () => {
		for (const {name, text} of cables) {
			const plain = text.replace(/\r/g, '');
			assert.deepEqual(facts(framed(plain)), facts(plain), name);
		}
	});
}

/** What would belong to a cable, if machines had not printed where the cable begins. */
const introductions: Readonly<Record<string, string>> = {
	'a number and a title':
		'12. Telegram 611 From the Embassy in Ruritania to the Department of State 1\n\nStrelsau, June 13, 2002.',
	'numbered words': 'Three things to know:\n1. The Minister knew.\n2. The Ambassador knew.\n\nRead it:',
	'labels of a catalogue':
		'Subject: Ruritania, the jubilee\nTags: kings, tolls\nTo: the reader\nInfo: see the page',
	'a reference to a shelf': 'Ref: box 12, folder 3',
	'what pages are made from': '---\ntitle: The jubilee\ntags: [kings, tolls]\ndate: 2011-01-01\n---',
};

for (const [name, words] of Object.entries(introductions)) {
	test(`${name} above the lines of the machines changes no fact of a cable`, () => {
		const sent = cables.filter(({text}) => text.startsWith('VZCZC'));
		assert.ok(sent.length > 5);
		for (const {name: file, text} of sent) {
			const plain = text.replace(/\r/g, '');
			assert.deepEqual(facts(`${words}\n\n${plain}`), facts(plain), file);
		}
	});
}

test('what stands around a cable is kept as text', () => {
	const {blocks, text} = parseCable(
		'x',
		'From: Fritz\nSubject: FW: tolls\n\nUNCLAS STRELSAU 1\nTAGS: PREL\n\n1. A.\n',
	);
	assert.deepEqual(
		blocks.filter(({type}) => type === 'notice').map(({start, end}) => text.slice(start, end)),
		['From: Fritz\nSubject: FW: tolls\n'],
	);
});
