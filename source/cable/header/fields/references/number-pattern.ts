/** The patterns of cables' numbers in a list of references; each run has a limit, so that they take linear time. */

const raw = String.raw;

/** `06 ROME 12`, `2006ROME12`, `06-ROME-12`, `'06 ROME 12`, `(06) ROME 12`. */
const year = raw`(?:(?:(?<year>(?:19|20)\d{2}|\d\s?\d)(?:\s?[-/]\s?|\s)?|\(['’]?(?<noted>(?:19|20)\d{2}|\d{2})\)\s?))?`;

/** A word of a post's name. It has a limit, as all that follows, so that a long run of letters takes linear time. */
const postWord = raw`(?![OIl]{1,3}\d)(?:[A-Za-z]|0(?=[A-Z]{2}))(?:[A-Za-z'’.-]|[015](?=[A-Za-z])|0(?=\s\d{1,6}\b)(?<=[A-Z]{3}0|[A-Z]0[A-Z]{1,6}0)){0,20}`;

/** Words between two numbers. */
const between = 'AND|And|and|OR|Or|or|TO|to|THRU|THROUGH|through';

/** Up to seven words; `AND` parts two posts. */
const post = raw`(?<post>(?!(?:${between})\b)${postWord}(?:(?:\s{1,2}|\/)(?!(?:${between})\b)${postWord}){0,6})`;

const shortYear = raw`(?:19|20)\d{2}|6[6-9]|[7-9]\d|0\d|10`;

/** A year between the post and the number: `ROME 06-1234`, `ROME '06 1234`. */
const middle = raw`(?:['’]?(?<middle>${shortYear})[ -](?=\d{3,7}\b|(?<=['’]\d\d.)\d))?`;

/** The same in parentheses: `ROME (06) 1234`. */
const enclosed = raw`\(['’]?(?<enclosed>${shortYear})\)\s{0,2}(?=\d{1,7}\b)`;

/** `1,305`: three figures after a comma without a blank. `305,412` are two numbers, but the Department's are higher. */
const thousands = raw`(?:\d{1,2}|0\d{2}|(?<=\b(?:STATE|DEPT|DEPTEL)\s{1,2})\d{3}),\d{3}(?![\d,])`;

/** The serial number, with what optical readers make of its digits. `181211Z` is a time. */
const serial = raw`(?<serial>(?=[OIl]{0,2}\d)(?:${thousands}|0?[\dOIl]{1,7}))(?![\w]|\.\d|[A-Z]*\s?Z\b)`;

/** One more number of the post named last: after a comma, an ampersand, `AND`, a stroke, or at the end of a range. */
const further = raw`(?:(?<=[,&]\s{0,9}|\b(?:${between})\s{1,9})(?<further>\d{1,8})|(?<=(?:[,&]\s{0,9}|\b(?:${between})\s{1,9})[-–])(?<further>\d{3,8})|(?<=\d\s[-–]\s)(?<further>\d{3,8})(?=\s*(?:$|[,;.)]))|(?<=\d[/-])(?<further>\d{3,8}|(?<=\b(\d{1,2})[/-])\d{1,2}))(?![\w])`;

/** A number with its post and its year, or one more number of the post named last. */
export const cablePattern = new RegExp(
	raw`(?<![\w(-]|(?<!\d)\/)${year}${post}\s{0,2}(?:${enclosed}|(?<sign>[#:(,–-]\s{0,2})?${middle})${serial}|${further}`,
	'g',
);

/** A word between a number and another one. */
export const furtherBefore = new RegExp(raw`^\s(?!(?:${between})\b)([A-Za-z]{1,20})\s?\d`);

/** Signs, perhaps one of those words, and the year of the number before: `789/08, 790`. */
export const betweenNumbers = new RegExp(
	raw`^(?:[/-]\d{2}(?!\d))?[^\w]*(?:NOTAL\b\W*)?(?:(?:${between})\b\W*)?$`,
);
