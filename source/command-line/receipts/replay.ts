import {counted} from '../../cable/counts.js';
import {nameSameMessage} from '../../cable/mrn.js';
import {jsonLine} from '../../citation/safe-json.js';
import {serialOf} from '../../index/citations.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import type {IndexedCables} from '../indexing/indexed-cables.js';
import type {OptionsOf} from '../options/options.js';
import type {Output} from '../output.js';
import {findMeant} from '../search/find-cables.js';
import {collectionOf, type Receipt, type ReceivedCable, receivedCables} from './receipt.js';

/** How the result of a search has changed: cables that were added, that are gone, and whose text has changed. */
type Changes = {
	readonly came: readonly ReceivedCable[];
	/** Those that are in the folder but no longer found, and those that are not in it. */
	readonly lost: readonly ReceivedCable[];
	readonly gone: readonly ReceivedCable[];
	readonly changed: readonly ReceivedCable[];
};

/** Repeats the search of a receipt and writes what was added and removed since; the exit code is 0 if nothing was. */
export function replayCommand(
	cables: IndexedCables,
	receipt: Receipt,
	{format}: OptionsOf<'replay'>,
	output: Output,
): ExitCode {
	const now = receivedCables(cables.index, findMeant(cables, receipt.query, receipt.scope, output));
	const changes = changesBetween(cables, receipt.found, now);
	const collection = collectionOf(cables.index);
	if (format === 'json') {
		const {query, scope, date, found} = receipt;
		const counts = {was: found.length, now: now.length};
		const isSame = collection.sha256 === receipt.collection.sha256;
		output.write(`${jsonLine({query, scope, date, counts, isSameCollection: isSame, ...changes})}\n`);
	} else {
		writeChanges(receipt, now.length, changes, output);
		output.writeLine(collectionWords(receipt, collection));
	}
	const isSame = Object.values(changes).every(({length}) => length === 0);
	return isSame ? exitCodes.done : exitCodes.incomplete;
}

/** A cable is the same if its content is; with another content, if its number is, or else its file. */
function changesBetween(
	{index}: IndexedCables,
	then: readonly ReceivedCable[],
	now: readonly ReceivedCable[],
): Changes {
	const hashesThen = new Set(then.map(({sha256}) => sha256));
	const hashesNow = new Set(now.map(({sha256}) => sha256));
	const others = now.filter(({sha256}) => !hashesThen.has(sha256));
	const missing = then.filter(({sha256}) => !hashesNow.has(sha256));
	const versionsNow = createVersionFinder(others);
	const changed = missing.filter(cable => versionsNow(cable).length > 0);
	const versionsThen = createVersionFinder(changed);
	const went = missing.filter(cable => versionsNow(cable).length === 0);
	const isHere = ({sha256}: ReceivedCable) => index.hashed(sha256).length > 0;
	return {
		came: others.filter(other => versionsThen(other).length === 0),
		lost: went.filter(isHere),
		gone: went.filter(cable => !isHere(cable)),
		changed,
	};
}

/** Creates a function that finds other versions of a cable among some; a receipt may have 100,000. */
function createVersionFinder(
	cables: readonly ReceivedCable[],
): (cable: ReceivedCable) => readonly ReceivedCable[] {
	const byFile = Map.groupBy(cables, ({file}) => file);
	const bySerial = Map.groupBy(cables, serialIn);
	return cable => {
		const numbered = cable.mrn === null ? [] : (bySerial.get(serialIn(cable)) ?? []);
		return [...(byFile.get(cable.file) ?? []), ...numbered].filter(other => isVersion(cable, other));
	};
}

/** What all forms of a cable's number share. */
function serialIn({mrn}: ReceivedCable): string | null {
	return mrn === null ? null : serialOf(mrn) || mrn;
}

function isVersion(one: ReceivedCable, other: ReceivedCable): boolean {
	return one.mrn === null || other.mrn === null
		? one.file === other.file
		: nameSameMessage(one.mrn, other.mrn);
}

function writeChanges({query, date, found}: Receipt, now: number, changes: Changes, output: Output): void {
	output.writeLine(`${query}: ${counted(found.length, 'cable')} on ${date.slice(0, 10)}, ${now} now`);
	for (const [kind, words] of Object.entries(kinds)) {
		for (const {mrn, file} of changes[kind as keyof Changes]) {
			output.writeLine(`${words}  ${mrn ?? file}`);
		}
	}
	if (Object.values(changes).every(({length}) => length === 0)) {
		output.writeLine('the same cables');
	}
}

const kinds: Readonly<Record<keyof Changes, string>> = {
	came: 'added          ',
	lost: 'no longer found',
	gone: 'not in folder  ',
	changed: 'text changed   ',
};

function collectionWords({collection: then, version}: Receipt, now: Receipt['collection']): string {
	return then.sha256 === now.sha256
		? `the collection is the same, ${counted(now.cables, 'cable')}; the search was of version ${version}`
		: `the collection has changed: ${counted(then.cables, 'cable')} then, ${now.cables} now; the search was of version ${version}`;
}
