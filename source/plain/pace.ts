/** Whether it is time to tell how far something has got, in milliseconds of a clock: not at once, then now and again. */
export function createPace(now: () => number): () => boolean {
	let due = now() + PATIENCE;
	return () => {
		const isDue = now() >= due;
		if (isDue) {
			due = now() + PAUSE;
		}
		return isDue;
	};
}

const PATIENCE = 2000;
const PAUSE = 10_000;
