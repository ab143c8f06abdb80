/** Folders with their indexes, for tests of their updates. */
import {openArchive} from '../../source/archive/archive.js';
import {readText} from '../../source/archive/texts.js';
import {type ReadJob, type ReadResult, runReadJob} from '../../source/index/update/read-job.js';
import {type Changes, updateIndex} from '../../source/index/update/update-index.js';
import {type Context, folderWith} from '../archive/folder.js';
import {indexOf} from './filled-index.js';
import {keysWith} from './full-text.js';

/**
 * A folder, or a dump in it, with its index, which is updated without threads and at a time when all files are
 * old.
 */
export function folderAndIndex(
	context: Context,
	files: Readonly<Record<string, string | Uint8Array>>,
	named = '',
) {
	const root = folderWith(context, files);
	const {index, writer, place} = indexOf(context, {});
	let whileReading = (_id: string) => {};
	const taken: string[] = [];
	let parsed = 0;
	let commits = 0;
	const archive = openArchive(`${root}/${named}`);

	async function refresh({
		now = () => Date.now() + 10_000,
		mostFiles = Number.POSITIVE_INFINITY,
		forgets = false,
	} = {}) {
		taken.length = 0;
		parsed = 0;
		async function* readAll(groups: AsyncIterable<Iterable<ReadJob>>) {
			for await (const group of groups) {
				for (const one of group) {
					taken.push(one.id);
					whileReading(one.id);
					const was = runReadJob(archive, one, now);
					parsed += parsedIn(was);
					yield [was];
				}
			}
		}
		return updateIndex(archive, writer, {
			parsers: {read: readAll, close: async () => undefined},
			onProgress: () => {},
			onCommit: () => void commits++,
			isStopped: () => taken.length >= mostFiles,
			now,
			forgets,
		});
	}

	/** All cables as their index has them, in the order of their names, with the texts that are found by it. */
	function rows() {
		return index
			.rows(index.order('date'))
			.map(row => ({...row, text: readText(archive, row.id, row.place)}))
			.sort((a, b) => (a.id < b.id ? -1 : 1));
	}

	return {
		root,
		archive,
		index,
		/** The keys of the cables with some words. */
		found: (typed: string) => keysWith(place, typed),
		refresh,
		rows,
		ids: () => rows().map(({id}) => id),
		/** The files, and the dumps as often as there were slices of them, that the last refresh has read. */
		read: taken,
		/** How many cables it has parsed. */
		parsed: () => parsed,
		commits: () => commits,
		onRead(act: (id: string) => void) {
			whileReading = act;
		},
	};
}

/** What was different, where all that is not reported was not. */
export function changes(different: Partial<Changes>): Changes {
	return {files: 0, added: 0, changed: 0, removed: 0, moved: 0, repaired: 0, unreadable: 0, ...different};
}

function parsedIn(was: ReadResult): number {
	return was.type === 'slice'
		? was.entries.filter(entry => entry.type === 'row' && entry.record).length
		: Number(was.type === 'cable');
}
