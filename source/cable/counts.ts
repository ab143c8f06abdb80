/** A number with its thousands apart: `12,000`. */
export function grouped(count: number): string {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Numbers that follow each other: `1-12`, or one of them. */
export function runWords({first, last}: {readonly first: number; readonly last: number}): string {
	return first === last ? String(first) : `${first}-${last}`;
}

/** A number with its noun: `1 cable`, `12,000 cables`. */
export function counted(count: number, noun: string): string {
	return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}
