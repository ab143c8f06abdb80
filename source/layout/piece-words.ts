/** The words of lines of the file, of which some go on with the last word of the line above. */
import type {Cable, JoinableRange} from '../cable/cable.js';
import {withoutFillers} from '../cable/masks/markup.js';
import type {Role} from './layout.js';
import {displayWidth} from './width.js';
import type {Word} from './wrap.js';

/** The words of some pieces, one by one, since all words of a long line would take much more memory than it. */
export function* wordsOfPieces(cable: Cable, pieces: readonly JoinableRange[], role: Role): Generator<Word> {
	for (const [at, piece] of pieces.entries()) {
		const words = cable.reading.slice(piece.start, piece.end);
		const next = pieces[at + 1];
		const rest = next?.isJoined ? firstWord(cable.reading.slice(next.start, next.end)) : '';
		const lastAt = rest === '' ? -1 : words.lastIndexOf(' ') + 1;
		for (const {index, 0: token} of words.matchAll(/\S+/g)) {
			const shown = withoutFillers(token);
			if (shown !== '') {
				const isRest = index === 0 && at > 0 && piece.isJoined;
				yield {
					text: shown,
					role,
					offset: piece.start + index,
					...(isRest && {isRest}),
					...(lastAt >= 0 && index >= lastAt && {restColumns: displayWidth(rest)}),
				};
			}
		}
	}
}

function firstWord(text: string): string {
	return withoutFillers(/^\S*/.exec(text)?.[0] ?? '');
}
