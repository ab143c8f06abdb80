/** A thread that reads like ours, but never comes to the end of what begins with STUCK, and to that of its memory in what begins with GREEDY. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Archive} from '../../../source/archive/archive.js';
import type {ReadUnit} from '../../../source/archive/background/shared-status.js';
import {runReadJob} from '../../../source/index/update/read-job.js';
import {serveReads} from '../../../source/index/update/serve-reads.js';

serveReads((archive, one, now, guard) =>
	runReadJob(archive, one, now, (piece, readPiece) =>
		guard
			? guard(piece, () => {
					trouble(startOf(archive, piece));
					return readPiece();
				})
			: {type: 'read', result: readPiece()},
	),
);

function startOf({root}: Archive, piece: ReadUnit): string {
	const [id = '', part = 'row 0'] = piece.split('\0');
	const row = /^row (\d+)$/.exec(part);
	const at = Number(row?.[1] ?? Number.POSITIVE_INFINITY);
	return readFileSync(join(root, id), 'latin1').slice(at, at + 50);
}

function trouble(start: string): void {
	const kept: object[] = [];
	while (/STUCK/.test(start) || /GREEDY/.test(start)) {
		if (/GREEDY/.test(start)) {
			kept.push(new Array(20_000).fill(kept.length));
		}
	}
}
