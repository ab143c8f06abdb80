/** The words of headings, on a line of their own or at the beginning of a paragraph. */

/** Words that name a part of a cable, in any case; if one begins with another, the longer comes first. */
const sectionWords = [
	'SUMMARY (?:AND|&) (?:COMMENT|ACTION REQUEST(?:ED)?|INTRODUCTION|BACKGROUND|RECOMMENDATIONS?)',
	'INTRODUCTION (?:AND|&) SUMMARY',
	'SUMMARY[/ ]COMMENT',
	"(?:EXECUTIVE |BEGIN )?SUMMARY(?: CONT'?D| CONTINUED)?",
	"(?:EMBASSY |POST |MISSION |CONSULATE |AMBASSADOR'S |BEGIN )?COMMENTS?(?: AND (?:RECOMMENDATIONS?|ACTION REQUEST(?:ED)?))?(?: CONT'?D| CONTINUED)?",
	'(?:BEGIN )?ACTION REQUEST(?:ED|S)?(?: FOR [A-Z]+)?',
	'(?:GENERAL |HISTORICAL )?BACKGROUND(?: NOTE)?',
	'INTRODUCTION',
	'CONCLUSIONS?',
	'RECOMMENDATIONS?',
	'(?:BIO(?:GRAPHIC(?:AL)?)?) ?(?:NOTES?|DATA|INFORMATION|DETAILS)',
	'NEXT STEPS',
	'KEY POINTS',
	'TALKING POINTS',
	'OBJECTIVES?',
	'PARTICIPANTS',
	'DISCUSSION',
	'BEGIN TEXT',
	'NOTE',
];

const sectionWordPattern = new RegExp(`^(?:${sectionWords.join('|')})(?![A-Za-z'])`, 'i');

/** Whether a text is only words that name a part. */
export function isSectionWord(text: string): boolean {
	const match = sectionWordPattern.exec(text);
	return match !== null && /^[\s.:-]*$/.test(text.slice(match[0].length));
}

/**
 * The title at the beginning of a paragraph's text: `SUMMARY: …`, `Comment. …`, `THE RIVER AND ITS TOLLS: …`.
 * `end` is where the title ends, `next` where the text continues.
 */
export function runInTitle(text: string): {readonly end: number; readonly next: number} | undefined {
	const word = sectionWordPattern.exec(text)?.[0];
	if (word !== undefined) {
		const mark = /^\s?(?::|\.(?=\s|$)|--?(?=\s)|–|—)\s*/.exec(text.slice(word.length));
		return mark ? {end: word.length, next: word.length + mark[0].length} : undefined;
	}
	// In a text all in capitals, a phrase in capitals before a colon may be part of a sentence.
	const phrase = /^([A-Z][A-Z\d'’"(),/&-]*(?: [A-Z\d'’"(),/&-]+){0,8}):\s+(?=\S*[a-z])/.exec(text);
	return phrase?.[1] !== undefined && phrase[1].length <= 70
		? {end: phrase[1].length, next: phrase[0].length}
		: undefined;
}

/** Whether a line reads like a heading: short, without a full stop or comma at its end, most words capitalised. */
export function readsLikeHeading(text: string): boolean {
	if (text.length > 72 || /[.,;]$/.test(text) || !/\p{L}{2}/u.test(text) || /^[-*•]/.test(text)) {
		return false;
	}
	// Words that announce or end a quotation are not a heading.
	if (/^(?:END|(?:UN)?QUOTE)\b|\bFOLLOW(?:S|ING)?\b.*:$/i.test(text)) {
		return false;
	}
	if (isSectionWord(text) || text === text.toUpperCase()) {
		return true;
	}
	const words = text.split(/\s+/).filter(word => /\p{L}{4}/u.test(word));
	const capitalised = words.filter(word => /^[^\p{L}]*\p{Lu}/u.test(word));
	return words.length > 0 && /^[^\p{L}]*\p{Lu}/u.test(text) && capitalised.length >= words.length * 0.6;
}
