/** A thread that reads texts of the kinds that it is given, and says before each which one it is. */
import {parentPort, workerData} from 'node:worker_threads';
import {type Kind, kindsOf, pumped} from './kinds.js';
import {readInEveryWay} from './read-in-every-way.js';

/** Which kinds: those of a length whose names have one of some beginnings; or lines with their words many times over. */
export type Task =
	| {readonly type: 'kinds'; readonly beginnings: readonly string[]; readonly length: number}
	| {readonly type: 'pumped'; readonly lines: readonly string[]};

for (const {name, text} of kindsIn(workerData)) {
	parentPort?.postMessage(name);
	readInEveryWay(text());
}

function kindsIn(task: Task): readonly Kind[] {
	switch (task.type) {
		case 'kinds':
			return kindsOf(task.length).filter(({name}) => task.beginnings.some(start => name.startsWith(start)));
		case 'pumped':
			return task.lines.flatMap(pumped);
		default:
			return task satisfies never;
	}
}
