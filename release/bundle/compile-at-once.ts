/** Has V8 compile the functions of a file with it. */
import type {Plugin} from 'rolldown';

/**
 * Puts parentheses around the functions of some files, which tells V8 to compile them with their file: what Node keeps of a
 * file is what was compiled when it was loaded, and all other functions would be compiled at each start anew: 3 ms. As
 * variables they stand at the beginning, so that whatever follows can call them.
 */
export function compileAtOnce(names: readonly string[]): Plugin {
	return {
		name: 'compile at once',
		generateBundle(_options, bundle) {
			for (const chunk of Object.values(bundle)) {
				if (chunk.type === 'chunk' && names.includes(chunk.name)) {
					chunk.code = functionsFirst(chunk.code, this.parse(chunk.code).body);
				}
			}
		},
	};
}

function functionsFirst(code: string, statements: readonly Statement[]): string {
	const imports: string[] = [];
	const functions: string[] = [];
	const others: string[] = [];
	for (const {type, start, end} of statements) {
		const written = code.slice(start, end);
		const [, name] = /^(?:async )?function\*? ?([\w$]+)/.exec(written) ?? [];
		if (name !== undefined) {
			functions.push(`var ${name}=(${written});`);
		} else {
			(type === 'ImportDeclaration' ? imports : others).push(written);
		}
	}
	return [...imports, ...functions, ...others].join('\n');
}

/** A statement as the parser of the bundler describes it. */
type Statement = {readonly type: string; readonly start: number; readonly end: number};
