/** The thread that indexes, which never comes to the end of a text that begins with STUCK, and to that of its memory in one that begins with GREEDY. */

const decodeAsEver = TextDecoder.prototype.decode;

TextDecoder.prototype.decode = function (...args) {
	const text = decodeAsEver.apply(this, args);
	const kept: (readonly number[])[] = [];
	while (/^(?:STUCK|GREEDY)/.test(text)) {
		if (/^GREEDY/.test(text)) {
			kept.push(Array(10_000).fill(kept.length));
		}
	}
	return text;
};
await import('../../../source/index/update/index-worker.js');

export {};
