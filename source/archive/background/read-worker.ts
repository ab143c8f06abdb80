/** The thread that reads whatever may take long: receives `ReadRequest`s, sends `ReadAnswer`s. */
import {parentPort} from 'node:worker_threads';
import {answerRead} from './answer-read.js';
import type {ReadRequest} from './read-messages.js';

parentPort?.on('message', (request: ReadRequest) => parentPort?.postMessage(answerRead(request)));
