/** Makes regular expressions late. */
import type {Plugin} from 'rolldown';
import {needed} from './needed.js';

/**
 * Makes the patterns that name properties of Unicode, such as `\p{L}`, when one is used: V8 would gather their letters
 * while a module is loaded, 0.1 to 10 ms for each. This is done where a start waits for it, and not in the parser, which
 * uses nearly all of its patterns.
 */
export function makePatternsLate(): Plugin {
	return {
		name: 'make patterns late',
		transform(code, id) {
			if (!(/string-width/.test(id) || needed.byAll.has(id) || needed.toRun.has(id))) {
				return undefined;
			}
			let late = code;
			for (const [declaration, name, pattern] of code.matchAll(/^const (\w+) = (\/.*\\p\{.*\/[a-z]+);$/gm)) {
				late = late
					.replace(declaration, '')
					.replace(new RegExp(`(?<![\\w$.'"])${name}(?![\\w$:'"])`, 'g'), `${name}()`)
					.concat(`\nlet made_${name};\nfunction ${name}() { return made_${name} ??= ${pattern}; }`);
			}
			return late === code ? undefined : late;
		},
	};
}
