/** How far the reading of the folder has got. */
import {grouped} from './counts.js';
import type {FolderProgress} from './state.js';

/** Whether more cables are on their way. */
export function isLoading({type}: FolderProgress): boolean {
	return type === 'reading' || type === 'waiting';
}

/** How far the reading has got, or why there was nothing to read; nothing when it is done. */
export function progressWords(progress: FolderProgress): string | undefined {
	switch (progress.type) {
		case 'waiting':
			return progress.until === 'read-elsewhere'
				? 'another cables process is reading this folder'
				: 'looking through the folder';
		case 'reading': {
			const {done, total, pace} = progress;
			const rate = pace ? `  ${grouped(Math.round(pace.rate))}/s` : '';
			const left = pace?.secondsLeft === undefined ? '' : `  ${grouped(Math.ceil(pace.secondsLeft))} s left`;
			return `reading ${grouped(done)}/${grouped(total)}${rate}${left}`;
		}
		case 'stopped':
			return 'reading stopped - R goes on';
		case 'complete':
			return progress.absence;
		default:
			return progress satisfies never;
	}
}
