import type {ReferenceKind} from '../../../cable.js';

/** The kind of reference that a word names; what has no such word is read as cables. */
export function kindByWord(words: string): ReferenceKind | undefined {
	return lettersOfKinds.test(words) ? kinds.find(({pattern}) => pattern.test(words))?.kind : undefined;
}

const kinds: readonly {readonly kind: ReferenceKind; readonly pattern: RegExp}[] = [
	// Before the conversation, which it is about.
	{kind: 'memorandum', pattern: /\bMEMORAND(?:UM|A) OF (?:A )?(?:TELEPHONE )?CONVERSATIONS?\b/i},
	{kind: 'email', pattern: /\bE-?\s?MAILS?\b/i},
	{
		kind: 'telephone',
		pattern: /\b(?:TELE?CONS?|PHONCONS?|TELEPHONE|PHONE|PHONECONS?|FONECONS?|CONVERSATIONS?)\b/i,
	},
	{kind: 'report', pattern: /\b(?:IIR|FBIS|OSC|TDX?[- ]?\d{2,4}|CIR \d{3}|REPORTS?|SITREP)\b/i},
	{kind: 'memorandum', pattern: /\b(?:MEMO(?:RANDUM|RANDA|S)?|MEMCONS?)\b/i},
	{
		kind: 'airgram',
		pattern:
			/(?:^|\s)(?:AIRGRAMS?(?=\s{1,9}(?:NO\.?\s?)?(?:A-)?\d|\s{0,9}$|\s(?:OF|DATED|DTD)\b)|C?A-\s?\d{1,5}|A\d{2,4}|CA ?\d{2,5})\b/,
	},
	{kind: 'other', pattern: /\b(?:LETTERS?|NOTES?|WEBSITE|HTTP)\b/i},
];

// Each of those words has some of these letters; most posts and numbers have none, and are spared the rest.
const lettersOfKinds =
	/MAIL|CON|PHON|IIR|FBIS|OSC|TD|CIR|REPORT|SITREP|MEMO|AIRGRAM|LETTER|NOTE|WEB|HTTP|\bC?A-?\s?\d/i;
