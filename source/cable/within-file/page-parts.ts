/** Where a page of HTML can be cut between its cables, so that each part is a page of its own. */
import {isHtml} from '../masks/html.js';

/** Where the first line of a further cable begins, and where the labels of the cable above it end. */
export type FurtherStart = {readonly from: number; readonly above: number};

/**
 * The offsets at which further cables of a page begin, given those of their first lines: after the end of the element
 * above, with all tags that lead to the cable. None if a part alone would not be taken for a page.
 */
export function partsOfPage(page: string, lines: readonly FurtherStart[]): readonly number[] {
	const starts = lines.map(line => startOfPart(page, line));
	const parts = starts.map((start, index) => page.slice(start, starts[index + 1]));
	return parts.every(isHtml) ? starts : [];
}

function startOfPart(page: string, {from, above}: FurtherStart): number {
	const lowest = Math.max(above, from - MOST_BETWEEN);
	const to = startOfTag(page, from);
	const between = page.slice(lowest, to);
	const document = [...between.matchAll(beginning)].at(-1);
	if (document) {
		return lowest + document.index;
	}
	const last = [...between.matchAll(ending)].at(-1);
	return last === undefined ? to : lowest + last.index + last[0].length;
}

/** Where the tag begins within which a line does, since tags that break a line are read as its beginning. */
function startOfTag(page: string, line: number): number {
	const before = page.slice(Math.max(0, line - LONGEST_TAG), line);
	const tag = before.lastIndexOf('<');
	return tag > before.lastIndexOf('>') ? line - before.length + tag : line;
}

/** Nothing longer is looked at as a tag. */
const LONGEST_TAG = 1000;

/** No page has more markup between two cables, in characters. */
const MOST_BETWEEN = 16_384;

/** What begins a page. */
const beginning = /(?:<!doctype html[^<>]{0,200}>\s{0,100})?<html\b/gi;

/** What ends an element or a line, and the blanks below it. */
const ending =
	/<(?:\/(?:pre|p|div|table|body|html|blockquote|article|section|main|center|li|ul|ol|dl|h\d|code)|br|hr)\b[^<>]{0,200}>\s{0,100}/gi;
