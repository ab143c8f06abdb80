import process from 'node:process';
import {parseCable} from '../../source/cable/parse.js';
import {summarise} from '../../source/cable/summary/summarise.js';
import {generateTexts} from './corpus.js';
import {median} from './statistics.js';

const MEGABYTES = 20;
const ROUNDS = 5;

/** How fast texts are parsed, beside a bare split of the same texts into lines in the same run. */
export function benchParse(): void {
	const texts = generateTexts(MEGABYTES);
	const size = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
	console.log(
		`${texts.length} cables, ${size.toFixed(1)} MB; medians of ${ROUNDS} rounds, CPU time of one core`,
	);
	const works: readonly (readonly [string, (text: string) => number])[] = [
		['split into lines', text => text.split(/\n/).length],
		['parse', text => parseCable('bench.txt', text).blocks.length],
		['parse and summarise', text => summarise(parseCable('bench.txt', text)).opening.length],
	];
	// Taken in turn, so that a busy machine is busy for all of them.
	const seconds = works.map((): number[] => []);
	for (let round = 0; round <= ROUNDS; round++) {
		works.forEach(([, work], index) => {
			const taken = cpuSeconds(() => texts.forEach(text => void work(text)));
			if (round > 0) {
				seconds[index]?.push(taken);
			}
		});
	}
	const medians = seconds.map(median);
	works.forEach(([name], index) => {
		const taken = medians[index] ?? 0;
		const ratio = taken / (medians[0] ?? 1);
		console.log(
			`${name.padEnd(20)} ${(size / taken).toFixed(1).padStart(8)} MB/s ${ratio.toFixed(1).padStart(7)} x`,
		);
	});
}

function cpuSeconds(work: () => void): number {
	const start = process.cpuUsage();
	work();
	const {user, system} = process.cpuUsage(start);
	return (user + system) / 1e6;
}
