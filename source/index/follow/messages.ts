/** What the thread that indexes is told, and what it tells. */
import type {Archive} from '../../archive/archive.js';
import type {GuardData} from '../../archive/background/guarded-thread.js';
import type {IndexFault} from '../../archive/errors.js';
import type {IndexPlace} from '../place.js';
import type {Progress} from './progress.js';
import type {Changes} from './update-index.js';

/** What is to be indexed, and how. */
export type IndexingTask = {
	readonly archive: Archive;
	readonly place: IndexPlace;
	/** Whether the index is made anew. */
	readonly isRebuild: boolean;
	/** Whether the cables are forgotten of a folder that is empty or gone. */
	readonly forgets?: boolean;
	/** What is done while another process indexes the folder: to wait for it, or to leave it to that one. */
	readonly whenElsewhere: 'wait' | 'leave';
};

/** What the thread is started with: where it tells what it reads, and what it is not to read again. */
export type IndexingWork = GuardData & {readonly task: IndexingTask};

/** News of an indexing; the last four end it. */
export type IndexingNews =
	| ({readonly type: 'progress'} & Progress)
	/** There are other rows in the index than before. */
	| {readonly type: 'committed'}
	/** The index was damaged and is made anew: who has it open has one that is no more. */
	| {readonly type: 'replaced'}
	| {readonly type: 'elsewhere'}
	| {readonly type: 'in-step'; readonly changes: Changes; readonly seconds: number}
	| {readonly type: 'left-to-other'}
	| {readonly type: 'stopped'}
	| {
			readonly type: 'failed';
			/** What is in the way: of the index, of reading the folder, or a mistake of the program. */
			readonly fault: IndexFault | 'folder' | 'mistake';
			readonly reason: string;
			/** The same without the path, where it is the folder. */
			readonly brief?: string;
			/** What was thrown, where the program itself is at fault. */
			readonly error?: Error;
	  };
