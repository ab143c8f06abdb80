/** A thread that reads and parses: takes files and slices of dumps, sends what became of them. */

import {read} from './read-job.js';
import {serveReads} from './serve-reads.js';

serveReads(read);
