/** A thread that reads and parses: takes files, sends what became of them. */
import {parentPort, workerData} from 'node:worker_threads';
import type {Archive} from './archive.js';
import {type FileToRead, readRecord} from './read-record.js';

const archive: Archive = workerData;

parentPort?.on('message', (files: readonly FileToRead[]) => {
	parentPort?.postMessage(files.map(file => readRecord(archive, file, Date.now)));
});
