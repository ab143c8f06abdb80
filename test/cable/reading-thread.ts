/** A thread that reads texts of the kinds that it is told, and says before each which one it is. */
import {parentPort, workerData} from 'node:worker_threads';
import {kindsOf} from './kinds.js';
import {readInEveryWay} from './read-in-every-way.js';

/** Which kinds: all whose names have one of some beginnings, of a length. */
export type Task = {readonly beginnings: readonly string[]; readonly length: number};

const {beginnings, length}: Task = workerData;
for (const {name, text} of kindsOf(length)) {
	if (beginnings.some(beginning => name.startsWith(beginning))) {
		parentPort?.postMessage(name);
		readInEveryWay(text());
	}
}
