import type {MrnParts} from '../../cable/mrn.js';
import {canonicalPost} from '../../glossary/post-names.js';

/** The post and the year asked for; without one, any. */
export type HoldingChoice = {readonly post: string | undefined; readonly year: number | undefined};

/** Whether a number, or the holdings of a post in a year, belong to those. */
export function isChosen(
	{post, year}: HoldingChoice,
	parts: Pick<MrnParts, 'post' | 'year'> | undefined,
): boolean {
	const isOfPost = post === undefined || keyOf(parts?.post ?? '') === keyOf(post);
	return isOfPost && (year === undefined || parts?.year === year);
}

function keyOf(name: string): string {
	return canonicalPost(name) ?? name.toUpperCase().replace(/[^A-Z]/g, '');
}
