/** What stands before a colon and is no title: who speaks, a question, the label of a fact. */
import {isEnglishWord} from '../../words/known-words.js';
import {isProperName} from '../../words/proper-names.js';
import {isSmallWord} from './words-of-titles.js';

/** Whether words before a colon, in capitals or not, name an office or a fact: `Foreign Minister Sapt: …`, `HOTEL: …`. */
export function namesOffice(title: string): boolean {
	const words = wordsOf(title);
	const last = words.at(-1) ?? '';
	const others = words.filter(word => !roles.has(word));
	return (
		labels.has(words.join(' ')) ||
		/^[qa]\d*$/i.test(title) ||
		// `Meeting With the Minister` is a title, `Turkish Foreign Minister` speaks.
		(roles.has(last) && !words.some(isSmallWord)) ||
		(others.length < words.length && !others.some(isKnown))
	);
}

/** Whether capitalised words before a colon are no title: they name who speaks, or begin as a sentence or a field does. */
export function isNoTitle(words: string): boolean {
	return notTitles.test(words) || namesOffice(words) || namesPerson(words);
}

const notTitles =
	/^(?:The |Foreign |Prime |Deputy |Vice |Former |Acting )*(?:Minister|President|Ambassador|Secretary|Director|General|Colonel|Captain|King|Prince|Princess|Queen|Premier|Chancellor|Chairman|Senator|Sen|Rep|Gen|Col|Mr|Mrs|Ms|Dr)\b(?!['’])|^(?:Begin|End|Classified|Reasons?|Ref|Subject|Tags|Date|Embassy|Poloff|Econoff|For|To)\b|\b(?:Follow|Said|Says|Asked|Replied|Note)/i;

/** Whether all words are names, none of them a word or a country. */
function namesPerson(title: string): boolean {
	const words = wordsOf(title);
	return words.length > 1 && words.every(word => !isKnown(word) && word.length > SHORT);
}

function wordsOf(title: string): readonly string[] {
	return title.toLowerCase().match(/[\p{L}\d'’]+/gu) ?? [];
}

function isKnown(word: string): boolean {
	return isEnglishWord(word) || isProperName(word);
}

const SHORT = 2;

const roles: ReadonlySet<string> = new Set(
	(
		'minister president ambassador amb secretary director chairman chairwoman spokesman spokeswoman adviser advisor ' +
		'counselor counsellor governor mayor general gen colonel col captain speaker premier chancellor senator sen ' +
		'representative rep deputy dep dcm das pdas fm pm dfm dpm mfa mod codel staffdel mr mrs ms dr prof king queen prince ' +
		'emboff poloff econoff polcouns charge consul'
	).split(' '),
);

const labels: ReadonlySet<string> = new Set(
	(
		'q a question answer poc contact contacts hotel flight flights visa rate rates phone tel telephone fax email e-mail ' +
		'address name title date place time room department embassy'
	)
		.split(' ')
		.concat('point of contact', 'points of contact'),
);
