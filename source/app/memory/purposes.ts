/** Why the library is asked what cables are known by, or where they are. */

/** What follows once it is known what some cables of the folder are known by. */
export type IdentifyPurpose = {readonly type: 'tag-shown'};

/** What follows once it is known which of some cables are in this folder. */
export type LocatePurpose = {readonly type: 'tagged'; readonly act: TaggedAct};

/** What is done with all tagged cables. */
export type TaggedAct = 'star' | 'read' | 'untag';
