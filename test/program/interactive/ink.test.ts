import '../../screens/production.js';
import assert from 'node:assert/strict';
import {Writable} from 'node:stream';
import {test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {createProgram} from '../../../source/app/program.js';
import {drawWithInk} from '../../../source/program/interactive/ink.js';
import {frameRows} from '../../../source/screens/frame.js';
import {createPainter} from '../../../source/terminal/painting/painter.js';
import {sanitiseLine} from '../../../source/terminal/sanitise.js';
import {play} from '../../app/play.js';
import {texts} from '../../app/texts.js';
import {colours} from '../../screens/draw.js';

/** A terminal of 80×24 that counts what is written. */
function countingTerminal(): {readonly output: Writable; readonly written: () => number} {
	let written = 0;
	const output = new Writable({
		write(chunk, _encoding, done) {
			written += chunk.length;
			done();
		},
	});
	return {output: Object.assign(output, {columns: 80, rows: 24}), written: () => written};
}

test('where Ink takes over, it writes nothing that is on the screen, and what changes from then on', async () => {
	for (const keys of ['', 'j', '/kosovo', 'h', 'return', 'return o', 'F']) {
		const program = createProgram(play(texts, keys), () => []);
		const {output, written} = countingTerminal();
		const painter = createPainter({output});
		painter.show(frameRows(program.state(), colours).join('\n'));
		await sleep(5);
		const before = written();
		assert.ok(before > 200, keys);
		const close = drawWithInk(program, painter, colours);
		await sleep(5);
		assert.equal(written(), before, keys);
		program.dispatch([{type: 'said', message: sanitiseLine('something has happened')}]);
		await sleep(50);
		assert.ok(written() > before, keys);
		close();
	}
});
