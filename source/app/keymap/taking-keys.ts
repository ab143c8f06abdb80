/** The keys while a cable is exported or piped. */
import {closeMode} from '../navigation.js';
import {
	exportCable,
	keepFile,
	nextFormat,
	type ReplacingScreen,
	replaceFile,
	type TakingScreen,
	typeTaken,
} from '../taking/export.js';
import {pipeCable} from '../taking/hand-over.js';
import {bind, type KeyTable} from './binding.js';

/** The keys while the name of a file is typed. */
export const exportKeys: KeyTable<TakingScreen> = {
	title: 'While typing the name of a file',
	wayOut: 'file',
	line: {typed: typeTaken, leave: closeMode},
	bindings: [
		bind('Enter', 'write the file; the ending says the format', exportCable, 'write'),
		bind('Tab', 'the ending of the next format', nextFormat, 'format'),
		bind('Escape Ctrl-G Ctrl-C', 'write nothing', closeMode, 'cancel'),
	],
};

/** The answers to whether a file is replaced. */
export const replaceKeys: KeyTable<ReplacingScreen> = {
	title: 'Where the file is there already',
	wayOut: 'file',
	bindings: [
		bind('y', 'replace the file', replaceFile, 'replace'),
		bind('n Escape q Ctrl-G Ctrl-C', 'keep the file, and type another name', keepFile, 'keep'),
	],
};

/** The keys while a command of the shell is typed. */
export const pipeKeys: KeyTable<TakingScreen> = {
	title: 'While typing a command to pipe to',
	wayOut: 'program',
	line: {typed: typeTaken, leave: closeMode},
	bindings: [
		bind('Enter', 'run the command with the text of the cable as its input', pipeCable, 'run'),
		bind('Escape Ctrl-G Ctrl-C', 'run nothing', closeMode, 'cancel'),
	],
};
