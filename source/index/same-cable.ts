/** Finds in an index a cable that is known from elsewhere. */
import type {CableIdentity, CableKey} from '../cable/summary/summary.js';
import type {CableIndex} from './reader.js';

/** A cable by its number and the SHA-256 of its file, either of which may be unknown. */
type KnownCable = {readonly mrn: CableIdentity['mrn']; readonly sha256: string | undefined};

/** The cables with the same file, or if that is not here, with the same number. */
export function keysOfCable(
	{hashed, cablesWithNumber}: Pick<CableIndex, 'hashed' | 'cablesWithNumber'>,
	{mrn, sha256}: KnownCable,
): readonly CableKey[] {
	const same = sha256 === undefined ? [] : hashed(sha256);
	return same.length > 0 || mrn === undefined ? same : cablesWithNumber(mrn).map(({key}) => key);
}
