/** The sender of a cable in words. */
import {allPosts, canonicalPost} from '../glossary/post-names.js';

/** The sender as a citation names it: `American Embassy Rome` for `AMEMBASSY ROME`; as printed if its kind is unknown. */
export function senderWords(address: string): string {
	const [, kind = '', name = ''] =
		/^(AM ?EMBASSY|AM ?CONSUL|AM ?CONGEN|US ?MISSION|USINT|USLO) +(.+)$/i.exec(address) ?? [];
	const words = kinds.get(kind.toUpperCase().replace(' ', ''));
	if (/^SECSTATE(?: WASHDC)?$/i.test(address)) {
		return 'Secretary of State, Washington, DC';
	}
	return words === undefined ? address : `${words} ${placeWords(name)}`;
}

const kinds: ReadonlyMap<string, string> = new Map([
	['AMEMBASSY', 'American Embassy'],
	['AMCONSUL', 'American Consulate'],
	['AMCONGEN', 'American Consulate General'],
	['USMISSION', 'US Mission'],
	['USINT', 'US Interests Section'],
	['USLO', 'US Liaison Office'],
]);

/** The name of the place as the table spells it; that of an unknown one is only set in lower case. */
function placeWords(name: string): string {
	const post = canonicalPost(name);
	const place = allPosts().find(listed => listed.post === post)?.place ?? '';
	const [town = ''] = place.replace(/ \(.*?\)/g, '').split(', ');
	const isTown = town !== '' && !/^US |^Conference|office|Department/.test(town);
	return isTown ? town : inLowerCase(name);
}

function inLowerCase(name: string): string {
	// The first letters of `USUN NY` and the like are no words.
	return name.replace(/[A-Z]+/g, word =>
		word.length < 3 || /^US/.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
	);
}
