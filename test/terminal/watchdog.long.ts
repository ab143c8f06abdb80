import assert from 'node:assert/strict';
import {test} from 'node:test';
import {needs} from '../system.js';
import {beginInShell} from './in-shell.js';
import {childrenOf} from './processes.js';
import {asFound} from './pseudo-terminal.js';
import {env, isWatched} from './watched.js';

test(
	'a program that stays stuck is ended, and gives the terminal back as it was',
	needs('process files'),
	async () => {
		const terminal = await beginInShell(env);
		const [program = 0] = childrenOf(terminal.pid);
		await terminal.waitFor(() => isWatched(program));
		terminal.press('S');
		await terminal.waitFor(/status 137\nsame/, 30_000);
		assert.equal(terminal.screen()[0], 'cables: the program was stuck and has been ended');
		assert.deepEqual(terminal.modes(), asFound);
		terminal.press('\r');
		await terminal.exit;
	},
);
