/**
 * A hash of 64 bits in hexadecimal (FNV-1a), for names of files: it tells folders apart, and protects nothing. For a
 * stronger one Node would load all of its cryptography, for which the first frame would wait.
 */
export function pathHash(path: string): string {
	let hash = OFFSET_BASIS;
	for (const byte of Buffer.from(path)) {
		hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
	}
	return hash.toString(16).padStart(16, '0');
}

const OFFSET_BASIS = 0xcbf2_9ce4_8422_2325n;
const PRIME = 0x100_0000_01b3n;
