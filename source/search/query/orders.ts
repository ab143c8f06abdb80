/** Values that follow each other: days, years, levels. */

import {fullYear} from '../../glossary/calendar.js';
import {dayAfter, writtenDays} from './written-days.js';

/** How the values of a field follow each other. */
export type Order = {
	/** The first and the last value that is meant by what was typed: the days of a month. */
	readonly stretch: (written: string) => Stretch | undefined;
	/** The value so many steps after another; none beyond the last. */
	readonly step: (value: string, steps: 1 | -1) => string | undefined;
	readonly isBefore: (one: string, other: string) => boolean;
};

/** Values from one to another, both included. */
export type Stretch = {readonly first: string; readonly last: string};

/** Days in ISO form. */
export const dayOrder: Order = {
	stretch: writtenDays,
	step: dayAfter,
	isBefore: (one, other) => one < other,
};

/** Years in four digits. */
export const yearOrder: Order = {
	stretch: writtenYears,
	step: (year, steps) => String(Number(year) + steps),
	isBefore: (one, other) => Number(one) < Number(other),
};

/** A year, or the ten of `1970s`. */
function writtenYears(written: string): Stretch | undefined {
	const [, digits, decade] = /^((?:[12]\d)?\d\d)('?s)?$/i.exec(written.trim()) ?? [];
	if (digits === undefined || (decade !== undefined && !digits.endsWith('0'))) {
		return undefined;
	}
	const year = fullYear(digits);
	return {first: String(year), last: String(decade === undefined ? year : year + 9)};
}

/** The levels of classification in letters, lowest first. */
export const levels = ['U', 'SBU', 'LOU', 'C', 'S', 'TS'] as const;

/** The order of those levels. */
export const levelOrder: Order = {
	stretch: written => {
		const level = levelOf(written);
		return level === undefined ? undefined : {first: level, last: level};
	},
	step: (level, steps) => levels[rankOf(level) + steps],
	isBefore: (one, other) => rankOf(one) < rankOf(other),
};

function rankOf(level: string): number {
	return (levels as readonly string[]).indexOf(level);
}

/** The letters of a level that is written in letters or in words; none if it is not one. */
export function levelOf(written: string): string | undefined {
	const words = written
		.trim()
		.toUpperCase()
		.replace(/[\s_-]+/g, ' ');
	return levels.find(level => level === words) ?? levelWords.get(words);
}

const levelWords: ReadonlyMap<string, string> = new Map([
	['UNCLASSIFIED', 'U'],
	['UNCLAS', 'U'],
	['SENSITIVE BUT UNCLASSIFIED', 'SBU'],
	['SENSITIVE', 'SBU'],
	['LIMITED OFFICIAL USE', 'LOU'],
	['CONFIDENTIAL', 'C'],
	['SECRET', 'S'],
	['TOP SECRET', 'TS'],
	['TOPSECRET', 'TS'],
]);
