/** How much of the folder has been read. */
import {grouped} from '../cable/counts.js';
import type {Folder, FolderAround, FolderProgress} from './state/state.js';

/** Whether more cables are coming. */
export function isLoading({type}: FolderProgress): boolean {
	return type === 'reading' || type === 'waiting';
}

/** How far the cables have been read to which references may lead: those of the folder, or of the one around a file. */
export function aroundOf({around, isSingleFile, progress}: Folder): FolderAround | undefined {
	return around ?? (!isSingleFile && isLoading(progress) ? 'reading' : undefined);
}

/** How much has been read, or why there was nothing to read; `undefined` when all is done. */
export function progressWords(progress: FolderProgress): string | undefined {
	switch (progress.type) {
		case 'waiting':
			return progress.until === 'indexed-elsewhere'
				? 'another cables process is reading this folder'
				: 'scanning the folder';
		case 'reading': {
			const {done, total, pace} = progress;
			const rate = pace ? `  ${grouped(Math.round(pace.rate))}/s` : '';
			const left = pace?.secondsLeft === undefined ? '' : `  ${grouped(Math.ceil(pace.secondsLeft))} s left`;
			return `reading ${grouped(done)}/${grouped(total)}${rate}${left}`;
		}
		case 'stopped':
			return 'reading stopped; press R to resume';
		case 'complete':
			return progress.absence;
		default:
			return progress satisfies never;
	}
}
