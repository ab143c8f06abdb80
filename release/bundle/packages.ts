/** What is changed in the packages that are bundled. */
import {brotliCompressSync} from 'node:zlib';
import type {Plugin} from 'rolldown';

/** The changes. The times are what each saves where `node -e 0` takes 22 ms. */
export const changedPackages: readonly Plugin[] = [
	// React's developer tools would talk to a server: no word of the environment is to load them.
	rewrite(/ink\/build\/devtools\.js$/, /^[\s\S]*$/, ''),
	rewrite(/ink\/build\/(?:reconciler|ink)\.js$/, /process\.env\['DEV'\] === 'true'/g, 'false'),
	// What can be seen, when a text has letters that are not plain: 1 ms.
	rewrite(
		/string-width\/index\.js$/,
		/^const visibleCharacterRegex = (.*);$([\s\S]*)/m,
		(_, made: string, rest: string) =>
			`let visible;\nconst visibleCharacterRegex = () => (visible ??= ${made});${rest.replaceAll('visibleCharacterRegex', 'visibleCharacterRegex()')}`,
	),
	// Meow is given our package.json, and so has none to put in order, for which it would get ready: 7 ms.
	rewrite(/meow\/build\/dependencies\.js$/, /(var normalizeExports = )requireNormalize\(\)/, '$1undefined'),
	// Nor does it look for one, for which it brings a parser of JSON that shows where a mistake is: 9 kB of the package.
	rewrite(
		/meow\/build\/options\.js$/,
		/options\.pkg \?\? readPackageUpSync\(\{[^}]*\}\)\?\.packageJson/,
		'options.pkg',
	),
	rewrite(
		/meow\/build\/dependencies\.js$/,
		/^(var \w+ = )(?=require\w+(?:\$\d+)?\(\);$)/gm,
		'$1/* @__PURE__ */ ',
	),
	// Yoga's bytes, which base64 hides from the compression of the package: 14 kB of it.
	rewrite(
		/yoga-wasm-base64-esm\.js$/,
		/(?<="data:application\/octet-stream;base64,)(\w[^"]+)/,
		(_, bytes: string) => brotliCompressSync(Buffer.from(bytes, 'base64')).toString('base64'),
	),
	// Yoga turns its bytes from base64 letter by letter, and waits for another thread to compile them: 3 ms.
	rewrite(
		/yoga-wasm-base64-esm\.js$/,
		/var b=xa\((a\.slice\(37\))\),c=new Uint8Array.*?charCodeAt\(a\);/,
		'var c=process.getBuiltinModule("node:zlib").brotliDecompressSync(Buffer.from($1,"base64"));',
	),
	rewrite(
		/yoga-wasm-base64-esm\.js$/,
		/WebAssembly\.instantiate\(f,d\)/,
		'({instance:new WebAssembly.Instance(new WebAssembly.Module(f),d)})',
	),
	// Ink makes an object of each cell of every frame, with a list of its own. Nobody changes them, so cells that are
	// the same are one: memory would grow by 40 MB while one reads.
	rewrite(
		/ansi-tokenize\/build\/styledChars\.js$/,
		/codes = reduceAnsiCodesIncremental\(codes, \[token\]\);([\s\S]*?)ret\.push\(\{\s*\.\.\.token,\s*styles: \[\.\.\.codes\],\s*\}\);/,
		`codes = reduceAnsiCodesIncremental(codes, [token]);
		known = new Map();$1
		const char = known.get(token.value) ?? {...token, styles: codes};
		known.set(token.value, char);
		ret.push(char);`,
	),
	rewrite(
		/ansi-tokenize\/build\/styledChars\.js$/,
		/let codes = \[\];/,
		'let codes = [], known = new Map();',
	),
	rewrite(
		/ink\/build\/output\.js$/,
		/const output = \[\];/,
		`$&\nconst blank = {type: 'char', value: ' ', fullWidth: false, styles: []};`,
	),
	rewrite(/ink\/build\/output\.js$/, /row\.push\(\{[^}]*\}\)/, 'row.push(blank)'),
	// Ink keeps what it has measured and wrapped of up to 16,000 rows, which are other ones on each page: 7 MB.
	rewrite(/ink\/build\/(?:measure-text|wrap-text)\.js$/, /maxSize: 4096/, 'maxSize: 128'),
];

/** Changes one place of a package's module; a release that no longer has the place fails the build. */
function rewrite(
	module: RegExp,
	place: RegExp,
	replacement: string | ((...found: string[]) => string),
): Plugin {
	return {
		name: `rewrite ${module.source}`,
		transform: {
			filter: {id: module},
			handler(code) {
				if (!place.test(code)) {
					throw new Error(`${module.source} has no ${place.source}`);
				}
				return code.replace(place, replacement as string);
			},
		},
	};
}
