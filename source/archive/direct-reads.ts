/** Which texts are read on the main thread, so that no file blocks the program or fills its memory. */

/**
 * Cables up to this size, in bytes, are read directly: nearly all are smaller, and it takes a few milliseconds, while a
 * thread takes longer to start.
 */
export const maxDirectBytes = 96 * 1024;

/** Whether a text has so many characters other than plain letters that parsing it may take long. */
export function mayParseSlowly(text: string): boolean {
	if (text.length < SHORT) {
		return false;
	}
	let odd = 0;
	for (let index = 0; index < text.length; index++) {
		if (isOdd(text.charCodeAt(index))) {
			odd++;
		}
	}
	return odd > text.length / 8;
}

const SHORT = 8 * 1024;

/** Markup, control characters, and everything beyond the Latin letters, such as combining marks. */
function isOdd(code: number): boolean {
	return code >= 0x250 || code === 0x3c || code === 0x26 || (code < 0x20 && (code < 0x09 || code > 0x0d));
}
