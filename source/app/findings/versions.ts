/** Versions of the same message: of a cable, or all in the folder. */
import {counted} from '../../cable/counts.js';
import {versionWords} from '../../versions/version-words.js';
import {currentKey, openComparison} from '../comparison/comparison.js';
import {closeScreen} from '../navigation.js';
import type {Step} from '../state/effect.js';
import type {ListScreen, ReaderScreen} from '../state/screen.js';
import {type State, withMessage} from '../state/state.js';
import {openFindings} from './open.js';
import type {Findings, ShownVersion} from './results.js';

type Versions = Extract<Findings, {readonly type: 'versions'}>;

/** Shows all cables that are versions of others. */
export function openVersions(state: State): Step {
	return openFindings(state, {type: 'versions', of: undefined});
}

/** Compares the current cable with its other version; where there are several, shows them first. */
export function compareCurrent(state: State, screen: ListScreen | ReaderScreen): Step {
	const of = currentKey(state, screen);
	return of === undefined
		? [withMessage(state, 'no cable is selected')]
		: openFindings(state, {type: 'versions', of});
}

/** Takes in the versions of a cable: a single one is compared at once, and without any a message says so. */
export function versionsKnown(state: State, answer: Versions): Step {
	const {of, versions, unread} = answer;
	const [only, ...others] = versions;
	if (of === undefined || others.length > 0) {
		return [state];
	}
	const [closed] = closeScreen(state);
	if (only) {
		return openComparison(closed, only.otherKey, only.key);
	}
	const why = unread === 0 ? '' : `; ${counted(unread, 'cable')} could not be read`;
	return [withMessage(closed, `no other version is here${why}; :compare 07ROME1 takes any cable`)];
}

/** Compares the cables of a row. */
export function compareVersion(state: State, version: ShownVersion | undefined): Step {
	return version ? openComparison(state, version.otherKey, version.key) : [state];
}

/** The rows: a cable, its date, what it is to the other one, which that is, and their files. */
export function versionRows({of, versions}: Versions): readonly (readonly string[])[] {
	return versions.map(version => {
		const {number, date, file, otherNumber, otherFile} = version;
		const other = otherNumber === '' ? '' : `of ${otherNumber}; `;
		return [
			number,
			date,
			versionWords(version),
			of === undefined ? `${other}${file} and ${otherFile}` : file,
		];
	});
}

/** The status line of versions: how many there are, and what was not compared. */
export function versionsStatus({of, versions, unread, isCut}: Versions): string {
	const what = of === undefined ? 'pair' : 'version';
	const ofWhat = of === undefined ? 'of versions' : 'of this cable';
	const missed = unread === 0 ? '' : `; ${counted(unread, 'cable')} could not be read`;
	return `${counted(versions.length, what)} ${ofWhat}${missed}${isCut ? '; not all similar cables were compared' : ''}`;
}
