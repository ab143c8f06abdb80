import {completionWords} from '../app/list/searching/completing.js';
import type {Completing} from '../app/state/screen.js';
import {grouped} from '../cable/counts.js';

/** All completions, or the chosen one. */
export function completionLines({completions, chosen}: Completing): readonly string[] {
	if (completions === 'asked') {
		return [];
	}
	const words = completions.map(completion =>
		[completionWords(completion), completion.meaning ?? ''].join('  ').trimEnd(),
	);
	const [only] = words.slice(chosen ?? words.length);
	const left = words.length - MOST_COMPLETIONS;
	return only === undefined
		? [...words.slice(0, MOST_COMPLETIONS), ...(left > 0 ? [`and ${grouped(left)} more`] : [])]
		: [only];
}

const MOST_COMPLETIONS = 20;
