/** The sender of a cable in words. */

import {postKinds} from '../glossary/post-kinds.js';
import {allPosts, canonicalPost, partsOfPlace} from '../glossary/post-names.js';

/** The sender as a citation names it: `American Embassy Rome` for `AMEMBASSY ROME`; as printed if its kind is unknown. */
export function senderWords(address: string): string {
	const [, kind = '', name = ''] = kindAndName.exec(address) ?? [];
	const words = postKinds.get(kind.toUpperCase().replace(' ', ''));
	if (/^SECSTATE(?: WASHDC)?$/i.test(address)) {
		return 'Secretary of State, Washington, DC';
	}
	return words === undefined ? address : `${inCapitals(words)} ${placeWords(name)}`;
}

const kindAndName = new RegExp(
	`^(${[...postKinds.keys()].map(kind => `${kind.slice(0, 2)} ?${kind.slice(2)}`).join('|')}) +(.+)$`,
	'i',
);

/** `American Consulate General`. */
function inCapitals(words: string): string {
	return words.replace(/\b[a-z]/g, letter => letter.toUpperCase());
}

/** The name of the place as the table spells it; that of an unknown one is only set in lower case. */
function placeWords(name: string): string {
	const post = canonicalPost(name);
	const listed = allPosts().find(each => each.post === post);
	const [town = ''] = listed === undefined ? [] : partsOfPlace(listed);
	const isTown = town !== '' && !/^US |^Conference|office|Department/.test(town);
	return isTown ? town : inLowerCase(name);
}

function inLowerCase(name: string): string {
	// The first letters of `USUN NY` and the like are no words.
	return name.replace(/[A-Z]+/g, word =>
		word.length < 3 || /^US/.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
	);
}
