/** The middle one of some values. */
export function median(values: readonly number[]): number {
	return percentile(values, 0.5);
}

/** The value below which a share of the values lies; the share is from 0 to 1. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
