/**
 * The thread that reads what is to be opened on the screen: receives `CableRequest`s, sends `CableAnswer`s.
 *
 * The main thread lays out a cable whenever the width changes. So this thread lays it out once, and rejects it if
 * that takes so long that a key would have to wait.
 */
import process from 'node:process';
import {parentPort} from 'node:worker_threads';
import {answerCable} from '../../archive/background/answer-read.js';
import type {CableAnswer, CableRequest} from '../../archive/background/read-messages.js';
import type {Cable} from '../../cable/cable.js';
import {shownAs} from '../../cable/reading.js';
import {layOut} from '../../layout/lay-out.js';
import {noFilter} from '../../layout/portions/portion-filter.js';
import {countSanitised, sanitise, sanitiseLine} from '../../terminal/sanitise.js';

parentPort?.on('message', (request: CableRequest) => parentPort?.postMessage(answer(request)));

function answer(request: CableRequest): CableAnswer {
	const read = answerCable(request);
	return read.type === 'cable' && secondsToShow(read.cable) > MAX_SECONDS
		? {type: 'not-analysed', reason: 'takes too long to lay out', place: request.place}
		: read;
}

/** In processor time, which does not depend on what else the machine is doing. */
const MAX_SECONDS = 1.5;

function secondsToShow(cable: Cable): number {
	const before = process.threadCpuUsage();
	const shown = shownAs(cable, sanitiseLine(cable.id), sanitise);
	countSanitised(cable.reading, shown.reading);
	layOut(shown, {
		width: 80,
		headers: 'essential',
		filter: noFilter,
		today: '2000-01-01',
		find: () => undefined,
	});
	const {user, system} = process.threadCpuUsage(before);
	return (user + system) / 1e6;
}
