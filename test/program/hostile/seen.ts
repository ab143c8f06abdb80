/** Whether payloads were seen: each is sought by the sign before it, and must stand there whole. */
import assert from 'node:assert/strict';
import {sanitiseLine} from '../../../source/terminal/sanitise.js';
import {payloads} from './payloads.js';
import {type Place, signed} from './texts.js';

/** What a screen shows where a text is shown whole, without blanks: a terminal's line may end anywhere. */
export function shown(text: string): string {
	return sanitiseLine(text).replace(/\s/g, '');
}

/** Fails if a payload is missing in what was seen; `shownText` tells how it is to be seen, if not as all texts are. */
export function checkSeen(
	seen: string,
	place: Place,
	shownText: (index: number) => string = index => shown(signed(place, index)),
	indices: Iterable<number> = payloads.keys(),
): void {
	const stretches = stretchesBySign(seen);
	const missing = [...indices].filter(index => {
		const text = shownText(index);
		return !stretches.get(text.slice(0, SIGN))?.some(stretch => stretch.startsWith(text));
	});
	assert.deepEqual(
		missing.map(index => shownText(index)),
		[],
		`${missing.length} of ${place} were not seen`,
	);
}

/** The letter and the digits before a payload. */
const SIGN = 5;

function stretchesBySign(seen: string): ReadonlyMap<string, readonly string[]> {
	const stretches = new Map<string, string[]>();
	for (const stretch of seen.split(/(?=[a-z]\d{4})/)) {
		const sign = stretch.slice(0, SIGN);
		stretches.set(sign, [...(stretches.get(sign) ?? []), stretch]);
	}
	return stretches;
}
