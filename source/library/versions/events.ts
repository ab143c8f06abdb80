/** What comparing cables has answered, as events of the program, with texts that may be shown. */
import type {ComparedWith, ShownRepeat, ShownSide} from '../../app/comparison/results.js';
import type {ShownVersion} from '../../app/findings/results.js';
import type {Event} from '../../app/state/event.js';
import {
	type CableKey,
	classificationWords,
	dateWords,
	type Listed,
	numberWords,
} from '../../cable/summary/summary.js';
import {shownStrings} from '../shown.js';
import type {ComparedPair} from './compare-pair.js';
import type {FoundRepeats} from './find-repeats.js';
import type {FoundVersions} from './find-versions.js';

/** The event for the versions of a cable, or of all. */
export function versionsFound(of: CableKey | undefined, {versions, unread, isCut}: FoundVersions): Event {
	const shown = versions.map(({cable, of: other, version}) =>
		shownStrings<ShownVersion>({
			...version,
			key: cable.key,
			number: numberWords(cable),
			file: cable.id,
			date: dateWords(cable),
			otherKey: other.key,
			otherNumber: numberWords(other),
			otherFile: other.id,
		}),
	);
	return {type: 'findings-found', findings: {type: 'versions', of, versions: shown, unread, isCut}};
}

/** The event for a comparison. */
export function cablesCompared(asked: ComparedWith, pair: ComparedPair | undefined): Event {
	const compared = pair && {
		...pair.comparison,
		rows: pair.comparison.rows.map(row => ({...row, parts: row.parts.map(shownStrings)})),
		left: shownSide(pair.left),
		right: shownSide(pair.right),
	};
	return {type: 'cables-compared', asked, compared};
}

function shownSide(row: Listed): ReturnType<typeof shownStrings<ShownSide>> {
	return shownStrings<ShownSide>({
		key: row.key,
		number: numberWords(row),
		date: dateWords(row),
		classification: classificationWords(row) ?? '',
		file: row.id,
	});
}

/** The event for the paragraphs of a cable that repeat earlier ones. */
export function repeatsFound(key: CableKey, {repeats, compared}: FoundRepeats): Event {
	const shown = repeats.map(({start, cable, place}) =>
		shownStrings<ShownRepeat>({
			start,
			key: cable.key,
			number: numberWords(cable),
			date: dateWords(cable),
			paragraph: place.number,
			share: place.share,
		}),
	);
	return {type: 'repeats-found', key, repeats: shown, compared};
}
