/** `npm run bench -- NAME`: measures, and prints ratios against something that runs at the same time. */
import process from 'node:process';
import {benchArchive, generateForBench} from './archive.js';
import {benchParse} from './parse.js';
import {benchPublished} from './published.js';
import {benchSearch} from './search.js';
import {benchStart} from './start.js';
import {benchTerminal} from './terminal.js';

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
	archive: benchArchive,
	generate: generateForBench,
	parse: benchParse,
	published: benchPublished,
	search: benchSearch,
	start: benchStart,
	terminal: benchTerminal,
};

const name = process.argv[2] ?? '';
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench) {
	await bench();
} else {
	console.error(`npm run bench -- ${Object.keys(benches).join('|')}`);
	process.exitCode = 2;
}
