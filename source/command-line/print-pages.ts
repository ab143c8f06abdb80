/** Prints, page by page, the text of a file that is not analysed. */
import type {Archive} from '../archive/archive.js';
import type {ByteRange} from '../archive/dump/entries.js';
import {readPage} from '../archive/pages.js';
import type {Cable, CableId} from '../cable/cable.js';
import {plainCable} from '../cable/plain-cable.js';
import {layOut} from '../layout/lay-out.js';
import type {LayoutOptions} from '../layout/layout.js';
import {cableToJson, jsonLine, problemsToJson} from './json.js';
import {cableToMarkdown} from './markdown.js';
import type {PrintOptions} from './options.js';
import type {Output} from './output.js';

/** A text that is not analysed: where it stands, and why. */
export type NotAnalysed = {
	readonly archive: Archive;
	readonly id: CableId;
	readonly place: ByteRange | undefined;
	readonly reason: string;
};

/** Writes the text as it stands; in JSON, and where problems are asked for, only that it is one. */
export function printPages(
	{archive, id, place, reason}: NotAnalysed,
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
		for (let [number, count] = [1, 1]; number <= count; number++) {
			const page = readPage(archive, id, number, place);
			count = page.count;
			take(plainCable(id, page.text, reason));
		}
	}
}
