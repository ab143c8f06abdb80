import {test} from 'node:test';
import {checkShell, sameRows} from './completion.js';

test('bash completes commands, options, queries, dossiers and paths, and in silence nothing without the program', context =>
	checkShell(context, 'bash', [
		...sameRows,
		['./nowhere/cables list --form', './nowhere/cables list --form_'],
	]));
