import type {CableKey} from '../cable/summary/summary.js';

/** A function of cables that keeps its last answers, at most so many; what else it is given depends on the key alone. */
export function remembered<Rest extends readonly unknown[], Answer>(
	most: number,
	answer: (key: CableKey, ...rest: Rest) => Answer,
): (key: CableKey, ...rest: Rest) => Answer {
	const known = new Map<CableKey, {readonly answer: Answer}>();
	return (key, ...rest) => {
		const found = known.get(key) ?? {answer: answer(key, ...rest)};
		if (!known.has(key)) {
			const [oldest] = known.keys();
			if (oldest !== undefined && known.size >= most) {
				known.delete(oldest);
			}
			known.set(key, found);
		}
		return found.answer;
	};
}
