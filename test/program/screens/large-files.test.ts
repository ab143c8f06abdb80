/** Files that are too much for the parser, the clock or the memory: they are shown as plain text, and one can always leave. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {openList, pressAndSee, quit} from '../run.js';
import {cable, endless} from './large-files.js';

test('a text that is too large for a cable is shown in pages, and that is said', async context => {
	const folder = folderWith(context, {'endless.txt': endless, 'short.txt': cable});
	const terminal = await openList(context, folder);
	await pressAndSee(terminal, 'G\r', 'too large for a cable: shown as plain text in pages');
	await terminal.waitFor(/plain text, page 1 of \d/);
	assert.equal(terminal.screen()[0], 'line 1');
	await pressAndSee(terminal, 'G', /line 150000\n[\s\S]*page (\d+) of \1[\s\S]*END/);
	await pressAndSee(terminal, '2g', 'page 2 of ');
	const [top = ''] = terminal.screen();
	await pressAndSee(terminal, 'k', 'page 1 of ');
	assert.equal(terminal.screen()[21], `line ${Number(top.replace('line ', '')) - 1}`);
	await pressAndSee(terminal, ' ', 'page 2 of ');
	assert.equal(terminal.screen()[0], top);
	await pressAndSee(terminal, '50%', /page [23]\d of /);
	await pressAndSee(terminal, '/nowhere\r', '"nowhere" is not on this page');
	await pressAndSee(terminal, 'g', /^line 1\n/);
	await pressAndSee(terminal, 'q', 'newest first');
	assert.equal(await quit(terminal), 0);
});
