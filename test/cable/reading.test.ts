import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {filler, withoutFillers} from '../../source/cable/masks/markup.js';
import {parseCable} from '../../source/cable/parse.js';
import {readingOf, shownAs} from '../../source/cable/reading.js';
import {sanitise} from '../../source/terminal/sanitise.js';
import {anyString} from '../property.js';

/** The words that a reader sees, with single blanks. */
function words(text: string): string {
	return withoutFillers(readingOf(text)).replace(/\s+/g, ' ').trim();
}

const html = (text: string) => words(`<pre>${text}</pre>`);
const markdown = (text: string) => words(`[](#) ${text}`);

const anyText = anyString({maxLength: 60});
const markup = fc.constantFrom(
	'<pre>',
	'</pre>',
	'<b>',
	'</b',
	'<!-- ',
	'-->',
	'<script>',
	'</script>',
	'&amp;',
	'&#x000A;',
	'&#65;',
	'&#x1F600;',
	'&bogus;',
	'](',
	'[PREL](#)',
	'\\*',
	'\\.',
	'\\',
	'[',
	')',
	'\n',
	'\r\n',
	filler,
);
const soup = fc.array(fc.oneof(anyText, markup), {maxLength: 30}).map(parts => parts.join(''));

test('a text without markup is its own reading', () => {
	for (const text of [
		'',
		'1. (C) The toll [sic] is < 5 crowns & more.\n',
		'a\\*b',
		'AT&T; R&D',
		'&#27;&#10;',
	]) {
		assert.equal(readingOf(text), text);
	}
});

test('entities are read in a text without markup', () => {
	assert.equal(words('R&amp;D: the &quot;toll&quot; is &lt; 5&#37;'), 'R&D: the "toll" is < 5%');
});

test('masking keeps the length, whatever the text', () => {
	fc.assert(
		fc.property(soup, text => {
			assert.equal(readingOf(text).length, text.length);
			assert.equal(readingOf(`<html>${text}`).length, text.length + 6);
			assert.equal(readingOf(`[](#)${text}`).length, text.length + 5);
		}),
	);
});

test('a filler in the text itself is replaced', () => {
	assert.equal(readingOf(`a${filler}b`), 'a\uFFFDb');
	assert.equal(readingOf(`<pre>a${filler}b`).includes('a\uFFFDb'), true);
});

test('the byte order mark at the start of a text is a blank, any other stays', () => {
	assert.equal(readingOf('\uFEFFa\uFEFFb'), ' a\uFEFFb');
	assert.equal(readingOf('\uFEFF<pre>a').at(-1), 'a');
});

test('tags are masked by fillers, and by a line break where they break the line', () => {
	assert.equal(readingOf('<pre>a<b>c').slice(5), `a${filler.repeat(3)}c`);
	assert.equal(readingOf('<pre>a <b>c').slice(5), `a ${filler.repeat(3)}c`);
	assert.equal(readingOf('<pre>a<br>c').slice(5), `a\n${filler.repeat(3)}c`);
	assert.equal(readingOf('<pre>a<br>\nc').slice(5), `a${filler.repeat(4)}\nc`);
	assert.equal(html('in<b>visible</b> ink'), 'invisible ink');
	assert.equal(html('<p>one</p><p>two</p>'), 'one two');
});

test('scripts, styles and comments are masked with their content', () => {
	assert.equal(html('a <script>1 < 2; "TAGS: PREL"</script>b'), 'a b');
	assert.equal(html('a <style>p > b {}</style>b'), 'a b');
	assert.equal(html('a <!-- <b>no</b> - -- > -->b'), 'a b');
});

test('characters that are not tags stay', () => {
	assert.equal(html('5 < 6 > 4, <3, a<b'), '5 < 6 > 4, <3, a<b');
});

test('an entity is its character, followed by fillers', () => {
	assert.equal(readingOf('<pre>&amp;b').slice(5), `&${filler.repeat(4)}b`);
	assert.equal(readingOf('<pre>a&#x000A;b').slice(5), `a\n${filler.repeat(7)}b`);
	assert.equal(html('&lt;b&gt; &quot;&apos;&quot; &para;&sect; &eacute;&uuml;'), '<b> "\'" ¶§ éü');
	assert.equal(html('&#65;&#x42;&#X43;'), 'ABC');
	assert.equal(html('&#x1F600;'), '😀');
	assert.equal(html('AT&ampT &#65 &lt&gt &quotno&quot &ampere;'), 'AT&T A <> "no" &ampere;');
});

test('an entity is read once', () => {
	assert.equal(html('&amp;amp; &amp;lt;'), '&amp; &lt;');
});

test('what is not an entity stays', () => {
	for (const text of ['&bogus;', '&#0;', '&#x110000;', '&#xD800;', '&#xFFFF;', '&;', 'AT&T', 'R&COPY']) {
		assert.equal(html(text), text);
	}
});

test('the words of a link stay, and nothing comes between them and the character after them', () => {
	assert.equal(
		markdown('The [toll](#), [the bridge](/b), and [the band](https://a.b/c).'),
		'The toll, the bridge, and the band.',
	);
	assert.equal(markdown('in[visible](#)s'), 'invisibles');
	assert.equal(markdown('[](#)[a](#)'), 'a');
});

test('brackets that are not a link stay', () => {
	for (const text of ['[sic]', '[a] (b)', '[a](b\nc)', '[a](b c)', '[[a]']) {
		assert.equal(markdown(text), text.replace('\n', ' '));
	}
});

test('a backslash before punctuation is masked, any other stays', () => {
	assert.equal(markdown('\\*a\\* \\[b\\] c\\_d e\\.'), '*a* [b] c_d e.');
	assert.equal(markdown('C:\\tolls \\ \\\\'), 'C:\\tolls \\ \\\\');
	assert.equal(readingOf('](\n1\\. \\(C\\) a').slice(3), `1${filler}. ${filler}(C${filler}) a`);
});

test('a cable is shown through a function that keeps lengths, fillers untouched', () => {
	const text = '<pre>O 181211Z JUN 07\nFM AMEMBASSY STRELSAU\nSUBJECT: A&amp;B\n\n1. (C) toll\n';
	const cable = parseCable('test', text);
	const shown = shownAs(cable, sanitise('test'), part => sanitise(part.replace(/[a-z]/g, 'x')));
	assert.equal(shown.text, text.replace(/[a-z]/g, 'x'));
	assert.equal(shown.reading.length, text.length);
	assert.equal(withoutFillers(shown.reading).includes('SUBJECT: A&B'), true);
	assert.equal(shown.blocks, cable.blocks);
	const seen: string[] = [];
	shownAs(cable, sanitise('test'), part => {
		seen.push(part);
		return sanitise(part);
	});
	assert.equal(
		seen.slice(1).some(part => part.includes(filler)),
		false,
	);
});

test('words separated by markup are shown as neighbours', () => {
	const cable = parseCable('test', '<pre>in<b>vis</b>ible</pre>');
	const shown = shownAs(cable, sanitise('test'), words => sanitise(words.replace('invisible', 'INVISIBLE')));
	assert.equal(withoutFillers(shown.reading).trim(), 'INVISIBLE');
	assert.equal(shown.reading.length, cable.reading.length);
});

test('a cable without markup is shown with its text as its reading', () => {
	const cable = parseCable('test', 'O 181211Z JUN 07\nFM AMEMBASSY STRELSAU\n');
	const shown = shownAs(cable, sanitise('test'), part => sanitise(part.toLowerCase()));
	assert.equal(shown.reading, shown.text);
	assert.equal(shown.text, cable.text.toLowerCase());
});
