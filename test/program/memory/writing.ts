/** A process that reads and stars without end, until it is killed; it prints what must be kept by now. */
import {hash} from 'node:crypto';
import process from 'node:process';
import {openKeptMemory} from '../../../source/program/memory/kept-memory.js';

const [file = '', name = ''] = process.argv.slice(2);
const delay = 10;
const {remember, keepSession} = openKeptMemory(
	file,
	`/${name}`,
	sentence => {
		throw new Error(sentence);
	},
	{delay},
);
const read = {sha256: hash('sha256', name), mrn: undefined};
let count = 0;

function act(): void {
	count++;
	const now = count;
	remember([{cable: read, facts: {place: {offset: now, skip: 0}}}]);
	keepSession({text: String(now), scope: 'subject', isSorted: false, cursor: undefined, reading: undefined});
	// What is set is written at once, all else after the delay. A timer as long as the one that writes, and set after it,
	// comes after it; one of twice the delay comes before it where both are late, since Node runs equal ones together.
	setTimeout(() => setTimeout(() => process.stdout.write(`place ${now}\n`), delay), delay);
	if (now % 5 === 0) {
		remember([{cable: {sha256: hash('sha256', `${name} ${now}`), mrn: undefined}, facts: {isStarred: true}}]);
		process.stdout.write(`star ${now}\n`);
	}
}

setInterval(act, 1);
