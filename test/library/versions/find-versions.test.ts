import assert from 'node:assert/strict';
import {test} from 'node:test';
import {repeatsIn} from '../../../source/library/versions/find-repeats.js';
import {allVersions, versionsOfCable} from '../../../source/library/versions/find-versions.js';
import {cableText} from '../../app/texts.js';
import {opened} from './opened.js';
import {planted} from './planted.js';

const body =
	'The Chancellor said that the toll on the river would be raised in May, and the King was silent about it.';
const order =
	'All posts are asked to report by the end of the month who pays the toll on the river, and to whom it is paid.';

const texts = {
	'a.txt': cableText({
		number: 1,
		dateTimeGroup: '011200Z JUN 07',
		subject: 'THE TOLL',
		body: `1. (C) ${body}\n\n2. (C) ${body.toUpperCase().replace('MAY', 'JUNE')}\n`,
	}),
	'b.txt': cableText({
		number: 1,
		dateTimeGroup: '011200Z JUN 07',
		subject: 'THE TOLL',
		body: `1. (C) ${body}\n`,
	}),
	'c.txt': cableText({
		post: 'STATE',
		number: 7,
		dateTimeGroup: '021200Z JUN 07',
		subject: 'AN ORDER',
		body: `1. (U) ${order}\n`,
	}),
	'd.txt': cableText({
		post: 'ZENDA',
		number: 9,
		dateTimeGroup: '031200Z JUN 07',
		subject: 'THE ANSWER',
		body: `1. (C) As told.\n\n2. (U) ${order.replace('month', 'year')}\n\n3. (C) Nobody in this town pays anything to anyone, as has been reported for years and years.\n`,
	}),
	'e.txt': 'A note without any number.\n',
};

test('the versions of a cable are found by its number and by its words', context => {
	const {reading, key} = opened(context, texts);
	const {versions, unread} = versionsOfCable(reading, key('a.txt'));
	assert.deepEqual(
		versions.map(({cable, of, version}) => [cable.id, of.id, version.kind]),
		[['b.txt', 'a.txt', 'shorter']],
	);
	assert.equal(unread, 0);
	assert.deepEqual(versionsOfCable(reading, key('d.txt')).versions, []);
	assert.deepEqual(versionsOfCable(reading, 999).versions, []);
	assert.deepEqual(
		allVersions(reading).versions.map(({cable, of}) => [cable.id, of.id]),
		[['b.txt', 'a.txt']],
	);
});

test('a paragraph that repeats an earlier cable is reported with the place that it repeats', context => {
	const {reading, source, key} = opened(context, texts);
	const {repeats, compared} = repeatsIn(reading, source, key('d.txt'));
	assert.equal(compared, 2);
	assert.deepEqual(
		repeats.map(({paragraph, cable, place}) => [paragraph, cable.id, place.number]),
		[[2, 'c.txt', 1]],
	);
	assert.ok(repeats[0] && repeats[0].place.share > 0.7 && repeats[0].place.share < 1);
	assert.deepEqual(repeatsIn(reading, source, key('c.txt')).repeats, []);
	// Another version of the same message is not a source of it.
	assert.deepEqual(repeatsIn(reading, source, key('b.txt')).repeats, []);
	assert.deepEqual(repeatsIn(reading, source, key('e.txt')), {repeats: [], compared: 0});
});

test('of planted versions and repetitions all are found, and no others', context => {
	const {texts: all, pairs, repeats} = planted(120, 36);
	const {reading, source, key} = opened(context, all);
	const found = allVersions(reading).versions.map(({cable, of}) => [cable.id, of.id].sort().join(' '));
	assert.deepEqual(found.toSorted(), pairs.map(pair => pair.toSorted().join(' ')).sort());
	for (const [one, other] of pairs) {
		assert.deepEqual(
			versionsOfCable(reading, key(one)).versions.map(({cable}) => cable.id),
			[other],
		);
	}
	for (const {file, paragraph, of} of repeats) {
		assert.deepEqual(
			repeatsIn(reading, source, key(file)).repeats.map(repeat => [repeat.paragraph, repeat.cable.mrn]),
			[[paragraph, of]],
			file,
		);
	}
});
