import type {PrintOptions} from '../../../source/command-line/options/options.js';
import {readArguments} from '../../../source/command-line/options/read-arguments.js';
import {everything} from '../../../source/command-line/selection.js';

export const read = (...argv: readonly string[]) => readArguments(argv, {version: '1.2.3'});

export const print: PrintOptions = {
	format: 'text',
	width: 80,
	showRouting: false,
	selection: everything,
	problems: false,
	isCited: false,
	style: 'chicago',
};
