/**
 * The thread that reads the previews of long cables: receives `PreviewRequest`s, sends `PreviewAnswer`s.
 *
 * Only the lines that are shown come back, so that no key waits for the rest.
 */
import {parentPort} from 'node:worker_threads';
import type {PreviewRequest} from './preview-messages.js';
import {answerPreview} from './read-preview.js';

parentPort?.on('message', (request: PreviewRequest) => parentPort?.postMessage(answerPreview(request)));
