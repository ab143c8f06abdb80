/** Where the texts are that the tests read: beside the sources, since only programs are built. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {decodeText} from '../../source/archive/decode.js';
import {root} from '../root.js';

/** The cables that the program ships with. */
export const shippedCables = path.join(root, 'cables');

/** A text with the name of its file, or its path where it lies in a folder within. */
export type NamedText = {readonly name: string; readonly text: string};

/** The texts of a folder and of those within, in the order of their names. */
export function textsIn(folder: string): readonly NamedText[] {
	return readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.filter(name => name.endsWith('.txt'))
		.sort()
		.map(name => ({name, text: textOf(path.join(folder, name))}));
}

/** The text of a file. */
export function textOf(file: string): string {
	const decoded = decodeText(readFileSync(file));
	if (!decoded) {
		throw new Error(`${file} is no text`);
	}
	return decoded.text;
}
