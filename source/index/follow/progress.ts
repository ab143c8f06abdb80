/** How far an indexing has come. */
export type Progress = {
	readonly done: number;
	/** As many as are known of; more while the folder is still looked through, and in a dump about as many. */
	readonly total: number;
	/** Files a second, of late. */
	readonly rate: number;
	/** Nothing while there is no telling yet. */
	readonly secondsLeft: number | undefined;
};

/** What is to be done, as far as it is known. */
export type Total = {readonly count: number; readonly isFinal: boolean};

/** Measures how far some work has come; times are in milliseconds, and the work begins at `start`. */
export function createProgress(start: number): (done: number, total: Total, now: number) => Progress {
	let rate = 0;
	let [lastDone, lastTime] = [0, start];
	return (done, {count, isFinal}, now) => {
		const seconds = (now - lastTime) / 1000;
		if (seconds > 0) {
			const latest = (done - lastDone) / seconds;
			// The older news count for less the longer ago they are: half after some two seconds.
			const weight = rate === 0 ? 1 : 1 - 0.7 ** seconds;
			rate += weight * (latest - rate);
			[lastDone, lastTime] = [done, now];
		}
		const secondsLeft = isFinal && rate > 0 ? (count - done) / rate : undefined;
		return {done, total: count, rate, secondsLeft};
	};
}
