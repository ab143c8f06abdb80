import {test} from 'node:test';
import {needs} from '../../system.js';
import {checkShell, sameRows} from './completion.js';

test('zsh completes the same', needs('zsh'), context => checkShell(context, 'zsh', sameRows));

test('fish completes the same', needs('fish'), context => checkShell(context, 'fish', sameRows));

test('bash completes commands, options, queries, dossiers and paths, and in silence nothing without the program', context =>
	checkShell(context, 'bash', [
		...sameRows,
		['./nowhere/cables list --form', './nowhere/cables list --form_'],
	]));
