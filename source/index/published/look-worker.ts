/** The thread that looks at the folder of a published index: starts with a `LookTask`, sends a `Look`, and ends. */
import {parentPort, workerData} from 'node:worker_threads';
import {ArchiveError} from '../../archive/errors.js';
import {openDatabase} from '../database.js';
import {IndexError} from '../errors.js';
import {lowerPriority} from '../update/lower-priority.js';
import {quickLook} from '../update/quick-look.js';
import {countChanges} from './count-changes.js';
import type {Look, LookTask} from './look.js';

const {archive, place, isThorough}: LookTask = workerData;
lowerPriority();
parentPort?.postMessage(look());

function look(): Look {
	try {
		const database = openDatabase(place, {cacheKilobytes: 1000});
		try {
			return !isThorough && quickLook(archive, database, {isElsewhere: true}) === 'unchanged'
				? {type: 'unchanged'}
				: {type: 'counted', ...countChanges(archive, database)};
		} finally {
			database.close();
		}
	} catch (error) {
		if (error instanceof ArchiveError) {
			return {type: 'failed', reason: error.reason};
		}
		if (error instanceof IndexError) {
			return {type: 'failed', reason: error.message};
		}
		throw error;
	}
}
