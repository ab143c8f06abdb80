/** A thread that reads and parses: takes files, sends what became of them. */
import {parentPort, workerData} from 'node:worker_threads';
import type {Archive} from './archive.js';
import {type FileToRead, readRecord} from './read-record.js';
import {standBack} from './stand-back.js';

const archive: Archive = workerData;
standBack();

parentPort?.on('message', (files: readonly FileToRead[]) => {
	parentPort?.postMessage(files.map(file => readRecord(archive, file, Date.now)));
});
