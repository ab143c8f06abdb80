/** Which words of a text are abbreviations, as far as their form and their neighbours tell. */
import {isEnglishWord} from '../../cable/words/known-words.js';

/**
 * The words of a text that are used as abbreviations, in order: `MFA`, `GOI`, `FonMin`, `reftel`.
 * What is also an English word, as `AID`, is one only among words in small letters: in a text all in capitals, or in a
 * heading, that cannot be decided.
 */
export function abbreviationsIn(text: string): readonly string[] {
	const words = text.match(word) ?? [];
	return words.filter((each, index) => {
		if (!mayAbbreviate.test(each) || each.length > LONGEST) {
			return false;
		}
		return !isWord(each) || isAmongSmallLetters(words, index);
	});
}

const word = /[\p{L}\p{N}][\p{L}\p{N}&/-]*/gu;
/** Two capitals, one of them the first letter; or one of the words for the cables that are referred to. */
const mayAbbreviate = /^(?:[A-Z][A-Za-z&/-]*[A-Z][a-z]*|[Rr]eftels?|[Ss]eptel)$/;
const LONGEST = 16;

function isWord(each: string): boolean {
	return /^[A-Z]+$/.test(each) && (shortWords.has(each) || isEnglishWord(each));
}

function isAmongSmallLetters(words: readonly string[], index: number): boolean {
	const neighbours = [words[index - 1], words[index + 1]].flatMap(neighbour => neighbour ?? []);
	return neighbours.length > 0 && neighbours.every(neighbour => /[a-z]/.test(neighbour));
}

/** English words of two and three letters that are abbreviations, too; the list of words begins with four. */
const shortWords: ReadonlySet<string> = new Set(
	(
		'ACE AD AGO AID AIM AIR ALL AM AN AND ANY ARE ARM ART AS ASK AT BAD BAR BE BED BIG BIT BOX BUS BUT BUY BY ' +
		'CAN CAP CAR COB COM CON COS CUT DAY DEW DID DO DUE EAR EAT END EVE FAR FAT FE FEE FEW FIG FIT FOR FUN ' +
		'GAP GAS GET GO GOT GUN HAD HAS HE HER HIM HIS HIT HOW ICE IF ILL IN IS IT ITS JET JOB KEY LA LAB LAW LAY ' +
		'LE LED LET LIE LOT LOW MAD MAN MAP MAY ME MEN MET MR MRS MS MY NA NAP NET NEW NO NOR NOT NOW OF OFF OIL ' +
		'OLD ON ONE OR OUR OUT OWN PAL PAR PAY PER PRO PUT RAN RAW RED REF RUN SAG SAM SAT SAW SAY SEA SEE SET SHE ' +
		'SIG SIT SIX SO SON SUB SUM TAB TAX TEA TEN THE TIE TO TOO TOP TOW TRY TWO UP US USE VIA WAR WAS WAY WE ' +
		'WHO WHY WIN WON YES YET YOU'
	).split(' '),
);
