/**
 * How much the long tests try, as a multiple of what they try by default: `TEST_SCALE=50 npm run test:long` runs fifty
 * times as many kills, signals, damages and random texts.
 */
export const testScale: number = Number(process.env.TEST_SCALE ?? 1);

/** A number of trials, at the scale that was asked for. */
export function scaled(trials: number): number {
	return Math.max(1, Math.ceil(trials * testScale));
}

/** Some of many things, evenly spread and others in every run: about as many as there are trials at this scale. */
export function sampled<Item>(all: readonly Item[], trials: number): readonly Item[] {
	const step = Math.max(1, Math.floor(all.length / scaled(trials)));
	const first = Math.floor(Math.random() * step);
	return all.filter((_, index) => index % step === first);
}
