/** Makes a function that says whether progress is due to be printed: not at once, then from time to time. */
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
