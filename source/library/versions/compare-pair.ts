/** Reads two cables of a folder and compares them word by word. */
import type {Mrn} from '../../cable/mrn.js';
import type {CableKey, Listed} from '../../cable/summary/summary.js';
import type {CableIndex} from '../../index/reader.js';
import {type Comparison, compareCables} from '../../versions/comparison.js';
import {readAtOnce} from '../read-indexed-cable.js';
import type {Reading} from './compared-cables.js';

/** Two cables, and what differs; nothing if one of them is gone or cannot be read at once. */
export type ComparedPair = {
	readonly left: Listed;
	readonly right: Listed;
	readonly comparison: Comparison;
};

/** Compares two cables, the second of which may be given by its number; of several with that number it is another one. */
export function comparePair(
	{archive, index, onStep}: Reading<Pick<CableIndex, 'rows' | 'cablesWithNumber'>>,
	{left, right}: {readonly left: CableKey; readonly right: CableKey | Mrn},
): ComparedPair | undefined {
	const [one] = index.rows([left]);
	const [other] =
		typeof right === 'number'
			? index.rows([right])
			: index.cablesWithNumber(right).filter(({key}) => key !== left);
	onStep();
	const cable = one && readAtOnce(archive, one);
	onStep();
	const another = other && readAtOnce(archive, other);
	onStep();
	return one && other && cable && another
		? {left: one, right: other, comparison: compareCables(cable, another)}
		: undefined;
}
