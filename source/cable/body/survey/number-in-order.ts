/**
 * The number at an index, were all of them in order: Hoare's selection, since most lines of a text are measured only for
 * this. Changes their order; undefined if there is none.
 */
export function numberInOrder(numbers: number[], index: number): number | undefined {
	let low = 0;
	let high = numbers.length - 1;
	while (low < high) {
		const pivot = numbers[(low + high) >> 1] as number;
		let [left, right] = [low, high];
		while (left <= right) {
			while ((numbers[left] as number) < pivot) {
				left++;
			}
			while ((numbers[right] as number) > pivot) {
				right--;
			}
			if (left <= right) {
				const moved = numbers[left] as number;
				numbers[left++] = numbers[right] as number;
				numbers[right--] = moved;
			}
		}
		if (index <= right) {
			high = right;
		} else if (index >= left) {
			low = left;
		} else {
			break;
		}
	}
	return numbers[index];
}
