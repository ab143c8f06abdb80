/** Finds a cable by its number, in any spelling, and its neighbours by number. */
import {type Mrn, type MrnParts, parseMrn} from '../cable/mrn.js';
import type {CableKey} from '../cable/summary/summary.js';
import {knownPost, postInNumbers} from '../glossary/posts.js';
import {type AskedNumber, numberAsked} from './query/number-asked.js';
import type {TermSource} from './term-source.js';

/**
 * The cables with the number that was typed, newest first if the year was not typed, and after them those of the same
 * post and year by how near their numbers are. Nothing if it is not a number, or no cable has it.
 */
export function findNumber(source: TermSource, text: string): NumberFound | undefined {
	const asked = numberAsked(text);
	if (!asked) {
		return undefined;
	}
	const own = ownOf(source, asked);
	const [first] = own;
	if (!first) {
		return undefined;
	}
	const found = new Set(own.map(({key}) => key));
	const neighbours = neighboursOf(source, first.mrn, Number(asked.serial)).filter(key => !found.has(key));
	return {keys: Int32Array.from([...found, ...neighbours]), neighbours: neighbours.length};
}

/** The cables that were found; the last so many of them are only neighbours. */
export type NumberFound = {readonly keys: Int32Array<ArrayBuffer>; readonly neighbours: number};

/** The cables that have the number. */
function ownOf(source: TermSource, asked: AskedNumber): readonly Numbered[] {
	const found: Numbered[] = [];
	source.eachSerial(asked.serial, (key, isWhole) => {
		const mrn = isWhole ? source.title(key)?.mrn : undefined;
		const parts = mrn === undefined ? undefined : parseMrn(mrn);
		if (mrn !== undefined && parts && isAsked(asked, parts)) {
			found.push({key, mrn, year: parts.year});
		}
	});
	return found.sort((one, other) => other.year - one.year);
}

type Numbered = {readonly key: CableKey; readonly mrn: Mrn; readonly year: number};

/** Posts are compared by all their names; the numbers of 1973-79 have only six letters of the name. */
function isAsked({year, post}: AskedNumber, parts: MrnParts): boolean {
	const isSamePost = postInNumbers(parts.post) === post || (parts.isArchival && post.startsWith(parts.post));
	return isSamePost && (year === undefined || year === parts.year);
}

/** The cables of the same post and year, the nearest by number first. */
function neighboursOf(source: TermSource, mrn: Mrn, serial: number): readonly CableKey[] {
	const parts = parseMrn(mrn);
	const ofYear = new Set<CableKey>();
	source.eachPosting(`year:${parts?.year}`, key => ofYear.add(key));
	const near: {readonly key: CableKey; readonly distance: number}[] = [];
	for (const post of parts ? postsOf(source, parts) : []) {
		source.eachPosting(`from:${post}`, key => {
			const other = ofYear.has(key) ? source.title(key)?.mrn : undefined;
			const own = other === undefined ? undefined : parseMrn(other)?.serial;
			if (own !== undefined) {
				near.push({key, distance: Math.abs(Number(own) - serial)});
			}
		});
	}
	return near
		.sort((one, other) => one.distance - other.distance)
		.slice(0, MOST_NEIGHBOURS)
		.map(({key}) => key);
}

const MOST_NEIGHBOURS = 200;

/** The posts that a number may be of: an unknown one of 1973-79 is cut short in its number, and not in the index. */
function postsOf(source: TermSource, {post, isArchival}: MrnParts): readonly string[] {
	const known = knownPost(post);
	return known === undefined && isArchival
		? source.vocabulary('from').texts.filter(text => text.startsWith(post))
		: [known ?? post];
}
