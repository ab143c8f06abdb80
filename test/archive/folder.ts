/** Folders for tests. */
import {createHash} from 'node:crypto';
import {
	chmodSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

/** What removes a folder when its test is over. */
/** What removes something with the test, or with all tests of a file. */
export type Context = {readonly after: (remove: () => void) => void};

/** A folder with some files that is gone when the test is over. */
export function folderWith(
	context: Context,
	files: Readonly<Record<string, string | Uint8Array>> = {},
): string {
	const folder = mkdtempSync(join(realpathSync(tmpdir()), 'cables-'));
	// Those who have fewer rights than the test must be able to look into it.
	chmodSync(folder, 0o755);
	context.after(() => rmSync(folder, {recursive: true, force: true}));
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), {recursive: true});
		writeFileSync(join(folder, name), content);
	}
	return folder;
}

/** Everything that can be known of a folder from outside: names, kinds, rights, times, contents. */
export function fingerprint(folder: string): string {
	const hash = createHash('sha256');
	for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()) {
		const path = join(folder, name);
		const {mode, mtimeMs, ctimeMs, size} = lstatSync(path);
		hash.update(JSON.stringify([name, mode, mtimeMs, ctimeMs, size]));
		if (lstatSync(path).isFile()) {
			hash.update(readFileSync(path));
		}
	}
	const {mode, mtimeMs, ctimeMs} = lstatSync(folder);
	return hash.update(JSON.stringify([mode, mtimeMs, ctimeMs])).digest('hex');
}
