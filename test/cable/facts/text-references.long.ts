/** How many of the references in the text of released telegrams are found, counted by plain patterns of our own. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import type {Cable} from '../../../source/cable/cable.js';
import {referenceMrn, references} from '../../../source/cable/facts/numbers.js';
import {type TextReference, textReferences} from '../../../source/cable/facts/text-references.js';
import {parseCable} from '../../../source/cable/parse.js';
import {corpora} from '../../corpora.js';

const folder = path.join(corpora, 'nara');
const files = readdirSync(folder).filter(name => name.endsWith('.txt'));
const here = new Set(files.map(name => name.replace(/\.txt$/, '')));

/** A reference that a pattern finds, and whether it can be followed. */
type Counted = {readonly file: string; readonly words: string; readonly isFollowed: boolean};

test('nineteen of twenty references in the text that name a cable of the folder can be followed', context => {
	const all = files.flatMap(file => countedIn(file));
	const missed = all.filter(({isFollowed}) => !isFollowed);
	context.diagnostic(`${all.length - missed.length} of ${all.length}`);
	for (const {file, words} of missed) {
		context.diagnostic(`${file}: ${words.replace(/\s+/g, ' ')}`);
	}
	// The few telegrams beside the tests name each other nowhere.
	assert.ok(all.length > 0 || files.length < 100);
	assert.ok(missed.length * 20 <= all.length, `${missed.length} of ${all.length} missed`);
});

function countedIn(file: string): readonly Counted[] {
	const text = readFileSync(path.join(folder, file), 'utf8');
	const cable = parseCable(file, text);
	return [...numbersOf(file, text, cable), ...wordsOf(file, text, cable)];
}

/** The message's text: from its first paragraph, or else below its subject and its list of references. */
function bodyStart(text: string): number {
	const subject = text.search(/^SUBJ/m);
	const first = /^\s*(?:1\.|(?:BEGIN )?SUMMARY)/m.exec(text.slice(Math.max(0, subject)));
	if (first) {
		return Math.max(0, subject) + first.index;
	}
	const lists = [...text.matchAll(/^(?:SUBJ(?:ECT)?|REFS?|REFERENCES?)\s?:.*\n(?:.*\S.*\n)*/gm)];
	const last = lists.filter(({index}) => index < endOf(text)).at(-1);
	return last ? last.index + last[0].length : text.length;
}

/** `LA PAZ 712`, where this year or the one before has a cable of that number here. */
function numbersOf(file: string, text: string, cable: Cable): readonly Counted[] {
	const own = file.replace(/\.txt$/, '');
	const [start, end] = [bodyStart(text), endOf(text)];
	const pattern = /\b(LA\s+PAZ|STATE|USUN|SAN\s+JOSE)\s+(?:(?:TEL|TELEGRAM|CABLE|NO)\W+)*0*(\d{1,6})\b/g;
	return [...text.slice(start, end).matchAll(pattern)].flatMap(match => {
		const at = start + match.index;
		const line = text.slice(text.lastIndexOf('\n', at) + 1, at + match[0].length);
		const year = Number(file.slice(0, 4));
		const post = (match[1] ?? '').replace(/\s+/g, '').slice(0, 5);
		const named = [year, year - 1].map(
			each => `${each}${post}${(match[2] ?? '').padStart(post === 'STATE' ? 6 : 5, '0')}`,
		);
		// Each page and section has the telegram's own number.
		const isOwn = named.includes(own) || /^\s*PAGE/.test(line);
		if (isOwn || !named.some(number => here.has(number))) {
			return [];
		}
		const isFollowed = referencesAt(cable, at).some(({mrn}) => mrn !== undefined && here.has(mrn));
		return [{file, words: match[0], isFollowed}];
	});
}

/** `REF A`, `REFTEL`, where the list names a cable that is here. */
function wordsOf(file: string, text: string, cable: Cable): readonly Counted[] {
	const named = references(cable).map(reference => referenceMrn(cable, reference) ?? '');
	if (!named.some(number => here.has(number))) {
		return [];
	}
	const [start, end] = [bodyStart(text), endOf(text)];
	return [...text.slice(start, end).matchAll(/\bREF(?:TEL|S|TELS)?(?:\s\(?[A-H]\)?)?(?![\w:])/g)].map(
		match => ({
			file,
			words: match[0],
			isFollowed: referencesAt(cable, start + match.index).some(({items}) => items.length > 0),
		}),
	);
}

function endOf(text: string): number {
	const end = text.search(/^Message Attributes/m);
	return end < 0 ? text.length : end;
}

function referencesAt(cable: Cable, at: number): readonly TextReference[] {
	return textReferences(cable).filter(({pieces}) => pieces.some(({start, end}) => start <= at && at < end));
}
