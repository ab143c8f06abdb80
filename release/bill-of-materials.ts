/** The list of what is in the single executable: Node, and of the packages those of which something is in the bundle. */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import process from 'node:process';
import {root} from './root.js';

type Component = {readonly name: string; readonly version: string; readonly 'bom-ref': string};

type Bill = {
	readonly metadata: {readonly component: Component};
	readonly components: readonly Component[];
	readonly dependencies: readonly {readonly ref: string; readonly dependsOn: readonly string[]}[];
};

/**
 * The list in the form of CycloneDX. `npm sbom` lists all packages of the project, most of which only build and test it;
 * the file with the licences names those in the bundle.
 */
export function billOfMaterials(licencesFile: string): string {
	const bill = billOfProject();
	const contained = new Set([
		`node ${process.versions.node}`,
		...[...readFileSync(licencesFile, 'utf8').matchAll(/^(\S+ \d\S*) \(.*\)$/gm)].map(
			([, each = '']) => each,
		),
	]);
	const components = bill.components.filter(({name, version}) => contained.has(`${name} ${version}`));
	const missing = [...contained].filter(
		each => !components.some(({name, version}) => each === `${name} ${version}`),
	);
	if (missing.length > 0) {
		throw new Error(`npm sbom does not list ${missing.join(', ')}`);
	}
	const {component} = bill.metadata;
	const refs = new Set([component, ...components].map(each => each['bom-ref']));
	const changed = {
		...bill,
		// npm takes the name of the folder.
		metadata: {...bill.metadata, component: {...component, name: 'cables'}},
		components,
		dependencies: bill.dependencies
			.filter(({ref}) => refs.has(ref))
			.map(({ref, dependsOn}) => ({ref, dependsOn: dependsOn.filter(each => refs.has(each))})),
	};
	return `${JSON.stringify(changed, undefined, '\t')}\n`;
}

function billOfProject(): Bill {
	const {status, stdout} = spawnSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 100_000_000,
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	if (status !== 0) {
		throw new Error('npm sbom has failed');
	}
	return JSON.parse(stdout);
}
