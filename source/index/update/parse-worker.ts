/** A thread that reads and parses: receives batches of `ReadJob`s, sends their `ReadResult`s. */

import {runReadJob} from './read-job.js';
import {serveReads} from './serve-reads.js';

serveReads(runReadJob);
