/** The messages to and from the thread that reads previews. */
import type {SafeLine, WantedPreview} from '../../app/preview/preview.js';
import type {NamedCables} from '../../app/state/screen.js';
import type {Archive} from '../../archive/archive.js';
import type {Unreadable} from '../../archive/background/read-messages.js';
import type {ByteRange} from '../../archive/dump/entries.js';
import type {CableId} from '../../cable/cable.js';

/** A preview to read: where its cable is, and the cables of the folder that it refers to. */
export type PreviewRequest = {
	readonly archive: Archive;
	readonly id: CableId;
	readonly place: ByteRange | undefined;
	readonly named: NamedCables;
	readonly wanted: WantedPreview;
	/** Its text, if that has been read. */
	readonly text?: string;
};

/** Its lines, or why there are none. */
export type PreviewAnswer = {readonly type: 'previewed'; readonly lines: readonly SafeLine[]} | Unreadable;
