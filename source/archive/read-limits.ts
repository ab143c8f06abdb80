/** How much of a text is read where, so that no file holds up the program or fills its memory. */

/** Up to this size, in bytes, a cable is read at once: nearly all are smaller, and it takes some milliseconds. */
export const mostAtOnce = 64 * 1024;

/** Whether a text has so much that is no plain letter that a parser may be long at it. */
export function isDoubtful(text: string): boolean {
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

/** Markup, controls, and what stands beyond the Latin letters: combining marks, what steers the direction. */
function isOdd(code: number): boolean {
	return code >= 0x250 || code === 0x3c || code === 0x26 || (code < 0x20 && (code < 0x09 || code > 0x0d));
}
