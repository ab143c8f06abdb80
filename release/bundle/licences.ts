/** The licences of what is bundled. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {OutputBundle, Plugin} from 'rolldown';

/** Writes down the licences of all packages of which something is in the bundle. */
export function collectLicences(): Plugin {
	return {
		name: 'collect licences',
		generateBundle(_options, bundle) {
			const source = [...packagesIn(bundle).map(licenceOf), wordListLicence()].join(
				`\n${'-'.repeat(78)}\n\n`,
			);
			this.emitFile({type: 'asset', fileName: 'LICENSES.txt', source});
		},
	};
}

function packagesIn(bundle: OutputBundle): readonly string[] {
	const modules = Object.values(bundle).flatMap(file => (file.type === 'chunk' ? file.moduleIds : []));
	const folders = modules.flatMap(id => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []);
	return [...new Set(folders)].sort();
}

/** Where there are licences besides those in a package's own folder. */
const furtherLicences: Readonly<Record<string, string>> = {
	// It ships none; its files name that of Meta, which React ships.
	'yoga-layout': '../react/LICENSE',
	// It is a bundle itself.
	meow: 'build/licenses.md',
};

/** What meow bundles to read a package.json, of which nothing is left in our bundle. */
const unusedByMeow: ReadonlySet<string> = new Set(
	(
		'@babel/code-frame @babel/helper-validator-identifier find-up-simple hosted-git-info index-to-position js-tokens ' +
		'lru-cache normalize-package-data parse-json picocolors read-package-up read-pkg semver spdx-correct ' +
		'spdx-exceptions spdx-expression-parse spdx-license-ids unicorn-magic validate-npm-package-license'
	).split(' '),
);

/** The licences of a bundle, a rule between them, without those of packages that are not in ours. */
function withoutUnused(licences: string): string {
	const rule = '\n---\n';
	return licences
		.split(rule)
		.filter(one => !unusedByMeow.has(/^Name: (.*)$/m.exec(one)?.[1] ?? ''))
		.join(rule);
}

/** The list of words in `source/cable/words` is made of those of SCOWL. */
function wordListLicence(): string {
	return `SCOWL (word lists)\n\n${readFileSync('docs/licences/scowl.txt', 'utf8').trim()}\n`;
}

function licenceOf(folder: string): string {
	const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const own = readdirSync(folder).filter(file => /^licen[cs]e/i.test(file));
	const texts = [...own, furtherLicences[basename(folder)] ?? []]
		.flat()
		.map(file => join(folder, file))
		.filter(existsSync)
		.map(file => withoutUnused(readFileSync(file, 'utf8').trim()));
	if (texts.length === 0) {
		throw new Error(`${name} has no licence`);
	}
	return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}
