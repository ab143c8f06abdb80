/** Prints, page by page, a text that is too large to be analysed. */
import type {Cable} from '../cable/cable.js';
import {plainCable} from '../cable/plain-cable.js';
import {layOut} from '../layout/lay-out.js';
import type {LayoutOptions} from '../layout/layout.js';
import type {PagedText} from '../library/read-cable.js';
import {cableToJson, jsonLine, problemsToJson} from './json.js';
import {cableToMarkdown} from './markdown.js';
import type {PrintOptions} from './options.js';
import type {Output} from './output.js';

/** Writes the text; as JSON, and as a list of problems, only says that it was not analysed. */
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
			forEachPage(cable => write(cable.text));
			break;
		case 'markdown':
			forEachPage(cable => write(cableToMarkdown(cable)));
			break;
		case 'text':
			forEachPage(cable => writeLayout(layOut(cable, layoutOptions).lines));
			break;
		default:
			format satisfies never;
	}

	function forEachPage(writePage: (cable: Cable) => void): void {
		for (const text of pages()) {
			writePage(plainCable(id, text, reason));
		}
	}
}
