/** The messages about published indexes. */
import {counted, grouped} from '../../cable/counts.js';
import type {Look} from '../../index/published/look.js';

/** The message about a published index that cannot be used. */
export function publishedIsNotUsed(reason: string): string {
	return `the published index is not used: ${reason}`;
}

/** What is newer in a folder than in its index; nothing if it is up to date. */
export function lookWords(look: Look): string | undefined {
	switch (look.type) {
		case 'unchanged':
			return undefined;
		case 'failed':
			return `the folder cannot be read: ${look.reason}`;
		case 'counted': {
			const {newer, missing} = look;
			const parts = [
				...(newer === 0 ? [] : [`${counted(newer, 'file')} newer than the index`]),
				...(missing === 0 ? [] : [`${grouped(missing)} gone`]),
			];
			return parts.length === 0 ? undefined : parts.join(', ');
		}
		default:
			return look satisfies never;
	}
}
