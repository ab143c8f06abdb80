import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readMail} from '../../../source/archive/mail/mail-text.js';
import {mixed, plain, quotedPrintable, textOf, wordsOf} from './mail-words.js';

const base64 = 'Content-Transfer-Encoding: base64';

test('a mail without an encoding is the text that it is', () => {
	assert.equal(textOf('From: Fritz', 'Message-ID: <1>', plain, '', 'words'), undefined);
	assert.equal(textOf(`${plain}; charset=iso-8859-1`, '', 'Z\xFCrich'), undefined);
});

test('what has no header of a mail program is not a mail', () => {
	assert.equal(textOf('From: Fritz', 'Subject: tolls', '', 'a=20b'), undefined);
	assert.equal(textOf('words', quotedPrintable, '', 'a=20b'), undefined);
	assert.equal(textOf(''), undefined);
});

test('quoted-printable is read, and what is against its rules is kept', () => {
	assert.equal(wordsOf(quotedPrintable, '', 'Z=C3=BCrich=', ' and =3D=3d=  ', 'on'), 'Zürich and ==on');
	assert.equal(wordsOf(quotedPrintable, '', 'a=XYb=4', '=41='), 'a=XYb=4\nA');
});

test('base64 is read, however it is cut and padded', () => {
	assert.equal(wordsOf(plain, base64, '', 'dG9s', 'bHM='), 'tolls');
	assert.equal(wordsOf(plain, base64, '', 'dG9sbHM=', 'IGFuZA==', 'IG1vcmU='), 'tolls and more');
});

test('an unknown encoding is left out, and that is said', () => {
	assert.equal(
		textOf(plain, 'Content-Transfer-Encoding: x-uuencode', '', 'M1234'),
		`${plain}\nContent-Transfer-Encoding: x-uuencode\n[left out: text/plain, 5 bytes]\n\n`,
	);
});

test('the charset of the header is that of the words, unless the bytes show another', () => {
	const koi = ['Content-Type: text/plain; charset="koi8-r"', '', '\xED\xC9\xD2'];
	assert.equal(wordsOf(...koi), 'Мир');
	assert.equal(wordsOf('Content-Type: text/plain; charset=utf-8', quotedPrintable, '', 'Z=FCrich'), 'Zürich');
	assert.equal(
		wordsOf('Content-Type: text/plain; charset=none-such', quotedPrintable, '', 'Z=FCrich'),
		'Zürich',
	);
});

test('the parts of a mail follow each other, each with the encoding of its own', () => {
	const text = wordsOf(
		...mixed,
		'This is a message of many parts.',
		'--b b',
		plain,
		quotedPrintable,
		'',
		'one=21',
		'--b b  ',
		'',
		'two',
		'--b bx',
		'--b b--',
		'after the last',
	);
	assert.equal(text, 'one!\n\ntwo\n--b bx');
});

test('of two forms of the same words the plain one is read, and the other is named', () => {
	const text = textOf(
		'Content-Type: multipart/alternative; boundary=a',
		'',
		'--a',
		'Content-Type: text/html',
		'',
		'<p>words</p>',
		'--a',
		plain,
		'',
		'words',
		'--a--',
	);
	assert.equal(
		text,
		'Content-Type: multipart/alternative; boundary=a\n[left out: text/html, 12 bytes]\n\nwords',
	);
});

test('a page without a plain form is read without its tags', () => {
	assert.equal(
		wordsOf('Content-Type: text/html', '', '<p>tolls &amp; <b>bridges</b></p>')?.trim(),
		'tolls & bridges',
	);
});

test('what is not text is left out by its name, type and size, and a text that is sent as a file is read', () => {
	const text = textOf(
		...mixed,
		'--b b',
		'Content-Type: application/pdf; name="a',
		' b.pdf"',
		base64,
		'',
		'JVBERg==',
		'--b b',
		'Content-Type: application/octet-stream',
		'Content-Disposition: attachment; filename=cable.txt',
		base64,
		'',
		'dG9sbHM=',
		'--b b',
		plain,
		base64,
		'',
		Buffer.from(new Uint8Array(100)).toString('base64'),
	);
	assert.match(
		text ?? '',
		/\[left out: text\/plain, 136 bytes\]\n\[left out: a b\.pdf, application\/pdf, 8 bytes\]\n\ntolls$/,
	);
});

test('a mail within a mail is read with its header', () => {
	const text = wordsOf(
		...mixed,
		'--b b',
		'Content-Type: message/rfc822',
		'',
		'Subject: inner',
		quotedPrintable,
		'',
		'in=21',
		'--b b--',
	);
	assert.equal(text, `Subject: inner\n${quotedPrintable}\n\nin!`);
});

test('a mail that was cut off is read to its end, and one without its boundaries as it stands', () => {
	assert.equal(wordsOf(...mixed, '--b b', '', 'one', '--b b', plain, '', 'tw'), 'one\n\ntw');
	assert.equal(textOf(...mixed, 'words without a boundary'), undefined);
});

test('a line of a mailbox may stand above, and its marks are taken off the words', () => {
	const from = 'From fritz@example.org Fri Jun 18 12:11:00 2007';
	const text = textOf(from, plain, '', 'words', '>From here', '>>From there', 'x >From');
	assert.equal(text, `${from}\n${plain}\n\nwords\nFrom here\n>From there\nx >From`);
	assert.equal(textOf(plain, '', '>From here'), undefined);
});

test('any bytes are a mail or none, and no word of a plain part is lost', () => {
	const pieces = [
		'\n',
		'\n\n',
		'--b\n',
		'--b--\n',
		plain,
		base64,
		quotedPrintable,
		'Content-Type: multipart/mixed; boundary=b',
		'x',
		'=',
		'>From ',
		'From a Fri Jun 18 12:11:00 2007\n',
		'\r',
		'\0',
		':',
	];
	let mails = 0;
	for (let seed = 0; seed < 5000; seed++) {
		let state = seed;
		const next = () => (state = (Math.imul(state, 1103515245) + 12345) >>> 1);
		const bytes = Buffer.from(Array.from({length: 20}, () => pieces[next() % pieces.length]).join('\n'));
		const mail = readMail(bytes);
		mails += Number(mail !== undefined);
		for (const {body, entity} of mail?.sections ?? []) {
			assert.ok(entity.offset <= body.offset && body.offset + body.length <= bytes.length);
		}
	}
	assert.ok(mails > 50, `only ${mails} mails`);
});
