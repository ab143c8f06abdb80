/** The `package.json` of what is published. */

/** What is published of the project's own; the rest is for those who build it. */
const published = [
	'name',
	'version',
	'description',
	'keywords',
	'homepage',
	'bugs',
	'repository',
	'license',
	'type',
	'bin',
	'man',
	'files',
	'engines',
	'publishConfig',
];

/** What of the project's `package.json` is not for those who install the program. */
const unpublished = ['private', 'scripts', 'allowScripts', 'devDependencies'];

/** The `package.json` of the package; throws if the project's has something of which nobody has decided where it belongs. */
export function publishedJson(project: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	const undecided = Object.keys(project).filter(
		key => !published.includes(key) && !unpublished.includes(key),
	);
	if (undecided.length > 0) {
		throw new Error(`package.json has ${undecided.join(', ')}: to be published or not?`);
	}
	return Object.fromEntries(Object.entries(project).filter(([key]) => published.includes(key)));
}
