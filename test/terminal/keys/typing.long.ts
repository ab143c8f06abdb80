import {test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {beginWide, end, names, typed} from './typing.js';

test('each byte 60 ms after the other', async () => {
	const terminal = await beginWide();
	for (const key of typed) {
		for (const byte of Buffer.from(key)) {
			terminal.press(Buffer.of(byte));
			await sleep(60);
		}
	}
	await terminal.waitFor(`keys ${names} .`);
	await end(terminal);
});
