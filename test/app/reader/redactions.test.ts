import assert from 'node:assert/strict';
import {test} from 'node:test';
import {play, shown, typed} from '../play.js';
import {cableText} from '../texts.js';

const filling = Array.from({length: 30}, (_, index) => `Line ${index + 1} of what was said.\n`).join('');
const redacted = {
	'a.txt': cableText({
		number: 1,
		subject: 'A',
		body: `1. (C) First, XXXXXXXXXXXX said so, and XXXXX, too.
${filling}
2. (S) Secretly [less than 1 line
not declassified] agreed.
${filling}
3. (C) The sum was ____ crowns; XXXIV is a number.
${filling}`,
	}),
};

const first = (keys: string) => {
	return shown(play(redacted, `Enter ${keys}`)).lines[0]?.trim();
};
const message = (keys: string) => play(redacted, `Enter ${keys}`).message;

test('X goes to the next line on which a redaction begins, and with a count to a later one', () => {
	assert.match(first('X') ?? '', /^C +1\. +First, XXXXXXXXXXXX/);
	assert.match(first('X X') ?? '', /^S +2\. +Secretly \[less than 1 line/);
	assert.match(first('X X X') ?? '', /^C +3\. +The sum was ____ crowns/);
	assert.match(first('3 X') ?? '', /^C +3\. +The sum was/);
	assert.match(first('9 X') ?? '', /^C +3\. +The sum was/);
});

test('where there are no more redactions that is said, with those in hidden paragraphs', () => {
	assert.equal(message('3 X X'), 'no more redactions below');
	assert.match(first('c c Enter 2 X') ?? '', /^C +3\. +The sum was/);
	assert.equal(message('c c Enter 2 X X'), 'no more redactions below; 1 in hidden paragraphs');
	const none = play({'a.txt': cableText({number: 1, subject: 'A'})}, 'Enter X');
	assert.equal(none.message, 'this text has no redactions');
});

test('its name runs it, too', () => {
	assert.match(first(`: ${typed('next redaction')} Enter`) ?? '', /^C +1\. +First, XXXXXXXXXXXX/);
});
