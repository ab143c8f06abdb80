/** Cables as files of their own: in each format with where they were read, the hash of their bytes, and what is left out. */

import type {ExportFormat} from '../../app/taking/export-formats.js';
import type {ShownCable} from '../../app/taking/requests.js';
import {openArchive} from '../../archive/archive.js';
import {ArchiveError} from '../../archive/errors.js';
import {fileFacts} from '../../archive/file-facts.js';
import type {Cable} from '../../cable/cable.js';
import {plainCable} from '../../cable/plain-cable.js';
import {summarise} from '../../cable/summary/summarise.js';
import {citedOf} from '../../citation/cited.js';
import {escapedMarkdown} from '../../citation/escaped-markdown.js';
import {recordsIn} from '../../citation/formatted-records.js';
import type {Provenance} from '../../citation/records.js';
import {jsonDocument} from '../../citation/safe-json.js';
import {type CitationStyle, citation} from '../../citation/styles.js';
import {cableToJson} from '../../formats/json.js';
import {cableToMarkdown} from '../../formats/markdown.js';
import {writeRecords} from '../../formats/records.js';
import {columns, summaryFields} from '../../formats/rows.js';
import {layOut} from '../../layout/lay-out.js';
import {plainTextLines} from '../../layout/plain-text.js';
import {isShown, portionsOf} from '../../layout/portions/portion-filter.js';
import type {CableFile} from '../../library/library.js';
import {createCableReader} from '../../library/read-cable.js';

/** A cable to write: what is shown of it, and where it is stored. */
export type CableToWrite = {readonly shown: ShownCable; readonly file: CableFile};

/** How cables are written. */
export type WritingOptions = {
	readonly format: ExportFormat;
	readonly style: CitationStyle;
	/** Today's date, `2026-11-22`. */
	readonly today: string;
};

/** The texts of cables as they are shown, one after another with blank lines between, for a command. */
export async function shownTexts(cables: readonly CableToWrite[], today: string): Promise<string> {
	const texts: string[] = [];
	for (const cable of cables) {
		texts.push(textOf(await read(cable), today));
	}
	return texts.join('\n\n');
}

/** The contents of a file with some cables. Throws an `ArchiveError` if one cannot be read. */
export async function writtenCables(
	cables: readonly CableToWrite[],
	{format, style, today}: WritingOptions,
): Promise<string> {
	const all: WrittenCable[] = [];
	for (const cable of cables) {
		all.push({...(await read(cable)), provenance: provenanceOf(cable.file)});
	}
	switch (format) {
		case 'text':
			return all.map(one => `${textOf(one, today)}\n${facts(one, style).join('\n')}\n`).join('\n\n');
		case 'markdown':
			return all.map(one => `${markdownOf(one)}\n${markdownFacts(one, style)}`).join('\n\n');
		case 'json':
			return inJson(all, style);
		case 'csv':
			return inCsv(all);
		case 'ris':
		case 'bibtex':
		case 'csl-json':
			return recordsIn(
				format,
				all.map(({cable, provenance}) => ({cited: citedOf(summarise(cable)), provenance})),
			);
		default:
			return format satisfies never;
	}
}

type ReadToWrite = {readonly cable: Cable; readonly shown: ShownCable};

type WrittenCable = ReadToWrite & {readonly provenance: Provenance};

async function read({file, shown}: CableToWrite): Promise<ReadToWrite> {
	const reader = createCableReader();
	try {
		for await (const found of reader.read(file.path, false)) {
			const cable =
				found.type === 'cable'
					? found.cable
					: plainCable(found.id, [...found.pages()].join(''), found.reason);
			return {cable, shown};
		}
	} finally {
		reader.close();
	}
	throw new ArchiveError(file.path, 'no such file or folder');
}

function provenanceOf({path, id}: CableFile): Provenance {
	const archive = openArchive(path);
	const {sha256} = fileFacts(archive, archive.only ?? id);
	return {path, sha256};
}

function textOf({cable, shown: {filter, headers, lines: setting}}: ReadToWrite, today: string): string {
	const {lines} = layOut(cable, {...setting, headers, filter, today, missing: '', find: () => undefined});
	return `${plainTextLines(lines).join('\n').trimEnd()}\n`;
}

function markdownOf({cable, shown}: ReadToWrite): string {
	return cableToMarkdown(cable, shown.filter);
}

/** The lines below a text: its citation, where it was read, and what is left out of it. */
function facts({cable, shown, provenance}: WrittenCable, style: CitationStyle): readonly string[] {
	const hidden = portionsOf(cable).filter(portion => !isShown(shown.filter, portion));
	const marks = [...new Set(hidden.map(({mark}) => mark ?? 'unmarked'))].join(', ');
	return [
		`Citation: ${citation(style, citedOf(summarise(cable)))}`,
		`Read from: ${provenance.path}`,
		`SHA-256: ${provenance.sha256}`,
		...(hidden.length === 0
			? []
			: [`Left out: ${hidden.length} paragraph${hidden.length === 1 ? '' : 's'} (${marks})`]),
	];
}

function markdownFacts(written: WrittenCable, style: CitationStyle): string {
	return `---\n\n${facts(written, style)
		.map(fact => `- ${escapedMarkdown(fact)}`)
		.join('\n')}\n`;
}

/** One object, or an array of several. */
function inJson(all: readonly WrittenCable[], style: CitationStyle): string {
	const objects = all.map(({cable, shown, provenance}) =>
		cableToJson(cable, shown.filter, {citation: citation(style, citedOf(summarise(cable))), provenance}),
	);
	return jsonDocument(objects.length === 1 ? objects[0] : objects);
}

function inCsv(all: readonly WrittenCable[]): string {
	const rows: string[] = [];
	const records = all.map(({cable, provenance}) => ({...summaryFields(summarise(cable)), ...provenance}));
	writeRecords([...columns, 'path', 'sha256'], records, 'csv', {write: row => void rows.push(row)});
	return rows.join('');
}
