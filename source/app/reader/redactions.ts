/** Going from redaction to redaction of the open cable. */

import {grouped} from '../../cable/counts.js';
import {redactions} from '../../cable/facts/redactions.js';
import type {Line} from '../../layout/layout.js';
import type {Step} from '../state/effect.js';
import type {ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage} from '../state/state.js';
import {layoutOf, topLine} from './layout.js';
import {goToLine} from './reader.js';

/** Puts the line with one of the next redactions at the top of the screen, or says why there is none. */
export function goToRedaction(state: State, reader: ReaderScreen, distance: number): Step {
	const starts = new Set(redactions(reader.cable).map(([first]) => first?.start));
	const begun = layoutOf(state, reader).lines.map(line => redactionsOn(line, starts));
	const top = topLine(state, reader);
	const below = begun.flatMap((count, line) => (count > 0 && line > top ? line : []));
	const target = below[Math.min(distance, below.length) - 1];
	if (target !== undefined) {
		return [goToLine(state, reader, target)];
	}
	const hidden = starts.size - begun.reduce((sum, count) => sum + count, 0);
	return [withMessage(state, starts.size === 0 ? 'this text has no redactions' : noneBelow(hidden))];
}

function redactionsOn({spans}: Line, starts: ReadonlySet<number | undefined>): number {
	return spans.filter(({offset}) => offset !== undefined && starts.has(offset)).length;
}

function noneBelow(hidden: number): string {
	return `no more redactions below${hidden === 0 ? '' : `; ${grouped(hidden)} in hidden paragraphs`}`;
}
