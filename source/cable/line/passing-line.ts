/** Lines that say whom a message is for at a post, where neither a label nor their place tells them from a heading. */

/** Whether a line is such an instruction, in a message to these addresses: `ZENDA FOR RASSENDYLL`, `DEPT PASS TREASURY`. */
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
	// `PROSPECTS FOR THE TALKS` is a heading: whom a line names must be one of those it is sent to.
	const isKnown =
		first === undefined
			? verb === 'PASS'
			: /^(?:DEPT|DEPARTMENT|STATE|PLEASE|PLS)$/.test(first) ||
				addresses.includes(first) ||
				/\bALL\b/.test(addresses);
	return isKnown && !(verb === 'FOR' && text.endsWith('.'));
}

/** An instruction is short; what is longer, in characters, is a sentence. */
const LONGEST = 110;
