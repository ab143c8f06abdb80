import assert from 'node:assert/strict';
import {test} from 'node:test';
import {manPage} from '../../release/man-page.js';
import {text} from '../../release/roff.js';
import {helpOfAll} from '../../source/app/keymap/keymap.js';
import type {Option} from '../../source/command-line/options/option-kinds.js';
import {options} from '../../source/command-line/options/options.js';
import {usageRows} from '../../source/command-line/options/usage.js';
import {fields} from '../../source/search/query/fields.js';

const page = manPage('1.2.3');
const lines = page.trimEnd().split('\n');

/** The page as words, without requests, fonts and escapes. */
const words = lines
	.map(line => line.replace(/^\.\w+ ?/, ''))
	.join(' ')
	.replace(/\\\[u([0-9A-F]+)\]/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
	.replace(/\\f[BR]|\\&/g, '')
	.replace(
		/\\\((dq|aq|ga|ha|ti)/g,
		(_, name: string) => ({dq: '"', aq: "'", ga: '`', ha: '^', ti: '~'})[name] ?? '',
	)
	.replace(/\\e/g, '\u0000')
	.replace(/\\-/g, '-')
	.replaceAll('\u0000', '\\')
	.replace(/\s+/g, ' ');

test('the page has every command, every option, every field of a query and every key, with their words', () => {
	const terms = [
		...usageRows.flatMap(({term, words: meaning}) => [term, meaning]),
		...Object.values<Option>(options).flatMap(option => [`--${option.name}`, option.words]),
		...fields.flatMap(({example, meaning}) => [example, `cables ${meaning}`]),
		...helpOfAll().flatMap(({entries}) => entries.flatMap(({term, words: meaning}) => [term, meaning])),
	];
	assert.ok(terms.length > 400);
	assert.deepEqual(
		terms.filter(term => !words.includes(term.replace(/\s+/g, ' ').trim())),
		[],
	);
	assert.doesNotMatch(words, /cables complete /);
});

test('the page is roff of man(7): only its macros, each with what it needs, fonts that end, plain ASCII', () => {
	const macros = new Set(['TH', 'SH', 'SS', 'TP', 'PP', 'RS', 'RE', 'br', 'nf', 'fi']);
	assert.match(lines[0] ?? '', /^\.TH CABLES 1 "" "cables 1\.2\.3" "User Commands"$/);
	assert.deepEqual(lines.slice(1, 3), ['.SH "NAME"', 'cables \\- read diplomatic cables in a terminal']);
	for (const [index, line] of lines.entries()) {
		const [, macro] = /^\.(\w+)(?: |$)/.exec(line) ?? [];
		assert.equal(line.startsWith('.'), macro !== undefined && macros.has(macro), line);
		assert.match(line, /^[\x20-\x7e]+$/);
		// Longer ones are terms, which stand in one line.
		assert.ok(line.length <= 80 || /^\\fB.*\\fR$/.test(line), line);
		assert.equal(line.split('\\fB').length, line.split('\\fR').length, line);
		assert.doesNotMatch(line.replace(/\\(?:f[BR]|[e&-]|\((?:dq|aq|ga|ha|ti)|\[u[0-9A-F]{4,}\])/g, ''), /\\/);
		if (macro === 'TP') {
			assert.match(lines[index + 1] ?? '', /^\\fB.+\\fR$/);
			assert.match(lines[index + 2] ?? '', /^(?!\.[A-Z])./);
		}
		if (macro === 'SH' || macro === 'SS') {
			assert.match(line, /^\.S[HS] ".+"$/);
			assert.doesNotMatch(lines[index + 1] ?? '', /^\.(?:PP|SH)$/);
		}
	}
	for (const [opened, closed] of [
		['.nf', '.fi'],
		['.RS 4', '.RE'],
	]) {
		const count = (wanted: string | undefined) => lines.filter(line => line === wanted).length;
		assert.ok(count(opened) > 0);
		assert.equal(count(opened), count(closed));
	}
});

test('what roff would take for a request, an escape or another sign is shown as it is typed', () => {
	assert.equal(text('.profile'), '\\&.profile');
	assert.equal(text('\'a\' `^~` "b" \\ --x'), '\\(aqa\\(aq \\(ga\\(ha\\(ti\\(ga \\(dqb\\(dq \\e \\-\\-x');
	assert.equal(text('FILE…'), 'FILE\\[u2026]');
	assert.equal(text(`${'word '.repeat(15)}.end`), `${'word '.repeat(15).trim()}\n\\&.end`);
	assert.equal(text('x'.repeat(100)), 'x'.repeat(100));
});
