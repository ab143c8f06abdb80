import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {commandNames, flagNames, valueNames} from '../option-names.js';
import {read} from './read-options.js';

test('no command line is taken for anything but a request', () => {
	const words = [...commandNames, 'F', '--', '-', '-h', '--nonsense'];
	const values = ['', '1', 'json', 'raw', 'C/NF', '3-5', '"', '__proto__', '\u001B[2J', 'x'.repeat(5000)];
	const withValues = valueNames.flatMap(name => [`--${name}`, ...values.map(value => `--${name}=${value}`)]);
	const any = fc.constantFrom(...words, ...withValues, ...flagNames.map(flag => `--${flag}`));
	const types = new Set<string>();
	fc.assert(
		fc.property(
			fc.constantFrom(...commandNames, ''),
			fc.array(fc.oneof(any, fc.string()), {maxLength: 7}),
			(command, argv) => {
				types.add(read(command, ...argv).type);
			},
		),
		{numRuns: 5000, seed: 9},
	);
	// Only completion and split are not among them: chance rarely gives them a shell, or a file and a folder, and nothing else.
	assert.deepEqual([...types].sort(), [
		'cite',
		'compare',
		'complete',
		'config',
		'dispersion',
		'doctor',
		'facets',
		'gaps',
		'index',
		'keys',
		'list',
		'mistake',
		'notes',
		'open',
		'print',
		'purge',
		'repeats',
		'replay',
		'say',
		'search',
		'verify',
		'versions',
		'wanted',
		'words',
	]);
});
