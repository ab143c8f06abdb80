/** How far an indexing has come. */
export type Progress = {
	readonly done: number;
	readonly total: number;
	/** Files a second, of late. */
	readonly rate: number;
	/** Nothing while there is no telling yet. */
	readonly secondsLeft: number | undefined;
};

/** Measures how far some work has come; times are in milliseconds, and the work begins at `start`. */
export function createProgress(total: number, start: number): (done: number, now: number) => Progress {
	let rate = 0;
	let [lastDone, lastTime] = [0, start];
	return (done, now) => {
		const seconds = (now - lastTime) / 1000;
		if (seconds > 0) {
			const latest = (done - lastDone) / seconds;
			// The older news count for less the longer ago they are: half after some two seconds.
			const weight = rate === 0 ? 1 : 1 - 0.7 ** seconds;
			rate += weight * (latest - rate);
			[lastDone, lastTime] = [done, now];
		}
		return {done, total, rate, secondsLeft: rate > 0 ? (total - done) / rate : undefined};
	};
}
