/** What is said of a cable as a version of another. */
import type {Version} from './version.js';

/** How much two texts have in common, in words; never all of it unless it is all. */
export function shareWords(share: number): string {
	return `${Math.floor(share * 100)} %`;
}

/** What a cable is to the other one, in words. */
export function versionWords({kind, share}: Version): string {
	switch (kind) {
		case 'same-text':
			return share === 1 ? 'the same text' : `the same text, ${shareWords(share)} alike`;
		case 'longer':
			return `longer; has ${shareWords(share)} of it`;
		case 'shorter':
			return `shorter; ${shareWords(share)} of it stands there`;
		case 'same-number':
			return share === 0 ? 'the same number, another text' : `the same number, ${shareWords(share)} alike`;
		default:
			return kind satisfies never;
	}
}
