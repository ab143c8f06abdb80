/** What single characters are, by their codes. */

/** Whether a character is a figure. */
export function isFigure(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}

/** Whether a character is a letter of ASCII. */
export function isLetter(code: number): boolean {
	return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** A name in capitals, two of them at least, in which a capital I was read as a small L, `LlMA`, with that I. */
export function withCapitalI(written: string): string {
	const isInCapitals =
		written.includes('l') && !/[a-km-z]/.test(written) && /[A-Z][^A-Z]*[A-Z]/.test(written);
	return isInCapitals ? written.replaceAll('l', 'I') : written;
}

/** A number in which letters were read for figures, `O01333`, with the figures. */
export function figuresOf(written: string): string {
	return /[OoIl]/.test(written) ? written.replace(/O/gi, '0').replace(/[Il]/g, '1') : written;
}
