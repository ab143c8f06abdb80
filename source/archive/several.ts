/** Texts that hold several cables, each of which is a stretch of the file. */
import {cableTexts} from '../cable/within-file/cable-starts.js';
import {decodeText, type TextEncoding} from './decode.js';
import type {ByteRange} from './dump/entries.js';
import {hasDumpExtension} from './dump/row-id.js';
import {ArchiveError} from './errors.js';
import type {FollowOptions} from './open-file.js';
import {readFile} from './read-file.js';

/** One of several cables of a file: its number, counted from 1, its text, and where that is. */
export type PartOfFile = {readonly number: number; readonly text: string; readonly place: ByteRange};

/** The cables of a text, if there are several; they follow each other and are the whole text. */
export function severalIn(text: string, encoding: TextEncoding): readonly PartOfFile[] {
	const texts = cableTexts(text);
	if (texts.length === 1) {
		return [];
	}
	let offset = 0;
	return texts.map((part, index) => {
		const place = {offset, length: bytesIn(part, encoding)};
		offset += place.length;
		return {number: index + 1, text: part, place};
	});
}

/** Reads one of the cables of a file, whose name is its number. Throws an `ArchiveError` if there is no such cable. */
export function readPart(path: string, name: string, follow: FollowOptions = {}): PartOfFile {
	const decoded = decodeText(readFile(path, follow));
	if (!decoded) {
		throw new ArchiveError(path, 'not a text file');
	}
	const {text, encoding} = decoded;
	const several = severalIn(text, encoding);
	const whole = {number: 1, text, place: {offset: 0, length: bytesIn(text, encoding)}};
	const part = (several.length === 0 ? [whole] : several).find(({number}) => String(number) === name);
	if (!part) {
		throw new ArchiveError(path, `no cable ${name} in this file`);
	}
	return part;
}

/** Whether a cable that shares its file is a stretch of a text, and not a row of a dump. */
export function isInText(path: string): boolean {
	return !hasDumpExtension(path);
}

function bytesIn(text: string, encoding: TextEncoding): number {
	switch (encoding) {
		case 'utf-8':
			return Buffer.byteLength(text);
		case 'windows-1252':
			return text.length;
		case 'utf-16le':
		case 'utf-16be':
			return 2 * text.length;
		default:
			return encoding satisfies never;
	}
}
