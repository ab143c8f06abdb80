/** Prints, page by page, the text of a file that is not analysed. */
import type {Cable} from '../cable/cable.js';
import {plainCable} from '../cable/plain-cable.js';
import {layOut} from '../layout/lay-out.js';
import type {LayoutOptions} from '../layout/layout.js';
import type {PagedText} from '../library/read-cable.js';
import {cableToJson, jsonLine, problemsToJson} from './json.js';
import {cableToMarkdown} from './markdown.js';
import type {PrintOptions} from './options.js';
import type {Output} from './output.js';

/** Writes the text as it stands; in JSON, and where problems are asked for, only that it is one. */
export function printPages(
	{id, reason, pages}: PagedText,
	{format, problems}: PrintOptions,
	layoutOptions: LayoutOptions,
	{write, writeLayout}: Output,
): void {
	const whole = plainCable(id, '', reason);
	if (problems) {
		for (const {line, message} of problemsToJson(whole)) {
			write(`${id}:${line}: ${message}\n`);
		}
		return;
	}
	switch (format) {
		case 'json':
			write(`${jsonLine(cableToJson(whole))}\n`);
			break;
		case 'raw':
			eachPage(cable => write(cable.text));
			break;
		case 'markdown':
			eachPage(cable => write(cableToMarkdown(cable)));
			break;
		case 'text':
			eachPage(cable => writeLayout(layOut(cable, layoutOptions).lines));
			break;
		default:
			format satisfies never;
	}

	function eachPage(take: (cable: Cable) => void): void {
		for (const text of pages()) {
			take(plainCable(id, text, reason));
		}
	}
}
