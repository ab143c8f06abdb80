/** Passing instructions, in places where neither a label nor their position distinguishes them from headings. */

/** Whether a line of a message to these addresses is an instruction: `ZENDA FOR RASSENDYLL`, `DEPT PASS TREASURY`. */
export function isPassingLine(text: string, addresses: string): boolean {
	if (text.length > LONGEST || /(?:^|\s)[a-z]/.test(text)) {
		return false;
	}
	if (/^(?:FOR|FROM):? ?[A-Z]/.test(text)) {
		return !text.endsWith('.');
	}
	const match = /^((?:[A-Z][A-Z'/.]*[ ,:]+){0,5}?)(?:ALSO )?(FOR|PASS|POUCH)\b/.exec(text);
	if (!match) {
		return false;
	}
	const [, whom = '', verb] = match;
	const first = /^[A-Z]+/.exec(whom)?.[0];
	// `PROSPECTS FOR THE TALKS` is a heading: an instruction names one of the addressees.
	const isKnown =
		first === undefined
			? verb === 'PASS'
			: /^(?:DEPT|DEPARTMENT|STATE|PLEASE|PLS)$/.test(first) ||
				addresses.includes(first) ||
				/\bALL\b/.test(addresses);
	return isKnown && !(verb === 'FOR' && text.endsWith('.'));
}

/** No instruction is longer, in characters; a sentence may be. */
const LONGEST = 110;
