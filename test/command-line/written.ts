import type {Output} from '../../source/command-line/output.js';
import {plainTextLines} from '../../source/layout/plain-text.js';

/** An output that takes down what is written and complained of. */
export function takeDown(): {
	readonly output: Output;
	readonly written: () => string;
	readonly complaints: string[];
} {
	const pieces: string[] = [];
	const complaints: string[] = [];
	return {
		output: {
			write: text => pieces.push(text),
			writeLine: line => pieces.push(`${line}\n`),
			writeLayout: lines => pieces.push(...plainTextLines(lines).map(line => `${line}\n`)),
			complain: sentence => complaints.push(sentence),
		},
		written: () => pieces.join(''),
		complaints,
	};
}
