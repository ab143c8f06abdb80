/** Binary search. */

/** The first index, from `from` on, at which something holds that holds at all later ones, too; `length` if at none. */
export function firstIndex(length: number, holds: (index: number) => boolean, from = 0): number {
	let [low, high] = [from, length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) {
			high = middle;
		} else {
			low = middle + 1;
		}
	}
	return low;
}
