/** A number in which letters were read for figures, `O01333`, with the figures. */
export function figuresOf(written: string): string {
	return /[OoIl]/.test(written) ? written.replace(/O/gi, '0').replace(/[Il]/g, '1') : written;
}
