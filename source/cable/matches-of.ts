/** All matches of a global pattern from an offset of a text on. The language's own iterator copies the pattern each time. */
export function matchesOf(pattern: RegExp, text: string, from = 0): readonly RegExpExecArray[] {
	const matches: RegExpExecArray[] = [];
	pattern.lastIndex = from;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		matches.push(match);
		if (match[0] === '') {
			pattern.lastIndex++;
		}
	}
	return matches;
}
