/** Kills two programs that remember at once, and checks that what they had kept is there. */
import assert from 'node:assert/strict';
import {hash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {rememberedOf} from '../../../source/app/memory/memory.js';
import {openKeptMemory} from '../../../source/program/memory/kept-memory.js';
import {type Context, folderWith} from '../../archive/folder.js';
import type {Random} from '../../random.js';
import {linesBeforeKill} from '../killed.js';

const script = fileURLToPath(new URL('writing.js', import.meta.url));

/** What was found of all that was kept: how often the file was rewritten shows in its lines. */
export type Kept = {readonly acknowledged: number; readonly longest: number};

/** Kills both programs of many pairs, each at a random moment. */
export async function checkKills(context: Context, pairs: number, random: Random): Promise<Kept> {
	const file = join(folderWith(context), 'cables', 'reading.jsonl');
	let [acknowledged, longest] = [0, 0];
	for (let pair = 0; pair < pairs; pair++) {
		const names = [`${pair} a`, `${pair} b`];
		const outputs = await Promise.all(
			names.map(name => linesBeforeKill([script, file, name], LONGEST_LIFE, random)),
		);
		for (const [index, output] of outputs.entries()) {
			acknowledged += checkKept(file, names[index] ?? '', output);
		}
		longest = Math.max(longest, linesOf(file).length);
	}
	for (const line of linesOf(file)) {
		assert.doesNotThrow(() => JSON.parse(line), line);
	}
	return {acknowledged, longest};
}

/** In milliseconds. */
const LONGEST_LIFE = 120;

function checkKept(file: string, name: string, output: readonly string[]): number {
	const {memory, session, obstacle} = openKeptMemory(file, `/${name}`, assert.fail, {isWritten: false});
	assert.equal(obstacle, undefined);
	const numbers = (kind: string) =>
		output.filter(line => line.startsWith(`${kind} `)).map(line => Number(line.split(' ')[1]));
	const last = numbers('place').at(-1) ?? 0;
	const place = rememberedOf(memory, {sha256: hash('sha256', name)}).place?.offset ?? 0;
	assert.ok(place >= last, `place ${place} of ${last}`);
	assert.ok(Number(session?.text ?? 0) >= last, `session ${session?.text} of ${last}`);
	for (const star of numbers('star')) {
		assert.ok(rememberedOf(memory, {sha256: hash('sha256', `${name} ${star}`)}).isStarred, `star ${star}`);
	}
	return output.length;
}

function linesOf(file: string): readonly string[] {
	return [file, `${file}.old`].flatMap(path =>
		existsSync(path)
			? readFileSync(path, 'utf8')
					.split('\n')
					.filter(line => line !== '')
			: [],
	);
}
