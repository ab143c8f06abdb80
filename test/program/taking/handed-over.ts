/** A cable that is handed to other programs, for tests. */
import type {TestContext} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {toll} from '../../citation/cables.js';
import {openList, pressAndSee} from '../run.js';

/** The only cable of a folder, opened. */
export async function openOne(context: TestContext, env: Readonly<Record<string, string>> = {}) {
	const folder = folderWith(context, {'07STRELSAU512.txt': toll.text});
	const terminal = await openList(context, folder, {env});
	await pressAndSee(terminal, '\r', 'THE TOLL ON THE BRIDGE');
	return terminal;
}
