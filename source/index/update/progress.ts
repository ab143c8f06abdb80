/** The progress of an update. */
export type IndexingProgress = {
	readonly done: number;
	/** The number known so far: it grows while the folder is walked, and is an estimate for a dump. */
	readonly total: number;
	/** Files a second, averaged over the last few seconds. */
	readonly rate: number;
	/** Unknown at first. */
	readonly secondsLeft: number | undefined;
};

/** The number of cables to read; it may still grow unless it is final. */
export type Total = {readonly count: number; readonly isFinal: boolean};

/** Measures progress from `start` on; times are in milliseconds. */
export function createProgress(start: number): (done: number, total: Total, now: number) => IndexingProgress {
	let rate = 0;
	let [lastDone, lastTime] = [0, start];
	return (done, {count, isFinal}, now) => {
		const seconds = (now - lastTime) / 1000;
		if (seconds > 0) {
			const latest = (done - lastDone) / seconds;
			// The weight of older measurements halves about every two seconds.
			const weight = rate === 0 ? 1 : 1 - 0.7 ** seconds;
			rate += weight * (latest - rate);
			[lastDone, lastTime] = [done, now];
		}
		const secondsLeft = isFinal && rate > 0 ? (count - done) / rate : undefined;
		return {done, total: count, rate, secondsLeft};
	};
}
