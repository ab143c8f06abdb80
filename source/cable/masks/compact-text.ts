/**
 * A reading without its fillers, and the way back to the file.
 *
 * The rules see the words as a reader does, whatever markup stood between them; the ranges that they find are then put
 * where these words stand in the file.
 */
import type {Range} from '../cable.js';
import {filler, withoutFillers} from './markup.js';

/** A stretch of a reading without fillers. */
export type CompactText = {
	/** The reading up to the end of the stretch; before its start nothing is left out. */
	readonly text: string;
	/** Blocks or other ranges of this text as those of the file. */
	readonly placed: <Value>(value: Value) => Value;
};

/** The reading from `start` to `end` without fillers. */
export function compactText(reading: string, start: number, end: number): CompactText {
	const text = reading.slice(0, end);
	if (text.indexOf(filler, start) < 0) {
		return {text, placed: value => value};
	}
	const kept = text.slice(start).split(fillers);
	const compact = text.slice(0, start) + kept.join('');
	const offsetOf = offsets(text, start);
	/** Where a block begins or ends: fillers between two blocks belong to the first. */
	const edge = (at: number) => (at <= start ? at : at === compact.length ? end : offsetOf(at));
	const placed = <Value>(value: Value): Value => {
		if (typeof value !== 'object' || value === null) {
			return value;
		}
		if (Array.isArray(value)) {
			return value.map(placed) as Value;
		}
		if (isOnlyRange(value)) {
			return placedWords(value, offsetOf) as Value;
		}
		const copy = {...value} as Record<string, unknown>;
		for (const name in copy) {
			const part = copy[name];
			if (typeof part === 'object') {
				copy[name] = placed(part);
			}
		}
		placeRange(copy, edge, offsetOf);
		return copy as Value;
	};
	return {text: compact, placed};
}

/** A range of a reading as one of its compact text, which begins to leave fillers out at `start`. */
export function compactRange(reading: string, start: number, range: Range): Range {
	const compact = (at: number) =>
		at <= start ? at : start + withoutFillers(reading.slice(start, at)).length;
	return {start: compact(range.start), end: compact(range.end)};
}

const fillers = new RegExp(`${filler}+`, 'g');

/** Changes the start and end of a block or of words within one, if a value has them. */
function placeRange(
	value: {start?: number; end?: number; type?: unknown},
	edge: (at: number) => number,
	offsetOf: (at: number) => number,
): void {
	const {start, end, type} = value;
	if (start === undefined || end === undefined) {
		return;
	}
	const words = type === undefined ? placedWords({start, end}, offsetOf) : undefined;
	value.start = words ? words.start : edge(start);
	value.end = words ? words.end : edge(end);
}

/** Whether a value is a range and nothing else, as most are. */
function isOnlyRange(value: object): value is Range {
	for (const name in value) {
		if (name !== 'start' && name !== 'end') {
			return false;
		}
	}
	return true;
}

/** Words end with their last character, and not with the markup after it. */
function placedWords({start, end}: Range, offsetOf: (at: number) => number): Range {
	return {start: offsetOf(start), end: end > start ? offsetOf(end - 1) + 1 : offsetOf(end)};
}

/** Where a character of the compact text stands in the text with fillers. */
function offsets(text: string, start: number): (at: number) => number {
	/** The position in the compact text of each run of fillers, and how many there are before the first and after each. */
	const positions: number[] = [];
	const lengths = [0];
	let length = 0;
	fillers.lastIndex = start;
	for (let run = fillers.exec(text); run; run = fillers.exec(text)) {
		positions.push(run.index - length);
		length += run[0].length;
		lengths.push(length);
	}
	/** The number of runs before the place that was asked for last: the next is mostly between the same runs. */
	let runs = 0;
	const isBetween = (at: number) =>
		(runs === 0 || (positions[runs - 1] as number) <= at) &&
		(runs === positions.length || (positions[runs] as number) > at);
	return at => {
		if (isBetween(at)) {
			return at + (lengths[runs] as number);
		}
		let low = 0;
		let high = positions.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((positions[middle] as number) <= at) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		runs = low;
		return at + (lengths[low] as number);
	};
}
