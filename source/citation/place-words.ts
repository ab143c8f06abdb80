/** How other programs are led to a place in a cable. */
import {escapedMarkdown} from './escaped-markdown.js';

/** A paragraph of a cable, by its number, or the cable as a whole. */
export type LinkedPlace = {readonly number: string; readonly paragraph: number | undefined};

/** A link in Markdown to the file of a cable, with the paragraph as its fragment. */
export function markdownLink(path: string, {number, paragraph}: LinkedPlace): string {
	const label = paragraph === undefined ? number : `${number} ¶ ${paragraph}`;
	const url = `file://${path.split('/').map(encodeURIComponent).join('/')}`;
	const fragment = paragraph === undefined ? '' : `#${paragraph}`;
	// A parenthesis would end the link.
	const target = `${url}${fragment}`.replace(/[()']/g, sign => `%${sign.charCodeAt(0).toString(16)}`);
	return `[${escapedMarkdown(label)}](${target})`;
}

/** The command that opens a place: `cables FOLDER 07ROME1333 --paragraph=4`; by its file if it has no number. */
export function openingCommand(
	folder: string,
	file: string,
	{number, paragraph}: {readonly number: string | undefined; readonly paragraph: number | undefined},
): string {
	const words = number === undefined ? [file] : [folder, number];
	return [
		'cables',
		...words.map(shellWord),
		...(paragraph === undefined ? [] : [`--paragraph=${paragraph}`]),
	].join(' ');
}

/** The command that repeats the result of a query: best first, or in the order of the list. */
export function resultCommand(
	folder: string,
	{
		query,
		scope,
		order,
	}: {
		readonly query: string;
		readonly scope: string;
		readonly order: {readonly sort: string; readonly isReversed: boolean} | undefined;
	},
): string {
	if (order) {
		const {sort, isReversed} = order;
		return [
			'cables list',
			...(sort === 'date' ? [] : [`--sort=${sort}`]),
			...(isReversed ? ['--reverse'] : []),
			`--query=${shellWord(query)}`,
			shellWord(folder),
		].join(' ');
	}
	const place = scope === 'subject' ? [] : [`--in=${scope}`];
	return ['cables search', `--folder=${shellWord(folder)}`, ...place, '--', shellWord(query)].join(' ');
}

/** A word as a shell reads it: in quotation marks unless all of its signs are harmless. */
export function shellWord(word: string): string {
	return /^[A-Za-z0-9_./:@%+=,][A-Za-z0-9_./:@%+=,-]*$/.test(word)
		? word
		: `'${word.replaceAll("'", "'\\''")}'`;
}
