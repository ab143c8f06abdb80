/** The text with whatever Markdown or HTML would read as markup escaped. */
export function escapedMarkdown(text: string): string {
	return text
		.replace(/[\\`*_[\]<>#|~]/g, '\\$&')
		.replace(/^(\d{1,9})([.)])/, '$1\\$2')
		.replace(/^([-+])/, '\\$1');
}
