/** Has files of nothing but ASCII. */
import type {Plugin} from 'rolldown';

/**
 * Writes all other characters as escapes. Of a text of nothing but ASCII V8 keeps one byte a character and not two, and
 * Node has nothing to decode: 4 ms.
 */
export function inAscii(): Plugin {
	return {
		name: 'in ASCII',
		generateBundle(_options, bundle) {
			for (const file of Object.values(bundle)) {
				if (file.type === 'chunk') {
					file.code = escaped(file.code);
				}
			}
		},
	};
}

function escaped(code: string): string {
	if (/String\.raw`[^`]*[^\x00-\x7F]/.test(code)) {
		throw new Error('a raw text cannot be escaped');
	}
	return code.replace(
		/[^\x00-\x7F]/g,
		character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
