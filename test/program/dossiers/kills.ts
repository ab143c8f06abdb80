/** Kills two programs that write one dossier at once, and checks that it has what they had written. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {readDossiers} from '../../../source/program/dossiers/dossier-files.js';
import {type Context, folderWith} from '../../archive/folder.js';
import type {Random} from '../../random.js';

const script = fileURLToPath(new URL('filing.js', import.meta.url));

/** Kills both programs of many pairs, each at a random moment; tells how many notes were written. */
export async function checkKills(
	context: Context,
	pairs: number,
	random: Random,
): Promise<{readonly acknowledged: number}> {
	const own = 'Words of a person.';
	let acknowledged = 0;
	for (let pair = 0; pair < pairs; pair++) {
		const folder = folderWith(context, {'floods.md': `# floods\n\n${own}\n`});
		const outputs = await Promise.all([1, 100_000].map(from => killedAtRandom(folder, from, random)));
		const {dossiers, problem} = readDossiers(folder);
		assert.equal(problem, undefined);
		const notes = new Map(dossiers[0]?.items.map(({mrn, notes}) => [mrn, notes.map(({text}) => text)]));
		for (const number of outputs.flat()) {
			assert.deepEqual(notes.get(`07ZENDA${number}`), [`note ${number}`]);
			acknowledged++;
		}
		const text = readFileSync(join(folder, 'floods.md'), 'utf8');
		assert.ok(text.startsWith(`# floods\n\n${own}\n`));
	}
	return {acknowledged};
}

async function killedAtRandom(folder: string, from: number, random: Random): Promise<readonly number[]> {
	const child = spawn(process.execPath, [script, folder, String(from)], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let output = '';
	const begun = new Promise<void>(resolve => {
		child.stdout.on('data', (bytes: Buffer) => {
			output += bytes.toString();
			resolve();
		});
	});
	const ended = new Promise(resolve => child.on('close', resolve));
	await Promise.race([begun, ended]);
	await sleep(random() * LONGEST_LIFE);
	child.kill('SIGKILL');
	await ended;
	// The last line may be cut.
	return output.split('\n').slice(1, -1).map(Number);
}

/** In milliseconds. */
const LONGEST_LIFE = 150;
