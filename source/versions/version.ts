/** Whether two cables are versions of the same message: by their numbers, and by how much of their words they share. */
import {type Mrn, nameSameMessage} from '../cable/mrn.js';
import {type Shingles, sharedNumbers} from './shingles.js';

/** What two cables are to each other. */
export type VersionKind = (typeof versionKinds)[number];

/**
 * The kinds: nearly the same words; one is a part of the other; the same number and other words, so that one of the
 * numbers may be wrong.
 */
const versionKinds = ['same-text', 'longer', 'shorter', 'same-number'] as const;

/**
 * A cable as a version of another: of what kind, and how much they share, from 0 to 1: of the longer one if it is the
 * same text, else of the shorter one.
 */
export type Version = {readonly kind: VersionKind; readonly share: number};

/** A cable by its number and its words. */
export type ComparedCable = {readonly mrn: Mrn | undefined; readonly shingles: Shingles};

/** What a cable is as a version of another; nothing if they are different messages. */
export function versionOf(cable: ComparedCable, of: ComparedCable): Version | undefined {
	const isSameNumber = cable.mrn !== undefined && of.mrn !== undefined && nameSameMessage(cable.mrn, of.mrn);
	const hasOtherNumber = cable.mrn !== undefined && of.mrn !== undefined && !isSameNumber;
	const [shorter, longer] = [cable.shingles.length, of.shingles.length].sort((a, b) => a - b) as [
		number,
		number,
	];
	const shared = shorter < LEAST_SHINGLES ? 0 : sharedNumbers(cable.shingles, of.shingles);
	const share = shorter === 0 ? 0 : shared / shorter;
	// A text within one of another number is quoted there, and is not a version of it.
	if (share >= PART && shorter / longer < ALL_OF_IT && !hasOtherNumber) {
		return {kind: cable.shingles.length > of.shingles.length ? 'longer' : 'shorter', share};
	}
	if (shared / longer >= (hasOtherNumber ? SAME_TEXT_ELSEWHERE : SAME_TEXT)) {
		return {kind: 'same-text', share: shared / longer};
	}
	return isSameNumber ? {kind: 'same-number', share} : undefined;
}

/** With fewer runs of words two texts are alike by chance. */
const LEAST_SHINGLES = 12;
/** A damaged or redacted copy has lost many of its runs, since each lost word takes five of them. */
const SAME_TEXT = 0.4;
/** Reports of the same form differ in a few words, and are not the same message. */
const SAME_TEXT_ELSEWHERE = 0.8;
const PART = 0.6;
/** With so much of the longer text a shorter one is not part of it, but has lost some words. */
const ALL_OF_IT = 0.7;
