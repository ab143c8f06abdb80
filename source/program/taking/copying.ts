/** Copies text to the clipboard. */

import process from 'node:process';
import type {Effect} from '../../app/state/effect.js';
import type {Event} from '../../app/state/event.js';
import type {View} from '../../app/state/state.js';
import type {CopiedText} from '../../app/taking/requests.js';
import {counted, grouped} from '../../cable/counts.js';
import {markdownLink, openingCommand, resultCommand} from '../../citation/place-words.js';
import type {Library} from '../../library/library.js';
import {noLongerIndexed} from '../../library/shown.js';
import {type Copied, copyText, helpersFor} from '../../terminal/other-programs/clipboard.js';
import {sanitise, sanitiseLine} from '../../terminal/sanitise.js';

/** What is needed to copy. */
export type CopyContext = {
	readonly library: Library;
	readonly view: View;
	/** Whether the program is private and writes nothing; it copies all the same, and says so. */
	readonly isPrivate: boolean;
	/** Whether no other program may be run, so that only the terminal can copy. */
	readonly isSecure: boolean;
	/** Called with the result, if copying takes a while. */
	readonly tell: (event: Event) => void;
};

/** Copies a text; returns the result, unless it comes later. */
export function performCopy(
	{what, text}: Extract<Effect, {readonly type: 'copy'}>,
	{library, view, isPrivate, isSecure, tell}: CopyContext,
): readonly Event[] {
	const {env, stdout} = process;
	const words = wordsOf(text, library);
	if (words === undefined) {
		return [{type: 'copied', message: sanitiseLine(noLongerIndexed)}];
	}
	const event = (copied: Copied): Event =>
		copied.way === undefined
			? {
					type: 'copied',
					message: sanitiseLine(`${what}, as printed: no clipboard to use`),
					text: sanitise(words),
				}
			: {type: 'copied', message: sanitiseLine(sentence(what, words, copied, isPrivate))};
	// Plain mode must not write escape sequences, but can write the text itself.
	const terminal = view === 'screen' ? stdout : undefined;
	const helpers = isSecure ? [] : helpersFor(env);
	if (helpers.length === 0 && !terminal) {
		return [event({way: undefined, isUnsure: false, cut: 0})];
	}
	void copyText(words, env, terminal, helpers).then(copied => tell(event(copied)));
	return [];
}

function sentence(what: string, text: string, {way, isUnsure, cut}: Copied, isPrivate: boolean): string {
	return [
		`${what} sent ${way}, ${counted(text.length, 'character')}`,
		...(cut > 0 ? [`${grouped(cut)} cut`] : []),
		...(isUnsure ? ['some terminals refuse it'] : []),
		...(isPrivate ? ['outside --private'] : []),
	].join('; ');
}

/** The words of a text, with the path of the file where they need it; nothing if that is unknown. */
function wordsOf(text: CopiedText, library: Library): string | undefined {
	if (text.type === 'text') {
		return text.text;
	}
	if (text.type === 'several') {
		const all = text.texts.map(each => wordsOf(each, library));
		return all.includes(undefined) ? undefined : all.join('\n');
	}
	const file = library.fileOf(text.key);
	if (!file) {
		return undefined;
	}
	switch (text.type) {
		case 'path':
			return file.path;
		case 'link':
			return markdownLink(file.path, text);
		case 'command':
			return openingCommand(file.folder, file.path, text);
		case 'result':
			return resultCommand(file.folder, text);
		default:
			return text satisfies never;
	}
}
