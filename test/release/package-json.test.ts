import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {publishedJson} from '../../release/package-json.js';
import {root} from '../root.js';

const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

test('what is published has no scripts, no packages and nothing that keeps it from being published', () => {
	const published = publishedJson(project);
	for (const key of ['scripts', 'devDependencies', 'dependencies', 'allowScripts', 'private']) {
		assert.equal(published[key], undefined, key);
	}
	for (const key of ['name', 'version', 'license', 'bin', 'files', 'engines', 'type']) {
		assert.deepEqual(published[key], project[key], key);
	}
	assert.deepEqual(published.man, ['build/man/cables.1']);
	assert.deepEqual(published.publishConfig, {access: 'public'});
	assert.ok(Array.isArray(published.keywords) && published.keywords.length > 0);
});

test('the repository itself cannot be published', () => {
	assert.equal(project.private, true);
});

test('where the project says where it lives, the package does, and else invents nothing', () => {
	const places = {homepage: 'https://example.org', repository: {type: 'git', url: 'x'}, bugs: 'y'};
	const {homepage, repository, bugs} = publishedJson({...project, ...places});
	assert.deepEqual({homepage, repository, bugs}, places);
	for (const key of Object.keys(places)) {
		assert.equal(publishedJson({name: 'cables'})[key], undefined);
	}
});

test('something of which nobody has decided whether it is published stops the release', () => {
	assert.throws(
		() => publishedJson({...project, funding: 'z'}),
		/package\.json has funding: to be published or not\?/,
	);
});
