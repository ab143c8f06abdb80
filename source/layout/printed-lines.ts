/** The text of a cable in the lines of its file. */
import type {Block, Range} from '../cable/cable.js';
import {cutLine} from './cut-line.js';
import type {Line, LineSetting, Role} from './layout.js';
import {blank, type Setting} from './page.js';
import {verbatimLines} from './verbatim.js';

/** Whether a block is of the message's text, which is filled into lines unless the file's are asked for. */
export function isOfText({type}: Block): boolean {
	return type === 'paragraph' || type === 'heading' || type === 'signature';
}

/** A block of the text as it is printed; what the printed page left within is shown with the headers. */
export function printedLines(block: Block, {cable, options}: Setting): readonly Line[] {
	const interruptions = block.type === 'paragraph' ? block.interruptions : [];
	const isPrinted = options.headers === 'printed';
	const stretches: {range: Range; role: Role}[] = [];
	let start = block.start;
	for (const interruption of interruptions) {
		if (interruption.type !== 'blank') {
			stretches.push({range: {start, end: interruption.start}, role: 'text'});
			if (isPrinted) {
				stretches.push({range: interruption, role: 'routing'});
			}
			start = interruption.end;
		}
	}
	stretches.push({range: {start, end: block.end}, role: 'text'});
	const role = block.type === 'heading' ? 'heading' : block.type === 'signature' ? 'signature' : undefined;
	return [
		...(block.type === 'paragraph' ? [] : [blank(block.start)]),
		...stretches.flatMap(stretch =>
			stretchLines(cable.reading, stretch.range, role ?? stretch.role, options),
		),
		blank(block.end),
	];
}

function stretchLines(text: string, range: Range, role: Role, {width, shift}: LineSetting): readonly Line[] {
	return shift === undefined
		? verbatimLines(text, range, width, role, 1)
		: verbatimLines(text, range, Number.MAX_SAFE_INTEGER, role, 1).map(line => cutLine(line, {shift, width}));
}
