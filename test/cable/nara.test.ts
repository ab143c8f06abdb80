import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import type {Cable} from '../../source/cable/cable.js';
import {sender} from '../../source/cable/facts/addressees.js';
import {wordsAt} from '../../source/cable/facts/block-queries.js';
import {classification} from '../../source/cable/facts/classification.js';
import {subject, tags} from '../../source/cable/facts/content.js';
import {sentAt} from '../../source/cable/facts/dates.js';
import {messageReferenceNumber} from '../../source/cable/facts/numbers.js';
import {isoMoment} from '../../source/cable/line/date-time-group.js';
import {parseCable} from '../../source/cable/parse.js';
import {corpora} from '../corpora.js';
import {root} from '../root.js';
import {textOf, textsIn} from './text-files.js';

const names = ['number', 'date', 'from', 'classification', 'subject', 'tags'] as const;
type Name = (typeof names)[number];

/** The share of the telegrams that print a fact and say the same as the archivists' catalogue. */
const atLeast: Readonly<Record<Name, number>> = {
	number: 0.97,
	date: 0.97,
	from: 0.97,
	classification: 0.97,
	subject: 0.95,
	tags: 0.9,
};

/** What a telegram says and what the catalogue says, where these are not the same. */
type Difference = {
	readonly file: string;
	readonly name: Name;
	readonly printed: string;
	readonly catalogue: string;
};

/** Each difference that is known, `1974LAPAZ00146 tags`, with its reason. */
const differencesFile = path.join(root, 'test', 'cable', 'nara-differences.json');
const reasons: Readonly<Record<string, string>> = JSON.parse(readFileSync(differencesFile, 'utf8'));

test('the telegrams of 1974-79 say the same as their catalogue entries', context => {
	const printed = new Map<Name, number>();
	const differences: Difference[] = [];
	for (const {name: file, text} of textsIn(path.join(corpora, 'nara'))) {
		const [message = '', catalogue = ''] = text.split(/^(?=Message Attributes)/m);
		const cable: Cable = {...parseCable(file, message), family: 'nara'};
		const entry = entryOf(catalogue);
		for (const name of names) {
			const [said, known] = [printedFacts[name](cable), entry[name]];
			if (said === undefined || said === '' || known === '') {
				continue;
			}
			printed.set(name, (printed.get(name) ?? 0) + 1);
			if (!agree[name](said, known, message)) {
				differences.push({file: file.replace('.txt', ''), name, printed: said, catalogue: known});
			}
		}
	}
	if (process.env.UPDATE === '1') {
		const all = differences.map(difference => [keyOf(difference), reasons[keyOf(difference)] ?? '']);
		writeFileSync(differencesFile, `${JSON.stringify(Object.fromEntries(all), undefined, '\t')}\n`);
	}
	for (const name of names) {
		const all = printed.get(name) ?? 0;
		const agreeing = all - differences.filter(difference => difference.name === name).length;
		context.diagnostic(`${name}: ${agreeing} of ${all} agree, ${((100 * agreeing) / all).toFixed(1)} %`);
		assert.ok(agreeing >= atLeast[name] * all, `${name}: only ${agreeing} of ${all} agree`);
	}
	assert.deepEqual(
		differences.filter(difference => reasons[keyOf(difference)] === undefined).map(wordsOf),
		[],
	);
});

test('every listed difference has a reason', () => {
	for (const [difference, reason] of Object.entries(reasons)) {
		assert.match(difference, /^\d{4}[A-Z]+\d+ [a-z]+$/);
		assert.ok(reason.length > 10, difference);
	}
});

test('the telegrams of Foreign Relations were sent when the volume says', context => {
	const folder = path.join(corpora, 'frus');
	const index: readonly {file: string; date: string}[] = JSON.parse(
		readFileSync(path.join(folder, '_index.json'), 'utf8'),
	);
	const others = index.flatMap(({file, date}) => {
		const moment = sentAt(parseCable(file, textOf(path.join(folder, file))));
		const sent = moment ? isoMoment(moment) : 'no date';
		return sent.slice(0, 16) === date.slice(0, 16) ? [] : [`${file}: ${sent}, in the volume ${date}`];
	});
	context.diagnostic(`date: ${index.length - others.length} of ${index.length} agree\n${others.join('\n')}`);
	assert.ok(others.length <= 0.04 * index.length, others.join('\n'));
});

/** What the telegram itself prints. */
const printedFacts: Readonly<Record<Name, (cable: Cable) => string | undefined>> = {
	number: messageReferenceNumber,
	date: cable => {
		const moment = sentAt(cable);
		return moment && isoMoment(moment).slice(0, 10);
	},
	from: cable => {
		const from = sender(cable);
		return from && wordsAt(cable, from.address);
	},
	classification,
	subject,
	tags: cable => tags(cable).join(' '),
};

const agree: Readonly<Record<Name, (printed: string, catalogue: string, message: string) => boolean>> = {
	number: (printed, catalogue) => printed === catalogue,
	date: (printed, catalogue) => printed === catalogue,
	from: (printed, catalogue) => letters(printed).includes(letters(catalogue)),
	classification: (printed, catalogue) => printed === catalogue,
	subject: (printed, catalogue, message) => {
		const [said, known] = [letters(printed), letters(catalogue)];
		const lastWord = /\S+$/.exec(printed)?.[0] ?? '';
		// The archivists' programs ran on over the blank line below a subject.
		const isWhole = message.split(/\n\s*\n/).some(part => part.trimEnd().endsWith(lastWord));
		return said.slice(0, 25) === known.slice(0, isWhole ? Math.min(25, said.length) : 25);
	},
	tags: (printed, catalogue) => {
		const known = new Set(catalogue.split(/[\s,()]+/));
		return printed.split(' ').every(tag => known.has(tag));
	},
};

/** The catalogue entry, read without the parser. */
function entryOf(catalogue: string): Readonly<Record<Name, string>> {
	const value = (key: string) => {
		const words = new RegExp(`^${key}: *(.*)$`, 'm').exec(catalogue)?.[1]?.trim() ?? '';
		return words.toLowerCase() === 'n/a' ? '' : words.toUpperCase();
	};
	const [, day = '', month = '', year = ''] =
		/^(\d\d) ([A-Z]{3}) (\d{4})/.exec(value('Sent Date') || value('Draft Date')) ?? [];
	const monthNumber = 'JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC'.indexOf(month) / 3 + 1;
	return {
		number: value('Document Number'),
		date: year === '' ? '' : `${year}-${String(monthNumber).padStart(2, '0')}-${day}`,
		// In 1979 the office that held the original stands after the post: `LA PAZ OR-M`.
		from: value('From').replace(/ OR-[A-Z]$/, ''),
		classification: value('Original Classification'),
		subject: value('Subject'),
		tags: value('TAGS'),
	};
}

function letters(text: string): string {
	return text.toUpperCase().replace(/[^A-Z]/g, '');
}

function keyOf({file, name}: Difference): string {
	return `${file} ${name}`;
}

function wordsOf({file, name, printed, catalogue}: Difference): string {
	return `${file} ${name}: printed ${printed}, in the catalogue ${catalogue}`;
}
