/**
 * Takes things one after the other and gives them in slices, so that keys are answered meanwhile: after some
 * milliseconds a slice ends and the event loop has its turn.
 */
export async function* inSlices<Item>(
	items: Iterable<Item>,
	milliseconds: number,
): AsyncGenerator<readonly Item[]> {
	let slice: Item[] = [];
	let end = performance.now() + milliseconds;
	for (const item of items) {
		slice.push(item);
		if (performance.now() >= end) {
			yield slice;
			await new Promise(done => setImmediate(done));
			slice = [];
			end = performance.now() + milliseconds;
		}
	}
	if (slice.length > 0) {
		yield slice;
	}
}
