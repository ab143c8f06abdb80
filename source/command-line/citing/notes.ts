import {archiveReason} from '../../archive/errors.js';
import type {Cable} from '../../cable/cable.js';
import {paragraphs} from '../../cable/facts/content.js';
import {nameSameMessage} from '../../cable/mrn.js';
import {summarise} from '../../cable/summary/summarise.js';
import {citedOf} from '../../citation/cited.js';
import {escapedMarkdown} from '../../citation/escaped-markdown.js';
import {passageOf} from '../../citation/passage.js';
import {quotation} from '../../citation/quotation.js';
import {jsonLine} from '../../citation/safe-json.js';
import {type CitationStyle, citation} from '../../citation/styles.js';
import type {Dossier, DossierItem, Note, NotePlace} from '../../dossier/dossier.js';
import {type FoundNote, findNote} from '../../dossier/note-offset.js';
import {noFilter} from '../../layout/portions/portion-filter.js';
import {createCableReader} from '../../library/read-cable.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import type {OptionsOf} from '../options/options.js';
import type {Output} from '../output.js';

/** A cable of a dossier that has notes. */
export type NotedItem = Pick<DossierItem, 'mrn' | 'notes'> & {readonly dossier: string};

/** The cables of some dossiers that have a number and notes. */
export function notedItems(dossiers: readonly Dossier[]): readonly NotedItem[] {
	return dossiers.flatMap(({name, items}) =>
		items.flatMap(({mrn, notes}) =>
			mrn === undefined || notes.length === 0 ? [] : [{dossier: name, mrn, notes}],
		),
	);
}

/** Writes the notes on the cables of some files, each with the words that it is about and their citation. */
export async function notesCommand(
	paths: readonly string[],
	items: readonly NotedItem[],
	{format, style}: OptionsOf<'notes'>,
	output: Output,
): Promise<ExitCode> {
	const reader = createCableReader();
	let exitCode: ExitCode = exitCodes.done;
	try {
		for (const path of paths) {
			try {
				for await (const read of reader.read(path, false)) {
					for (const written of read.type === 'cable' ? notesOf(read.cable, items, style) : []) {
						output.write(writers[format](written));
					}
				}
			} catch (error) {
				output.complain(`${path}: ${archiveReason(error)}`);
				exitCode = exitCodes.incomplete;
			}
		}
	} finally {
		reader.close();
	}
	return exitCode;
}

/** A note with the words that it is about, and their citation; a note on a whole cable, or whose words are lost, has no quotation. */
type WrittenOut = {
	readonly dossier: string;
	readonly mrn: string;
	readonly note: Note;
	/** Whether the words that it is about are in the cable. */
	readonly hasWords: boolean;
	/** The words and the citation below them, or the citation alone. */
	readonly quoted: string;
};

function notesOf(cable: Cable, items: readonly NotedItem[], style: CitationStyle): readonly WrittenOut[] {
	const summary = summarise(cable);
	const {mrn} = summary;
	if (mrn === undefined) {
		return [];
	}
	const own = items.filter(item => item.mrn !== undefined && nameSameMessage(item.mrn, mrn));
	return own.flatMap(({dossier, notes}) =>
		notes.map(({place, written: {text}}) => {
			const found = findNote(cable, place);
			const [from, count] = paragraphsOf(cable, place, found);
			const passage = passageOf(cable, noFilter, Math.max(0, from), count);
			const quoted = quotation(passage, summary, style) ?? citation(style, citedOf(summary), passage.locator);
			return {dossier, mrn, note: {place, text}, hasWords: found.hasWords, quoted};
		}),
	);
}

/** The place among all paragraphs of the first that a note is about, and how many they are; -1 if it is about none here. */
function paragraphsOf(
	cable: Cable,
	place: NotePlace,
	{offset, hasWords}: FoundNote,
): readonly [from: number, count: number] {
	const all = paragraphs(cable);
	const from = offset === undefined || !hasWords ? -1 : all.findLastIndex(({start}) => start <= offset);
	const {first, last} = place.paragraphs ?? {first: 0, last: 0};
	return [from, from < 0 ? 0 : Math.min(1 + last - first, all.length - from)];
}

const writers: Readonly<Record<OptionsOf<'notes'>['format'], (written: WrittenOut) => string>> = {
	text: written => `${written.quoted}\n\nNote: ${lostWords(written)}${written.note.text}\n\n\n`,
	markdown: written =>
		`${escapedMarkdown(written.quoted)
			.split('\n')
			.map(line => `> ${line}`.trimEnd())
			.join('\n')}\n\n${lostWords(written)}${written.note.text}\n\n`,
	json: ({dossier, mrn, note: {place, text}, hasWords, quoted}) =>
		`${jsonLine({
			dossier,
			mrn,
			paragraphs: place.paragraphs ? {from: place.paragraphs.first, to: place.paragraphs.last} : null,
			words: place.words ?? null,
			hasWords,
			note: text,
			quotation: quoted,
		})}\n`,
};

function lostWords({note: {place}, hasWords}: WrittenOut): string {
	return hasWords ? '' : `“${place.words}”, which is not in this cable: `;
}
