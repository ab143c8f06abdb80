/**
 * The SHA-256 of a text, in hexadecimal, for names of files. Node's own would be loaded with the whole of its
 * cryptography, for which the first frame would wait.
 */
export function pathDigest(text: string): string {
	const bytes = padded(Buffer.from(text));
	const state = Int32Array.from(initialState);
	for (let at = 0; at < bytes.length; at += BLOCK) {
		addBlock(state, bytes, at);
	}
	return Array.from(state, word => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** In bytes. */
const BLOCK = 64;
const ROUNDS = 64;

/** Whole blocks: the text, one bit, zeros, and at the end the length of the text in bits. */
function padded(text: Buffer): Buffer {
	const bytes = Buffer.alloc(Math.ceil((text.length + 9) / BLOCK) * BLOCK);
	text.copy(bytes);
	bytes[text.length] = 0x80;
	bytes.writeBigUInt64BE(BigInt(text.length) * 8n, bytes.length - 8);
	return bytes;
}

/** The first 32 bits of what follows the point in a root. */
function fractionOf(root: number): number {
	return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

function firstPrimes(count: number): readonly number[] {
	const primes: number[] = [];
	for (let number = 2; primes.length < count; number++) {
		if (primes.every(prime => number % prime !== 0)) {
			primes.push(number);
		}
	}
	return primes;
}

const primes = firstPrimes(ROUNDS);
const constants = primes.map(prime => fractionOf(Math.cbrt(prime)));
const initialState = primes.slice(0, 8).map(prime => fractionOf(Math.sqrt(prime)));

function rotated(word: number, bits: number): number {
	return (word >>> bits) | (word << (32 - bits));
}

function addBlock(state: Int32Array, bytes: Buffer, at: number): void {
	const words = scheduleOf(bytes, at);
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let round = 0; round < ROUNDS; round++) {
		const choice = (e & f) ^ (~e & g);
		const majority = (a & b) ^ (a & c) ^ (b & c);
		const first =
			(h +
				(rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) +
				choice +
				(constants[round] ?? 0) +
				(words[round] ?? 0)) |
			0;
		const second = ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + majority) | 0;
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
	}
	for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) {
		state[index] = ((state[index] ?? 0) + word) | 0;
	}
}

/** The words of a block, and those that are mixed from them. */
function scheduleOf(bytes: Buffer, at: number): Int32Array {
	const words = new Int32Array(ROUNDS);
	for (let index = 0; index < 16; index++) {
		words[index] = bytes.readInt32BE(at + index * 4);
	}
	for (let index = 16; index < ROUNDS; index++) {
		const [early = 0, late = 0] = [words[index - 15], words[index - 2]];
		words[index] =
			(words[index - 16] ?? 0) +
			(rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3)) +
			(words[index - 7] ?? 0) +
			(rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10));
	}
	return words;
}
