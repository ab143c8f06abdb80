/**
 * Makes a single executable of the package: Node with the program in it, for the system on which it is made. Beside it
 * stand the list of what is in it (SBOM) and the hashes of both. The folder is the first argument, by default
 * `build/executable`; the package must be there, in `build/package` or the folder that is the second argument.
 */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
	chmodSync,
	copyFileSync,
	globSync,
	mkdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {rolldown} from 'rolldown';
import {billOfMaterials} from './bill-of-materials.js';
import {entryPath, manifestName} from './executable-files.js';
import {root} from './root.js';

const [folder = join(root, 'build', 'executable'), packed = join(root, 'build', 'package')] =
	process.argv.slice(2);
if (process.platform !== 'linux') {
	console.error('the single executable is made and tested on Linux alone so far');
	process.exit(1);
}
const {version} = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
const name = `cables-${version}-${process.platform}-${process.arch}`;
const paths = globSync('**', {cwd: packed}).filter(path => statSync(join(packed, path)).isFile());
if (!paths.includes(entryPath)) {
	throw new Error(`${packed} has no ${entryPath}`);
}
const parts = join(folder, 'parts');
rmSync(folder, {recursive: true, force: true});
mkdirSync(parts, {recursive: true});

await bundleMain(join(parts, 'main.cjs'));
writeManifest(join(parts, manifestName));
writeExecutable(join(folder, name));
rmSync(parts, {recursive: true});
writeFileSync(
	join(folder, `${name}.cdx.json`),
	billOfMaterials(join(packed, 'build', 'bundle', 'LICENSES.txt')),
);
const sums = [name, `${name}.cdx.json`].map(file => `${sha256(join(folder, file))}  ${file}\n`);
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
console.log(`${join(folder, name)}: ${Math.ceil(statSync(join(folder, name)).size / 1e6)} MB`);

async function bundleMain(file: string): Promise<void> {
	const build = await rolldown({
		input: join(root, 'build', 'release', 'executable-main.js'),
		platform: 'node',
	});
	await build.write({file, format: 'cjs', codeSplitting: false});
}

function writeManifest(file: string): void {
	writeFileSync(
		file,
		JSON.stringify(Object.fromEntries(paths.map(path => [path, sha256(join(packed, path))]))),
	);
}

/** Node, and in it a section with the main script and all files. */
function writeExecutable(file: string): void {
	const [config, blob] = [join(parts, 'config.json'), join(parts, 'blob')];
	const assets = {
		...Object.fromEntries(paths.map(path => [path, join(packed, path)])),
		[manifestName]: join(parts, manifestName),
	};
	const options = {main: join(parts, 'main.cjs'), output: blob, disableExperimentalSEAWarning: true, assets};
	writeFileSync(config, JSON.stringify(options));
	runNode('--experimental-sea-config', config);
	copyFileSync(process.execPath, file);
	chmodSync(file, 0o755);
	const postject = join(root, 'node_modules', 'postject', 'dist', 'cli.js');
	// The names by which Node finds the section, from its documentation.
	const fuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';
	runNode(postject, file, 'NODE_SEA_BLOB', blob, '--sentinel-fuse', fuse);
}

function runNode(...args: readonly string[]): void {
	const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'});
	if (status !== 0) {
		throw new Error(`node ${args.join(' ')} has failed: ${stderr}`);
	}
}

function sha256(file: string): string {
	return createHash('sha256').update(readFileSync(file)).digest('hex');
}
