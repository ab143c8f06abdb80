/** Places of several words, by which what a rank is for is told from the name behind it: `Ho Chi Minh City`. */
import {namedPost} from '../../glossary/post-names.js';
import {isTaggedPlace} from '../../glossary/tag-codes.js';

/** How many words at the beginning of some name a place, or several with `and`; none if they name something else. */
export function wordsOfPlace(words: readonly string[]): number {
	let end = endOfOne(words, 0);
	while (end > 0 && end < words.length && /^(?:and|&)$/i.test(words[end] as string)) {
		const next = /^the$/i.test(words[end + 1] ?? '') ? end + 2 : end + 1;
		const more = endOfOne(words, next);
		if (more === next) {
			break;
		}
		end = more;
	}
	return end;
}

/** Where the place ends that begins at a word; the same word if none does. */
function endOfOne(words: readonly string[], start: number): number {
	const isRegion = regions.has(words[start]?.toUpperCase() ?? '');
	for (let end = Math.min(start + LONGEST, words.length); end > start; end--) {
		if (isPlace(words.slice(start, end)) || (isRegion && isPlace(words.slice(start + 1, end)))) {
			return end;
		}
	}
	return start;
}

function isPlace(words: readonly string[]): boolean {
	const name = words
		.join(' ')
		.toUpperCase()
		.replace(/^ST\.? /, 'SAINT ');
	return (
		name.replace(/[ .]/g, '').length >= SHORTEST &&
		(namedPost(name) !== undefined || isTaggedPlace(name) || others.has(name))
	);
}

/** Two letters may be initials: `H. K.` */
const SHORTEST = 4;

/** The words of `Saint Vincent and the Grenadines`, and one that tells a part of it. */
const LONGEST = 6;

/** What tells a part of a country or continent: `Northern Ireland`, `Maritime Southeast Asia`. */
const regions: ReadonlySet<string> = new Set(
	'NORTHERN SOUTHERN EASTERN WESTERN CENTRAL NORTHEASTERN NORTHWESTERN SOUTHEASTERN SOUTHWESTERN MARITIME MAINLAND INNER GREATER'.split(
		' ',
	),
);

/** Names that neither the posts nor the codes have. */
const others: ReadonlySet<string> = new Set([
	'GREAT BRITAIN',
	'UNITED NATIONS',
	'EUROPEAN UNION',
	'AFRICAN UNION',
	'BANJA LUKA',
	'SERBIA AND MONTENEGRO',
	'SAO TOME AND PRINCIPE',
]);
