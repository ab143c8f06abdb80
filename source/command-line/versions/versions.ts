import {counted} from '../../cable/counts.js';
import {dateWords, numberWords} from '../../cable/summary/summary.js';
import {type Fields, writeRecords} from '../../formats/records.js';
import {
	allVersions,
	type FoundVersion,
	type FoundVersions,
	versionsOfCable,
} from '../../library/versions/find-versions.js';
import {versionWords} from '../../versions/version-words.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import type {IndexedCables} from '../indexing/indexed-cables.js';
import type {OptionsOf} from '../options/options.js';
import type {Output} from '../output.js';
import {cablesNumbered} from './numbered.js';

/** Writes which cables are versions of others, or of those with some numbers; returns the exit code. */
export function versionsCommand(
	cables: IndexedCables,
	{numbers, format, limit}: OptionsOf<'versions'>,
	output: Output,
): ExitCode {
	const reading = {...cables, onStep: () => {}};
	const asked = cablesNumbered(cables, numbers, output);
	const found: readonly FoundVersions[] =
		numbers.length === 0
			? [allVersions(reading)]
			: asked.cables.map(({key}) => versionsOfCable(reading, key));
	const versions = found.flatMap(each => each.versions);
	const shown = versions.slice(0, limit);
	if (format === 'text') {
		writeText(shown, output);
	} else {
		writeRecords(columns, shown.map(fieldsOf), format, output);
	}
	complainOfTheRest(found, output);
	if (versions.length === 0 && asked.areAllHere) {
		output.complain(
			numbers.length === 0 ? 'no cable is a version of another' : 'no other version in this folder',
		);
	}
	return versions.length === 0 || !asked.areAllHere ? exitCodes.incomplete : exitCodes.done;
}

/** Reports what was not compared. */
function complainOfTheRest(found: readonly FoundVersions[], {complain}: Output): void {
	const unread = Math.max(0, ...found.map(each => each.unread));
	if (unread > 0) {
		complain(`${counted(unread, 'cable')} could not be read to be compared`);
	}
	if (found.some(({isCut}) => isCut)) {
		complain('not all similar cables were compared');
	}
}

const columns = ['file', 'mrn', 'date', 'kind', 'share', 'ofFile', 'ofMrn'] as const;

function fieldsOf({cable, of, version}: FoundVersion): Fields {
	return {
		file: cable.id,
		mrn: cable.mrn ?? null,
		date: cable.date ?? null,
		kind: version.kind,
		share: Number(version.share.toFixed(3)),
		ofFile: of.id,
		ofMrn: of.mrn ?? null,
	};
}

function writeText(versions: readonly FoundVersion[], {writeLine}: Output): void {
	const numbers = versions.map(({cable}) => numberWords(cable));
	const widest = Math.max(0, ...numbers.map(({length}) => length));
	for (const [index, {cable, of, version}] of versions.entries()) {
		const number = (numbers[index] ?? '').padEnd(widest);
		const other = [numberWords(of), of.id].filter(word => word !== '').join(' in ');
		writeLine(`${number}  ${dateWords(cable).padEnd(10)}  ${cable.id}  ${versionWords(version)}: ${other}`);
	}
}
