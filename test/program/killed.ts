/** Kills programs at random moments. */
import {spawn} from 'node:child_process';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Random} from '../random.js';

/** The whole lines that a script printed before it was killed, some moments after its first words; `longest` in milliseconds. */
export async function linesBeforeKill(
	[script, ...given]: readonly [string, ...string[]],
	longest: number,
	random: Random,
): Promise<readonly string[]> {
	const child = spawn(process.execPath, [script, ...given], {stdio: ['ignore', 'pipe', 'inherit']});
	let output = '';
	const begun = new Promise<void>(resolve => {
		child.stdout.on('data', (bytes: Buffer) => {
			output += bytes.toString();
			resolve();
		});
	});
	const ended = new Promise(resolve => child.on('close', resolve));
	await Promise.race([begun, ended]);
	await sleep(random() * longest);
	child.kill('SIGKILL');
	await ended;
	// The last line may be cut.
	return output.split('\n').slice(0, -1);
}
