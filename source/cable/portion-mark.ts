import type {ClassificationLevel, Paragraph, PortionMark, Range} from './cable.js';
import {classificationWord} from './line/classification-word.js';

/** The canonical form of the words in parentheses after a paragraph's number; none if they are not a marking. */
export function canonicalPortionMark(written: string): string | undefined {
	return interpret(written)?.canonical;
}

/** The portion mark that words in parentheses are; none for words of the text, such as `(U.S.)` and `(Iran)`. */
export function portionMark(written: string, range: Range): PortionMark | undefined {
	const mark = interpret(written);
	return mark && {canonical: mark.canonical, asWritten: range, entireText: mark.entireText};
}

/** Whether the portion mark of a paragraph is among its words, behind its title: `1. SUMMARY (C): …`. */
export function isBehindTitle({portionMark, pieces}: Pick<Paragraph, 'portionMark' | 'pieces'>): boolean {
	const [first] = pieces;
	return portionMark !== undefined && first !== undefined && portionMark.asWritten.start > first.start;
}

/** The level of a canonical portion mark. */
export function levelOfPortionMark(canonical: string): ClassificationLevel | undefined {
	const end = canonical.indexOf('/');
	return levels.get(end < 0 ? canonical : canonical.slice(0, end));
}

const levels: ReadonlyMap<string, ClassificationLevel> = new Map([
	['U', 'UNCLASSIFIED'],
	['SBU', 'SENSITIVE BUT UNCLASSIFIED'],
	['LOU', 'LIMITED OFFICIAL USE'],
	['C', 'CONFIDENTIAL'],
	['S', 'SECRET'],
	['TS', 'TOP SECRET'],
]);

/** The spellings of a level, in letters and in words. */
const levelSpellings: ReadonlyMap<string, string> = new Map([
	['U', 'U'],
	['UNCLAS', 'U'],
	['UNCLASS', 'U'],
	['UNCLASSIFIED', 'U'],
	['SBU', 'SBU'],
	['SENSITIVE BUT UNCLASSIFIED', 'SBU'],
	['OUO', 'SBU'],
	['L', 'LOU'],
	['LOU', 'LOU'],
	['LIMITED OFFICIAL USE', 'LOU'],
	['C', 'C'],
	['CONFIDENTIAL', 'C'],
	['S', 'S'],
	['SECRET', 'S'],
	['TS', 'TS'],
	['TOP SECRET', 'TS'],
]);

/** Markings typed without the slash, or with the letters in another order. */
const mistyped: ReadonlyMap<string, string> = new Map([
	['CNF', 'C/NF'],
	['SNF', 'S/NF'],
	['TSNF', 'TS/NF'],
	['SBUNF', 'SBU/NF'],
	['N/SF', 'S/NF'],
	['N/CF', 'C/NF'],
	['SBU/N', 'SBU/NF'],
]);

const caveats: ReadonlyMap<string, string> = new Map([
	['NF', 'NF'],
	['NOFORN', 'NF'],
	['FOUO', 'FOUO'],
	['FGI', 'FGI'],
	['NODIS', 'NODIS'],
	['EXDIS', 'EXDIS'],
	['LIMDIS', 'LIMDIS'],
	['ORCON', 'ORCON'],
	['OC', 'ORCON'],
	['PROPIN', 'PROPIN'],
	['PR', 'PROPIN'],
	['RELIDO', 'RELIDO'],
	// Of 1980-95: intelligence sources or methods involved, and not releasable to contractors.
	['WNINTEL', 'WNINTEL'],
	['WN', 'WNINTEL'],
	['NOCONTRACT', 'NOCONTRACT'],
	['NC', 'NOCONTRACT'],
	['SENSITIVE', 'SENSITIVE'],
]);

type Interpreted = {readonly canonical: string; readonly entireText: boolean};

/** A cache, since a text has few markings and many paragraphs; null stands for words that are not a marking. */
const interpretations = new Map<string, Interpreted | null>();
const MOST_CACHED = 1000;

function interpret(written: string): Interpreted | undefined {
	const cached = interpretations.get(written);
	if (cached !== undefined) {
		return cached ?? undefined;
	}
	const interpreted = interpretUncached(written);
	if (interpretations.size < MOST_CACHED) {
		interpretations.set(written, interpreted ?? null);
	}
	return interpreted;
}

function interpretUncached(written: string): Interpreted | undefined {
	const folded = written.trim().replace(/^\(/, '').toUpperCase().replace(/\s+/g, ' ');
	const entire =
		/^(?:(ENTIRE TEXT|ALL)[\s:,-]*)?(.*?)[\s:,.-]*?(?:[\s:,-]*\b(ENTIRE TEXT|ENTIRE MESSAGE|ALL PARAS|ENTIRE CABLE))?\.?$/.exec(
			folded,
		);
	if (!entire) {
		return undefined;
	}
	const [, before, mark = '', after] = entire;
	const entireText = before !== undefined || after !== undefined;
	const canonical = canonicalMark(mark) ?? (entireText ? misspelledLevel(mark) : undefined);
	return canonical === undefined ? undefined : {canonical, entireText};
}

/** The level that is written with a slip, `CONFIDFNTIAL`. By itself such a word could be one of the text. */
function misspelledLevel(mark: string): string | undefined {
	const word = classificationWord(mark);
	return word?.end === mark.length ? levelSpellings.get(word.level) : undefined;
}

function canonicalMark(mark: string): string | undefined {
	const corrected = mistyped.get(mark);
	if (corrected) {
		return corrected;
	}
	const [level = '', ...rest] = mark.split(/\s*\/+\s*|\s*-+\s*|\s+(?=NF$|NOFORN$|REL\b)/);
	const canonicalLevel = levelSpellings.get(level);
	if (canonicalLevel === undefined) {
		return undefined;
	}
	const canonicalCaveats = rest.filter(part => part !== '').map(canonicalCaveat);
	if (canonicalCaveats.some(caveat => caveat === undefined)) {
		return undefined;
	}
	const sorted = [...new Set(canonicalCaveats as string[])].sort();
	// Unclassified paragraphs for official use only are sensitive but unclassified (5 FAM 540).
	const isSensitive = canonicalLevel === 'U' && sorted.includes('FOUO');
	return [isSensitive ? 'SBU' : canonicalLevel, ...sorted].join('/');
}

function canonicalCaveat(caveat: string): string | undefined {
	const releasable = /^REL(?:EASABLE)?(?: TO)? ([A-Z][A-Z ,&.]{0,60})$/.exec(caveat);
	return releasable ? `REL ${releasable[1]?.trim()}` : caveats.get(caveat);
}
