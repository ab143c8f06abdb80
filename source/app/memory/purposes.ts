/** Why the library is asked what cables are known by, or where they are. */

import type {NotePlace} from '../../dossier/dossier.js';

/** What follows once it is known what some cables of the folder are known by. */
export type IdentifyPurpose =
	| {readonly type: 'tag-shown'}
	/** So many unread cables further, among rows from one on. */
	| {readonly type: 'next-unread'; readonly step: 1 | -1; readonly left: number; readonly from: number};

/** What follows once it is known which of some cables are in this folder. */
export type LocatePurpose =
	| {readonly type: 'tagged'; readonly act: TaggedAct}
	| {readonly type: 'mark'; readonly letter: string}
	| {readonly type: 'bookmark'; readonly letter: string}
	/** The cable of a note, which stands there. */
	| {readonly type: 'note'; readonly place: NotePlace}
	/** The cables of the last run. */
	| {readonly type: 'resume'}
	/** The cables that have lost their keys, since the index was replaced. */
	| {readonly type: 'lost'};

/** What is done with all tagged cables. */
export type TaggedAct = 'star' | 'read' | 'untag' | 'export' | 'copy' | 'pipe' | 'file';
