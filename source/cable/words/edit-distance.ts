/** How many letters are too many, missing, wrong or exchanged; at most one more than `most`, which is too many. */
export function distanceBetween(one: string, other: string, most: number): number {
	if (Math.abs(one.length - other.length) > most) {
		return most + 1;
	}
	let before: number[] = [];
	let above = Array.from({length: other.length + 1}, (_, index) => index);
	for (let row = 1; row <= one.length; row++) {
		const current = [row];
		for (let column = 1; column <= other.length; column++) {
			const isSame = one[row - 1] === other[column - 1];
			const isExchanged =
				row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
			current.push(
				Math.min(
					(above[column] as number) + 1,
					(current[column - 1] as number) + 1,
					(above[column - 1] as number) + (isSame ? 0 : 1),
					isExchanged ? (before[column - 2] as number) + 1 : Number.POSITIVE_INFINITY,
				),
			);
		}
		before = above;
		above = current;
	}
	return Math.min(above[other.length] as number, most + 1);
}
