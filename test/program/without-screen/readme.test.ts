import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {root} from '../../root.js';
import {inBash} from '../in-bash.js';

/** The commands of a document, each with the lines that it is said to write. */
function commandsIn(document: string): readonly {readonly command: string; readonly output: string}[] {
	const blocks = [...document.matchAll(/^```console\n(.*?)^```$/gms)].map(([, block = '']) => block);
	return blocks.flatMap(block =>
		block
			.split(/^\$ /m)
			.slice(1)
			.map(each => {
				const [command = '', ...lines] = each.split('\n');
				return {command, output: lines.join('\n')};
			}),
	);
}

test('every command of the README writes what stands below it', context => {
	const commands = commandsIn(readFileSync(join(root, 'README.md'), 'utf8'));
	assert.ok(commands.length >= 5, `only ${commands.length} commands were found`);
	const home = folderWith(context);
	const env = {XDG_CACHE_HOME: home, XDG_STATE_HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home};
	for (const {command, output} of commands) {
		assert.equal(inBash(command, {cwd: home, env}).stdout, output, command);
	}
});
