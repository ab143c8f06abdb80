import {isOfSamePost, type MrnParts} from '../../cable/mrn.js';
import {canonicalPost} from '../../glossary/post-names.js';

/** The post and the year asked for; without one, any. */
export type HoldingChoice = {readonly post: string | undefined; readonly year: number | undefined};

/** Whether a number, or the holdings of a post in a year, belong to those. */
export function isChosen(
	{post, year}: HoldingChoice,
	parts: Pick<MrnParts, 'post' | 'isArchival' | 'year'> | undefined,
): boolean {
	const isOfPost =
		post === undefined ||
		(parts !== undefined && isOfSamePost(parts, {post: keyOf(post), isArchival: false}));
	return isOfPost && (year === undefined || parts?.year === year);
}

function keyOf(name: string): string {
	return canonicalPost(name) ?? name.toUpperCase().replace(/[^A-Z]/g, '');
}

/** What was chosen, in words: `of this post and year`; nothing if nothing was. */
export function choiceWords({post, year}: HoldingChoice): string {
	const chosen = [...(post === undefined ? [] : ['post']), ...(year === undefined ? [] : ['year'])];
	return chosen.length === 0 ? '' : ` of this ${chosen.join(' and ')}`;
}
