import {mkdtempSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';

/** A folder that is removed after all tests of a file. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(realpathSync(tmpdir()), 'cables-'));
	after(() => rmSync(folder, {recursive: true, force: true}));
	return folder;
}
