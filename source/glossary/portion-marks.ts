/** Portion marks: the classification of a paragraph, in whatever form it was typed. */
import type {Explanation} from './explanation.js';
import {cut, once, tableLines} from './table.js';
import {portionMarkTable} from './tables/portion-marks.js';

/** What a portion mark means: `C/NF`, `C//NOFORN`, `(S/REL UK)`, `C - ENTIRE TEXT`. */
export function explainPortionMark(word: string): readonly Explanation[] {
	const written = word
		.replace(/^\(/, '')
		.replace(/[.)]+$/, '')
		.trim();
	const correction = parts().correction.get(written.toUpperCase());
	const meaning = meaningOf(correction ?? written);
	// Without parentheses, `SECRET` is the word of the classification line.
	const isLineWord = word === written && parts().level.has(written.toUpperCase()) && written.length > 3;
	if (meaning === undefined || isLineWord) {
		return [];
	}
	const notes = [
		...(correction === undefined ? [] : [`read as ${correction}`]),
		...(entireText.test(written) ? ['applies to every paragraph that has no mark of its own'] : []),
	];
	return [
		{
			word,
			kind: 'portion-mark',
			meaning,
			...(notes.length > 0 ? {note: notes.join('; ')} : {}),
			source: '5 FAH-2; observed in telegrams',
		},
	];
}

const entireText = /[ -]+ENTIRE TEXT$/i;

function meaningOf(written: string): string | undefined {
	const match = levelPattern().exec(written.replace(entireText, ''));
	const level = parts().level.get(match?.[1]?.toUpperCase() ?? '');
	const caveats = (match?.[2] ?? '')
		.split(/\/+/)
		.filter(each => each !== '')
		.map(caveatOf);
	if (level === undefined || caveats.some(each => each === undefined)) {
		return undefined;
	}
	// `U//FOUO` is controlled, and so counts as sensitive.
	const isControlled = level === 'unclassified' && caveats.includes('for official use only');
	return [isControlled ? 'sensitive but unclassified' : level, ...caveats].join(', ');
}

function caveatOf(written: string): string | undefined {
	const [, released] = /^REL(?:EASABLE)?(?: TO)? ([A-Z][A-Z, ]*)$/i.exec(written.trim()) ?? [];
	return released === undefined
		? parts().caveat.get(written.trim().toUpperCase())
		: `releasable to ${released}`;
}

// The longest first, or `SBU` would be read as `S` and something else.
const levelPattern = once(() => {
	const levels = [...parts().level.keys()].sort((a, b) => b.length - a.length);
	return new RegExp(`^(${levels.join('|')})(?:(?:/+|-| )(.+))?$`, 'i');
});

type Part = 'level' | 'caveat' | 'correction';

const parts = once((): Readonly<Record<Part, ReadonlyMap<string, string>>> => {
	const of = (part: Part) =>
		new Map(
			tableLines(portionMarkTable)
				.filter(line => line.startsWith(`${part} `))
				.map(line => {
					const [word, meaning = ''] = cut(line.slice(part.length + 1), ': ');
					return [word, meaning];
				}),
		);
	return {level: of('level'), caveat: of('caveat'), correction: of('correction')};
});
