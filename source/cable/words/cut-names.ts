/** Names that a line's end cuts: `Tarlen-` `heim` is one word, for no word begins with small letters that are none. */
import {namedPost, spacedName} from '../../glossary/post-names.js';
import {isEnglishWord} from './known-words.js';
import {isProperName} from './proper-names.js';

/**
 * Whether two stretches of letters are a name of which the second is the rest. Names of countries, cities and posts are known;
 * of any other, the first part has two syllables or more, unlike the parts of `Kim Dae-jung` and `Chen Shui-bian`, or
 * the second is an ending that names have.
 */
export function isCutName(first: string, rest: string): boolean {
	if (isProperName((first + rest).toLowerCase()) || isPost(first + rest)) {
		return true;
	}
	const isBeginning = /^\p{Lu}\p{Ll}{2,}$/u.test(first) && rest.length > 1 && rest === rest.toLowerCase();
	return isBeginning && (endings.has(rest) || (isLongPart(first) && !mayFollowName(rest)));
}

/** Whether letters are the name of a post of one word; `US-` `NATO` may be two. */
function isPost(letters: string): boolean {
	const post = letters.length >= SHORTEST_POST && !/^us/i.test(letters) ? namedPost(letters) : undefined;
	return post !== undefined && !spacedName(post).includes(' ');
}

const SHORTEST_POST = 5;

/** Whether a part of a name has two syllables or more and is neither a word nor a prefix: `Saakash`, not `Anti`. */
function isLongPart(first: string): boolean {
	return (
		/[aeiouy]+[^aeiouy]+[aeiouy]/i.test(first) && !isEnglishWord(first) && !prefixes.has(first.toLowerCase())
	);
}

/** Whether small letters after a name and its hyphen are a word of their own: `Zenda-based`, `Hentzau-led`, `Sapt-san`. */
function mayFollowName(rest: string): boolean {
	return isEnglishWord(rest) || shortWords.has(rest);
}

const endings: ReadonlySet<string> = new Set(
	'ia ian ians stan stani stanis istan istani istanis vili shvili ashvili nadze adze idze ovich evich enko chenko'.split(
		' ',
	),
);

const prefixes: ReadonlySet<string> = new Set(
	'afro anglo anti arabo auto counter euro extra franco greco hydro indo infra inter intra israeli italo macro micro mini multi narco neo over para poly pseudo quasi russo semi serbo socio super trans turco ultra under vice'.split(
		' ',
	),
);

/** Words of two and three letters, and others that follow names and are not in the list of English words. */
const shortWords: ReadonlySet<string> = new Set(
	(
		'ad age aid air al all an and any arm art as at ban bar bay be bey big bin bit box bus but buy by cap car cum cup ' +
		'cut dam day de del der di do du ed eh el en end er era esque et ex eye far fed few fit fly for fu gap gas go gun ' +
		'han he her his hit hub if il in ish ism ist it its ji job ken key khan kun la law le led lo los low man map men ' +
		'met mid mix net new no non nor not now odd of off oil old on one or our out own pay per pit plus pro put ra red ' +
		'rich run sa sama san san sea see set sha shi six so style sur ten the tie to too top two ul un up ur us use van ' +
		'via vis von war was way web wet who wide win won yet zone'
	).split(' '),
);
