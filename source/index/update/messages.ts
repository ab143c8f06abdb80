/** The messages to and from the thread that updates an index. */
import type {Archive} from '../../archive/archive.js';
import type {GuardData} from '../../archive/background/guarded-thread.js';
import type {IndexFault} from '../errors.js';
import type {OwnPlace} from '../place/place.js';
import type {IndexingProgress} from './progress.js';
import type {Changes} from './update-index.js';

/** What to index, and how. */
export type IndexingTask = {
	readonly archive: Archive;
	readonly place: OwnPlace;
	/** Whether to rebuild the index. */
	readonly isRebuild: boolean;
	/** Whether to forget the cables of a folder that is empty or gone. */
	readonly forgets?: boolean;
	/** What to do while another process indexes the folder: wait for it, or leave the folder to it. */
	readonly whenIndexedElsewhere: 'wait' | 'leave';
};

/** What the thread is started with. */
export type IndexWorkerData = GuardData & {readonly task: IndexingTask};

/** News of an update; each of the last four types ends it. */
export type IndexingNews =
	| ({readonly type: 'progress'} & IndexingProgress)
	/** The index has other rows than before. */
	| {readonly type: 'committed'}
	/** The index was damaged and is being rebuilt in a new file, so it must be opened again. */
	| {readonly type: 'replaced'}
	| {readonly type: 'indexed-elsewhere'}
	| {readonly type: 'up-to-date'; readonly changes: Changes; readonly seconds: number}
	| {readonly type: 'left-to-another'}
	| {readonly type: 'stopped'}
	| {
			readonly type: 'failed';
			/** What went wrong: the index, the folder, or the program itself. */
			readonly fault: IndexFault | 'folder' | 'internal-error';
			readonly reason: string;
			/** The reason without the path, if `fault` is the folder. */
			readonly brief?: string;
			/** What was thrown, if `fault` is an internal error. */
			readonly error?: Error;
	  };
