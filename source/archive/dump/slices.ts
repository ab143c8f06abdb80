/**
 * Takes things one after the other and gives what is kept of them in slices, so that keys are answered meanwhile:
 * after some milliseconds a slice ends and the event loop has its turn.
 */
export async function* inSlices<Item, Kept>(
	items: Iterable<Item>,
	keep: (item: Item) => readonly Kept[],
	milliseconds: number,
): AsyncGenerator<readonly Kept[]> {
	let slice: Kept[] = [];
	let end = performance.now() + milliseconds;
	for (const item of items) {
		slice.push(...keep(item));
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
