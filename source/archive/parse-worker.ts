/** A thread that reads and parses: takes files and slices of dumps, sends what became of them. */
import {parentPort, workerData} from 'node:worker_threads';
import type {Archive} from './archive.js';
import {standBack} from './stand-back.js';
import {read, type ToRead} from './to-read.js';

const archive: Archive = workerData;
standBack();

parentPort?.on('message', (batch: readonly ToRead[]) => {
	parentPort?.postMessage(batch.map(one => read(archive, one, Date.now)));
});
