/** Reads every file of a folder and compares it with what the index stores of it. */
import {hash} from 'node:crypto';
import {type Archive, isDumpOf} from '../../archive/archive.js';
import {isGivenUpReason} from '../../archive/background/thread-limits.js';
import type {UnreadableFile} from '../../archive/errors.js';
import {bytesOf} from '../../archive/file-names.js';
import type {Skipped} from '../../archive/folder/skipped.js';
import {walkArchive} from '../../archive/folder/walk-archive.js';
import {readTexts} from '../../archive/texts.js';
import type {CableId} from '../../cable/cable.js';
import type {CableKey} from '../../cable/summary/summary.js';
import type {Database} from '../database.js';
import type {CableRecord} from '../rows/cable-record.js';
import type {Fingerprint} from '../rows/known-files.js';
import {cableColumns, checkedColumns} from '../rows/row-columns.js';
import {columnValues} from '../rows/stored-cable.js';
import {termsOf} from '../terms/terms.js';
import {startComparison} from '../update/comparison.js';
import {type CableOfSeveral, readCableFile} from '../update/read-cable-file.js';
import {rowRecord} from '../update/read-slice.js';
import type {IndexWriter} from '../writer.js';
import {packed} from './checksum.js';
import type {Damage} from './damage.js';
import {createTermsSum, type TermsSum} from './terms-sum.js';
import {createWordsDigest, type WordsDigest} from './words-digest.js';

/** What the files of a folder are, compared with its index. */
export type FilesCompared = {
	readonly changes: Record<FileChange, number>;
	/** The cables whose rows are not what their files say. */
	readonly wrongRows: Set<CableKey>;
	/** What is wrong with the files, as `problemKey` writes it. */
	readonly problems: Set<string>;
	readonly skipped: readonly Skipped[];
	/** A digest of the words of all cables that the index knows. */
	readonly digest: WordsDigest;
	/** A sum of the terms of all cables that the index knows. */
	readonly terms: TermsSum;
};

/** How a file can differ from what the index knows. */
export type FileChange = 'added' | 'changed' | 'removed';

/** Compares all files of an archive with an index, of which the damage is known. */
export function compareFiles(
	archive: Archive,
	database: Database,
	writer: IndexWriter,
	damage: Damage,
	now: () => number,
): FilesCompared {
	const comparison = startComparison(writer, archive);
	const compared: Compared = {
		database,
		writer,
		changes: {added: 0, changed: 0, removed: 0},
		wrongRows: new Set(damage.cables.map(({key}) => key)),
		problems: new Set(),
		digest: createWordsDigest(),
		terms: createTermsSum(),
	};
	for (const finding of walkArchive(archive, {withStamps: true})) {
		comparison.compare(finding);
		if (finding.type === 'file') {
			if (isDumpOf(archive, finding.id)) {
				compareDump(archive, finding.id, compared);
			} else {
				compareFile(archive, finding.id, now, compared);
			}
		}
	}
	const {changes, problems} = compared;
	changes.removed += [...comparison.missing().ids].filter(id => writer.known(id)).length;
	for (const [id, reason] of comparison.unreadable) {
		problems.add(problemKey({id, reason}));
	}
	return {...compared, skipped: comparison.skipped()};
}

/** A problem as one string, to compare it with others. */
export function problemKey({id, reason}: UnreadableFile): string {
	return `${id}\n${reason}`;
}

/** What has been compared so far, and what with. */
type Compared = Omit<FilesCompared, 'skipped'> & {
	readonly database: Database;
	readonly writer: IndexWriter;
};

/** The reasons why a file was given up, which are taken from the index: reading it again would exceed the same limit. */
function givenUpReasons({database, problems}: Compared, id: CableId): readonly string[] {
	const reasons = database
		.all('SELECT reason FROM problem WHERE file = ?', bytesOf(id))
		.map(({reason}) => String(reason))
		.filter(isGivenUpReason);
	for (const reason of reasons) {
		problems.add(problemKey({id, reason}));
	}
	return reasons;
}

function compareFile(archive: Archive, id: CableId, now: () => number, compared: Compared): void {
	if (givenUpReasons(compared, id).length > 0) {
		return;
	}
	const {writer, changes, problems} = compared;
	const result = readCableFile(archive, {type: 'file', id, size: 0, knownHash: undefined}, now);
	switch (result.type) {
		case 'cable':
			compareCable(id, result.record, result.fingerprint, compared);
			changes.removed += partsOf(writer, id).size;
			break;
		case 'several':
			compareSeveral(id, result.cables, compared);
			break;
		case 'unreadable':
			problems.add(problemKey(result));
			changes.removed += Number(writer.known(id) !== undefined) + partsOf(writer, id).size;
			break;
		case 'gone':
			changes.removed += Number(writer.known(id) !== undefined) + partsOf(writer, id).size;
			break;
		case 'same':
			break;
		default:
			result satisfies never;
	}
}

function compareSeveral(file: CableId, cables: readonly CableOfSeveral[], compared: Compared): void {
	const unseen = partsOf(compared.writer, file);
	for (const {id, record, fingerprint} of cables) {
		unseen.delete(id);
		compareCable(id, record, fingerprint, compared);
	}
	compared.changes.removed += unseen.size + Number(compared.writer.known(file) !== undefined);
}

/** The cables of a file that the index knows if it knows several. */
function partsOf(writer: IndexWriter, file: CableId): Set<CableId> {
	return new Set(writer.hadSeveral(file) ? writer.knownRows(file) : []);
}

function compareDump(archive: Archive, dump: CableId, compared: Compared): void {
	const unseen = new Set(compared.writer.knownRows(dump));
	const hasGivenUpRows = givenUpReasons(compared, dump).length > 0;
	for (const result of readTexts(archive, [dump])) {
		if (result.type === 'unreadable') {
			compared.problems.add(problemKey(result));
			continue;
		}
		const {id, text, place} = result;
		if (text === undefined || (hasGivenUpRows && !unseen.has(id))) {
			continue;
		}
		const record = rowRecord(dump, text);
		const fingerprint = {size: place?.length ?? 0, stamp: '', hash: hash('sha256', text, 'buffer'), place};
		unseen.delete(id);
		compareCable(id, {...record, summary: {...record.summary, id}}, fingerprint, compared);
	}
	compared.changes.removed += unseen.size;
}

const stampIndex = cableColumns.indexOf('stamp');

function compareCable(
	id: CableId,
	record: CableRecord,
	fingerprint: Fingerprint,
	{database, writer, wrongRows, changes, digest, terms}: Compared,
): void {
	const known = writer.known(id);
	if (!known) {
		changes.added++;
		return;
	}
	const {key, stamp} = known;
	digest.add(key, record.passages);
	terms.add(key, termsOf(record.summary, record.facts));
	if (Buffer.compare(known.hash, fingerprint.hash) !== 0 && !wrongRows.has(key)) {
		changes.changed++;
		return;
	}
	// A new stamp alone is not a change.
	const expected = columnValues(record, fingerprint).with(stampIndex, stamp);
	const row = database.get(`SELECT ${checkedColumns('checksum')} FROM cable WHERE key = ?`, key);
	if (row?.packed_checksum !== packed([key, ...expected])) {
		wrongRows.add(key);
	}
}
