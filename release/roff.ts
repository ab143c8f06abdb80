/** Writes roff with the macros of man(7), which every formatter of manual pages knows. */

/** A section of a page, with its title. */
export function section(title: string, ...lines: readonly string[]): string {
	return [`.SH ${quoted(title.toUpperCase())}`, ...lines].join('\n');
}

/** A part of a section. */
export function subsection(title: string, ...lines: readonly string[]): string {
	return [`.SS ${quoted(title)}`, ...lines].join('\n');
}

/** A term, and below it, further to the right, what it means. */
export function term(name: string, meaning: string): string {
	return `.TP\n${bold(name)}\n${text(meaning)}`;
}

/** Some paragraphs of text. */
export function paragraphs(...all: readonly string[]): string {
	return all.map(text).join('\n.PP\n');
}

/** A command as it is typed, on a line of its own. */
export function example(line: string, meaning: string): string {
	return `${text(meaning)}\n.PP\n.RS 4\n.nf\n${verbatim(escaped(line))}\n.fi\n.RE`;
}

/** Words in bold. */
export function bold(words: string): string {
	return `\\fB${escaped(words)}\\fR`;
}

/** Words as text that no formatter takes for a request, in lines as long as are usual. */
export function text(words: string): string {
	return verbatim(
		escaped(words)
			.replace(/(?=\S)(.{1,78})(?: |$)/g, '$1\n')
			.trimEnd(),
	);
}

/** Lines that are set as they are; those of roff that begin with a point are requests. */
function verbatim(roff: string): string {
	return roff.replace(/^(?=\.)/gm, '\\&');
}

/** An argument of a request. */
export function quoted(words: string): string {
	return `"${escaped(words)}"`;
}

/** The characters that mean something to roff, or that it would set otherwise than they are typed. */
const special: Readonly<Record<string, string>> = {
	'\\': '\\e',
	'-': '\\-',
	'"': '\\(dq',
	"'": '\\(aq',
	'`': '\\(ga',
	'^': '\\(ha',
	'~': '\\(ti',
};

function escaped(words: string): string {
	return words.replace(/[\\\-"'`^~]|[^\x00-\x7f]/gu, sign => special[sign] ?? unicode(sign));
}

function unicode(sign: string): string {
	const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase();
	return `\\[u${code.padStart(4, '0')}]`;
}
