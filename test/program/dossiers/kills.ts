/** Kills two programs that write one dossier at once, and checks that it has what they had written. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readDossiers} from '../../../source/program/dossiers/dossier-files.js';
import {type Context, folderWith} from '../../archive/folder.js';
import type {Random} from '../../random.js';
import {linesBeforeKill} from '../killed.js';

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
		const outputs = await Promise.all(
			[1, 100_000].map(from => linesBeforeKill([script, folder, String(from)], LONGEST_LIFE, random)),
		);
		const {dossiers, problems} = readDossiers(folder);
		assert.deepEqual(problems, []);
		const notes = new Map(dossiers[0]?.items.map(({mrn, notes}) => [mrn, notes.map(({text}) => text)]));
		for (const number of outputs.flatMap(([, ...lines]) => lines.map(Number))) {
			assert.deepEqual(notes.get(`07ZENDA${number}`), [`note ${number}`]);
			acknowledged++;
		}
		const text = readFileSync(join(folder, 'floods.md'), 'utf8');
		assert.ok(text.startsWith(`# floods\n\n${own}\n`));
	}
	return {acknowledged};
}

/** In milliseconds. */
const LONGEST_LIFE = 150;
