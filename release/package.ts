/**
 * Puts together what is published, in the folder `package` of the one that is the argument, by default `build`, and packs
 * it into a file beside it.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {publishedJson} from './package-json.js';
import {root} from './root.js';

const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const [target = join(root, 'build')] = process.argv.slice(2);
const folder = join(target, 'package');

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder);
for (const path of [...project.files, 'LICENSE']) {
	cpSync(join(root, path), join(folder, path), {recursive: true});
}
// That of the repository is about ten times as long, and leads to files that are not here.
cpSync(join(root, 'release', 'package-readme.md'), join(folder, 'README.md'));
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(publishedJson(project), undefined, '\t')}\n`);

const {status, stdout} = spawnSync('npm', ['pack', '--json', '--pack-destination', target], {
	cwd: folder,
	encoding: 'utf8',
	stdio: ['ignore', 'pipe', 'inherit'],
});
if (status !== 0) {
	process.exit(1);
}
const [{filename, size, entryCount}] = JSON.parse(stdout);
console.log(`${join(target, filename)}: ${entryCount} files, ${Math.ceil(size / 1000)} kB`);
