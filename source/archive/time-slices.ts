/**
 * Goes through some items and yields what `keep` returns for them, in slices of some milliseconds. The event loop
 * runs between two slices, so keys are answered meanwhile.
 */
export async function* inTimeSlices<Item, Kept>(
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
