/** A thread that reads and parses: takes files and slices of dumps, sends what became of them. */
import {serveReads} from './serve-reads.js';
import {read} from './to-read.js';

serveReads(read);
