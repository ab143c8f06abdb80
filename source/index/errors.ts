/** The errors of an index. */

/** What is wrong with an index. */
export type IndexFault =
	/** It must be rebuilt. */
	| 'damaged'
	/** A part of it has changed since it was written; the next update reads that part again. */
	| 'partly-damaged'
	/** A file or a folder in its place belongs to somebody else. */
	| 'foreign'
	/** It cannot be written. */
	| 'unwritable'
	/** The disk is full. */
	| 'full'
	/** Another process is writing it. */
	| 'busy'
	/** It is published, and cannot be read. */
	| 'unreadable'
	/** Another one has been put in its place. */
	| 'replaced';

/** An index that cannot be used, and why. */
export class IndexError extends Error {
	override readonly name = 'IndexError';

	constructor(
		readonly fault: IndexFault,
		sentence: string,
		options?: ErrorOptions,
	) {
		super(sentence, options);
	}
}

/** Whether an error is an `IndexError` with one of some faults. */
export function hasFault(error: unknown, ...faults: readonly IndexFault[]): error is IndexError {
	return error instanceof IndexError && faults.includes(error.fault);
}

/** Ends what reads an index in which a part turns out to be damaged. */
export function failAsDamaged(): never {
	throw new IndexError('partly-damaged', 'a part of the index is damaged');
}
