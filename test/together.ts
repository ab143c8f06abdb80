/**
 * Writes a file for each folder of tests that run in one process together. What they test is loaded once for all of
 * them, and is fast by the second file: apart they take twice the processor time. What starts programs or watches its
 * own process is not among them.
 */
import {globSync, mkdirSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {root} from './root.js';

const apart = ['program', 'terminal'];

const tests = join(root, 'build', 'test');
// In the order of names these are run first, since they take longest.
const together = join(tests, 'all');

mkdirSync(together);
for (const folder of globSync('*/', {cwd: tests, exclude: apart})) {
	const files = globSync(join(tests, folder, '**', '*.test.js')).sort();
	if (files.length > 0) {
		const imports = files.map(file => `import ${JSON.stringify(relative(together, file))};\n`);
		writeFileSync(join(together, `${folder}.js`), imports.join(''));
	}
}
