import type {Piece} from './cable.js';

/** The lines of a paragraph in groups that are set as one: those that run on join the line before, unless that is a row of a table. */
export function flowGroups(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
	const groups: Piece[][] = [];
	for (const piece of pieces) {
		const open = groups.at(-1);
		if (open && piece.flow === 'run-on' && open[0]?.flow !== 'table') {
			open.push(piece);
		} else {
			groups.push([piece]);
		}
	}
	return groups;
}
