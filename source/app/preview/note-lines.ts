import type {Line} from '../../layout/layout.js';
import {wordsOfRole, wrapIndented} from '../../layout/wrap.js';

/** A sentence instead of a cable. */
export function noteLines(words: string, columns: number): readonly Line[] {
	return [...wrapIndented(wordsOfRole(words, 'note'), Math.max(1, columns - 1), 1), {spans: []}].map(
		({spans}) => ({spans, offset: 0}),
	);
}
