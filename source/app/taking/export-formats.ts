/** The formats of an export, each with the endings of file names that mean it; the longest ending counts. */
export const exportFormats = {
	text: {endings: ['.txt', '.text'], words: 'text'},
	markdown: {endings: ['.md', '.markdown'], words: 'Markdown'},
	json: {endings: ['.json'], words: 'JSON'},
	csv: {endings: ['.csv'], words: 'CSV'},
	ris: {endings: ['.ris'], words: 'RIS'},
	bibtex: {endings: ['.bib', '.bibtex'], words: 'BibTeX'},
	'csl-json': {endings: ['.csl.json', '.csl'], words: 'CSL-JSON'},
} as const;

/** The format of an exported file. */
export type ExportFormat = keyof typeof exportFormats;

const all = Object.entries(exportFormats) as readonly (readonly [
	ExportFormat,
	(typeof exportFormats)[ExportFormat],
])[];

/** The format that the ending of a file's name means. */
export function formatOfFile(file: string): ExportFormat | undefined {
	return endingOf(file)?.format;
}

/** The name with the ending of the next format. */
export function withNextEnding(file: string): string {
	const known = endingOf(file);
	const index = all.findIndex(([format]) => format === known?.format);
	const next = all[(index + 1) % all.length]?.[1].endings[0] ?? '';
	return `${known ? file.slice(0, -known.ending.length) : file}${next}`;
}

function endingOf(file: string): {readonly format: ExportFormat; readonly ending: string} | undefined {
	return all
		.flatMap(([format, {endings}]) => endings.map(ending => ({format, ending})))
		.filter(({ending}) => file.toLowerCase().endsWith(ending) && file.length > ending.length)
		.sort((a, b) => b.ending.length - a.ending.length)[0];
}

/** The endings that mean a format, for a message. */
export const knownEndings: string = all.map(([, {endings}]) => endings[0]).join(' ');
