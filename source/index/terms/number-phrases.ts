/** How texts write the number of a cable, as an expression of FTS5. */
import {type Mrn, parseMrn} from '../../cable/mrn.js';
import {canonicalPost, namesOfPost} from '../../glossary/post-names.js';

/**
 * The expression for the passages of texts that may name a number: `ROME 1305`, `LA PAZ 00146`, `07ROME1305`; nothing
 * if it is not one. Whether they do name it, with its year, only the text as a whole shows.
 */
export function numberInTexts(mrn: Mrn): string | undefined {
	const parts = parseMrn(mrn);
	if (!parts) {
		return undefined;
	}
	const {post, serial, year} = parts;
	const usual = canonicalPost(post) ?? post;
	const names = new Set([post, usual, ...namesOfPost(usual), ...(usual === 'STATE' ? ['SECSTATE'] : [])]);
	const serials = Array.from({length: MOST_DIGITS}, (_, digits) => serial.padStart(digits + 1, '0'));
	const phrases = [...names].flatMap(name =>
		[...new Set(serials)].flatMap(written => [
			`${name} ${written}`,
			`${String(year).slice(-2)}${name.replaceAll(' ', '')}${written}`,
		]),
	);
	return `- {head} : (${[...new Set(phrases)].map(words => `"${words}"`).join(' OR ')})`;
}

/** No number is written with more. */
const MOST_DIGITS = 6;
