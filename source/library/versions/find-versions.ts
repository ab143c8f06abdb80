/** Finds the cables of a folder that are versions of the same message, by their numbers and by their words. */
import {type Mrn, nameSameMessage} from '../../cable/mrn.js';
import type {CableKey, Listed} from '../../cable/summary/summary.js';
import {bySerial} from '../../holdings/by-serial.js';
import type {CableIndex} from '../../index/reader.js';
import {likelyPairs} from '../../versions/likely-pairs.js';
import {sharedNumbers} from '../../versions/shingles.js';
import {mayBeAlike} from '../../versions/sketch.js';
import {type Version, versionOf} from '../../versions/version.js';
import {
	type CableToCompare,
	type CompareReader,
	createCompareReader,
	type Reading,
} from './compared-cables.js';

/** What versions are found in. */
export type VersionIndex = Pick<
	CableIndex,
	'rows' | 'cablesWithNumber' | 'sketch' | 'eachSketch' | 'numbers'
>;

/** A cable that is a version of another, and how. */
export type FoundVersion = {
	readonly cable: Listed;
	readonly of: Listed;
	readonly version: Version;
};

/** The versions, and how many cables had to be left out since they could not be read at once. */
export type FoundVersions = {
	readonly versions: readonly FoundVersion[];
	readonly unread: number;
	/** Whether there are more than were compared. */
	readonly isCut: boolean;
};

/** The other versions of a cable, those with most of its words first. */
export function versionsOfCable(reading: Reading<VersionIndex>, key: CableKey): FoundVersions {
	const {index} = reading;
	const read = createCompareReader(reading);
	const own = read(key);
	if (!own) {
		return {versions: [], unread: 0, isCut: false};
	}
	const {alike, isCut} = keysAlike(reading, key);
	const numbered = own.mrn === undefined ? [] : index.cablesWithNumber(own.mrn).map(cable => cable.key);
	const others = [...new Set([...numbered, ...alike])]
		.filter(other => other !== key)
		.flatMap(other => read(other) ?? []);
	const versions = others.flatMap(other => {
		const version = versionOf(other, own);
		return version ? [{cable: other.row, of: own.row, version}] : [];
	});
	return {
		versions: versions.sort((one, other) => other.version.share - one.version.share),
		unread: unreadAmong([own, ...others]),
		isCut,
	};
}

/** The cables whose sketches are like that of one, the likest first. */
function keysAlike(
	{index, onStep}: Reading<VersionIndex>,
	key: CableKey,
): {readonly alike: readonly CableKey[]; readonly isCut: boolean} {
	const own = index.sketch(key);
	const found: {readonly key: CableKey; readonly shared: number}[] = [];
	let count = 0;
	index.eachSketch((other, sketch) => {
		if (count++ % SKETCHES_A_STEP === 0) {
			onStep();
		}
		if (own && other !== key && mayBeAlike(own, sketch)) {
			found.push({key: other, shared: sharedNumbers(own, sketch)});
		}
	});
	found.sort((one, other) => other.shared - one.shared || one.key - other.key);
	return {alike: found.slice(0, MOST_READ).map(each => each.key), isCut: found.length > MOST_READ};
}

const SKETCHES_A_STEP = 1000;
/** More are only alike because they fill in the same form. */
const MOST_READ = 200;

/** All versions in a folder, each with the fullest of its message, the newest first. */
export function allVersions(reading: Reading<VersionIndex>): FoundVersions {
	const {index, onStep} = reading;
	const read = createCompareReader(reading);
	const likely = likelyPairs(visit =>
		index.eachSketch((key, sketch) => {
			onStep();
			visit(key, sketch);
		}),
	);
	const groups = createGroups();
	const unread = new Set<CableKey>();
	for (const [key, other] of [...pairsWithSameNumber(index), ...likely.pairs]) {
		const [one, another] = [read(key), read(other)];
		if (one && another && versionOf(one, another)) {
			groups.join(key, other);
		}
		for (const cable of [one, another]) {
			if (cable && !cable.isRead) {
				unread.add(cable.row.key);
			}
		}
	}
	const versions = groups.all().flatMap(keys => versionsInGroup(keys, read));
	return {versions: versions.sort(newestFirst), unread: unread.size, isCut: likely.isCut};
}

function newestFirst(one: FoundVersion, other: FoundVersion): number {
	const [a, b] = [one.of.date ?? '', other.of.date ?? ''];
	return a < b ? 1 : a > b ? -1 : one.of.key - other.of.key || one.cable.key - other.cable.key;
}

/** Cables that name the same message, in neighbouring pairs. */
function* pairsWithSameNumber({
	numbers,
}: Pick<VersionIndex, 'numbers'>): Generator<readonly [CableKey, CableKey]> {
	for (const {all} of bySerial(numbers.held())) {
		const first = new Map<Mrn, CableKey>();
		for (const {key, number} of all) {
			const known = first.get(number) ?? [...first].find(([other]) => nameSameMessage(other, number))?.[1];
			if (known !== undefined) {
				yield [known, key];
			} else {
				first.set(number, key);
			}
		}
	}
}

/** The cables of a group with the fullest of them, which is the one with most words. */
function versionsInGroup(keys: readonly CableKey[], read: CompareReader): readonly FoundVersion[] {
	const cables = keys.flatMap(key => read(key) ?? []);
	const [fullest, ...others] = cables.sort(
		(one, other) => other.shingles.length - one.shingles.length || one.row.key - other.row.key,
	);
	return others.flatMap(cable => {
		// It may be a version only of another one of the group.
		const of = [fullest, ...others].find(each => each && each !== cable && versionOf(cable, each));
		const version = of && versionOf(cable, of);
		return of && version ? [{cable: cable.row, of: of.row, version}] : [];
	});
}

function unreadAmong(cables: readonly CableToCompare[]): number {
	return cables.filter(({isRead}) => !isRead).length;
}

/** Puts cables into groups, pair by pair. */
function createGroups(): {
	readonly join: (one: CableKey, other: CableKey) => void;
	readonly all: () => readonly (readonly CableKey[])[];
} {
	const above = new Map<CableKey, CableKey>();
	const rootOf = (key: CableKey): CableKey => {
		let root = key;
		for (let next = above.get(root); next !== undefined && next !== root; next = above.get(root)) {
			root = next;
		}
		above.set(key, root);
		return root;
	};
	return {
		join(one, other) {
			above.set(rootOf(other), rootOf(one));
		},
		all: () => [...Map.groupBy(above.keys(), rootOf).values()],
	};
}
