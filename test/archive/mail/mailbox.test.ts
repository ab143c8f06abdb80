import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bufferSource} from '../../../source/archive/byte-source.js';
import {mailsOf} from '../../../source/archive/mail/mailbox.js';

const from = 'From fritz@example.org Fri Jun 18 12:11:00 2007\n';

/** The mails of a mailbox as texts. */
function mailsIn(text: string): readonly string[] {
	const source = bufferSource(Buffer.from(text));
	return Array.from(mailsOf(source), ({offset, length}) => source.read(offset, length).toString());
}

const mails = ['one', 'two', 'three'].map(words => `${from}Subject: ${words}\n\n${words}\n\n`);

test('a mail begins with its line, below an empty one and above a field', () => {
	assert.deepEqual(mailsIn(mails.join('')), mails);
	const windows = mails.map(mail => mail.replaceAll('\n', '\r\n'));
	assert.deepEqual(mailsIn(windows.join('')), windows);
});

test('the lines of other programs are known', () => {
	for (const line of [
		'From - Fri Jun  8 12:11:00 2007',
		'From fritz Fri Jun 18 12:11 2007',
		'From fritz Fri Jun 18 12:11:00 EDT 2007',
		'From 1234@xxx Fri Jun 18 12:11:00 +0000 2007',
		'From "a b"@example.org Fri Jun 18 12:11:00 2007 remote from zenda',
	]) {
		const other = `${line}\nSubject: x\n\nx\n`;
		assert.deepEqual(mailsIn(`${mails[0]}${other}`), [mails[0], other], line);
	}
});

test('a sentence that begins so is not a mail, nor is a line without an empty one above or a field below', () => {
	for (const words of [
		'From here it goes on.\nSubject: x\n',
		`${from}no field\n`,
		`${from}${from}`,
		`>${from}Subject: x\n`,
	]) {
		assert.deepEqual(mailsIn(`${mails[0]}${words}`), [`${mails[0]}${words}`], words);
	}
	const joined = `${from}Subject: x\n\nx\n${from}Subject: x\n\n`;
	assert.deepEqual(mailsIn(joined), [joined]);
});

test('what a header says of its length is not believed', () => {
	const lying = `${from}Content-Length: 100000\n\nwords\n\n`;
	assert.deepEqual(mailsIn(`${lying}${mails[1]}`), [lying, mails[1]]);
});

test('mails are found wherever the bytes are cut when they are read', () => {
	for (const length of [0, 1, 2, 3, 4, 5, 6, 7, 30, 60, 100]) {
		const large = `${from}Subject: x\n\n${'x'.repeat(256 * 1024 - 70 - length)}\n\n`;
		assert.deepEqual(mailsIn(`${large}${mails.join('')}`), [large, ...mails], String(length));
	}
});

test('a mailbox of nothing but its lines is read in linear time', () => {
	assert.equal(mailsIn(from.repeat(400_000)).length, 1);
	assert.equal(mailsIn(`${from}Subject: x\n\n`.repeat(200_000)).length, 200_000);
});
