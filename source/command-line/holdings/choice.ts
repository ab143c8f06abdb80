import type {MrnParts} from '../../cable/mrn.js';
import {canonicalPost} from '../../glossary/post-names.js';

/** The posts and years that are asked for; what is not given is any. */
export type HoldingChoice = {readonly post: string | undefined; readonly year: number | undefined};

/** Whether a number, or what is known of a post in a year, is of those. */
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
