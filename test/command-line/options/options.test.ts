import assert from 'node:assert/strict';
import {test} from 'node:test';
import {shells} from '../../../source/command-line/completion/shells.js';
import {wholeList} from '../../../source/command-line/list.js';
import type {Appearance, OptionsOf} from '../../../source/command-line/options/options.js';
import {readArguments} from '../../../source/command-line/options/read-arguments.js';
import {commandNames} from '../option-names.js';
import {usualPrint as print} from '../printed.js';
import {read} from './read-options.js';

/** How things look when nothing was said about it. */
const appearance: Appearance = {colour: 'auto', theme: 'auto', isAscii: false};

/** No cable to begin with. */
const nowhere = {number: undefined, paragraph: undefined};

/** What is printed for some options of `print`. */
function printed(...options: readonly string[]): OptionsOf<'print'> {
	const request = read('print', 'a.txt', ...options);
	assert.equal(request.type, 'print');
	assert.deepEqual(request.type === 'print' && request.names, ['a.txt']);
	return request.type === 'print' ? request.print : print;
}

function checkMistake(sentence: string, ...argv: readonly string[]): void {
	assert.deepEqual(read(...argv), {type: 'mistake', sentence});
}

test('without a command the cables of a folder or a file are opened', () => {
	assert.deepEqual(read(), {
		type: 'open',
		path: undefined,
		isPlain: false,
		hasMouse: false,
		appearance,
		index: 'file',
		place: nowhere,
		list: undefined,
	});
	assert.deepEqual(read('folder'), {
		type: 'open',
		path: 'folder',
		isPlain: false,
		hasMouse: false,
		appearance,
		index: 'file',
		place: nowhere,
		list: undefined,
	});
	assert.deepEqual(read('./list'), {
		type: 'open',
		path: './list',
		isPlain: false,
		hasMouse: false,
		appearance,
		index: 'file',
		place: nowhere,
		list: undefined,
	});
});

test('a folder is opened with its index on disk, in memory or not at all', () => {
	assert.deepEqual(read('--private', 'folder'), {
		type: 'open',
		path: 'folder',
		isPlain: false,
		hasMouse: false,
		appearance,
		index: 'private',
		place: nowhere,
		list: undefined,
	});
	assert.deepEqual(read('folder', '--no-index'), {
		type: 'open',
		path: 'folder',
		isPlain: false,
		hasMouse: false,
		appearance,
		index: 'none',
		place: nowhere,
		list: undefined,
	});
	checkMistake('unknown option --index', 'folder', '--index');
	checkMistake('--private is an option of cables FOLDER', 'index', '--private');
	checkMistake('--no-index is an option of cables FOLDER', 'index', '--no-index');
});

test('index takes a folder, a format, and what is to be done', () => {
	const request = {type: 'index', path: undefined, work: 'update', format: 'text', appearance};
	assert.deepEqual(read('index'), request);
	assert.deepEqual(read('index', 'folder', '--rebuild'), {...request, path: 'folder', work: 'rebuild'});
	assert.deepEqual(read('index', '--check', '--format=json'), {...request, work: 'check', format: 'json'});
	checkMistake('index takes one folder', 'index', 'a', 'b');
	checkMistake('--format of index must be one of text, json, not "raw"', 'index', '--format=raw');
	checkMistake('--check and --rebuild cannot be combined', 'index', '--check', '--rebuild');
	checkMistake('--rebuild and --forget cannot be combined', 'index', '--forget', '--rebuild');
	checkMistake('--rebuild is an option of cables index', 'list', '--rebuild');
});

test('split takes files and folders, and a new folder', () => {
	const split = {paths: ['a', 'b'], to: 'out', format: 'text', isDryRun: false};
	assert.deepEqual(read('split', 'a', 'b', '--to', 'out'), {type: 'split', split, appearance});
	assert.deepEqual(read('split', 'a', 'b', '--to=out', '--dry-run', '--format=json'), {
		type: 'split',
		split: {...split, format: 'json', isDryRun: true},
		appearance,
	});
	checkMistake('split needs --to=FOLDER', 'split', 'a');
	checkMistake('split needs a file of cables, or a folder of mails', 'split', '--to=out');
	checkMistake('--to is an option of cables split', 'list', '--to=out');
	checkMistake('--dry-run is an option of cables split', 'purge', '--dry-run');
});

test('purge takes a folder or all, and asks unless it is sure', () => {
	const request = {type: 'purge', what: {path: undefined}, isSure: false, appearance};
	assert.deepEqual(read('purge'), request);
	assert.deepEqual(read('purge', 'folder', '--yes'), {...request, what: {path: 'folder'}, isSure: true});
	assert.deepEqual(read('purge', '--all'), {...request, what: 'all'});
	checkMistake('purge takes one folder, or --all', 'purge', 'folder', '--all');
	checkMistake('--yes is an option of cables purge', 'folder', '--yes');
});

test('list takes a folder, an order and a format', () => {
	const listed = (...options: readonly string[]) => {
		const request = read('list', ...options);
		return request.type === 'list' ? {path: request.path, ...request.list} : request;
	};
	assert.deepEqual(listed(), {path: undefined, ...wholeList});
	assert.deepEqual(listed('folder'), {path: 'folder', ...wholeList});
	assert.deepEqual(
		listed('--format=tsv', '--sort=post', '--reverse', '--query=old toll', '--limit=3', 'folder'),
		{path: 'folder', format: 'tsv', sort: 'post', isReversed: true, query: 'old toll', limit: 3},
	);
	checkMistake(
		'--sort must be one of date, post, subject, classification, size, cited, not "colour"',
		'list',
		'--sort=colour',
	);
	for (const limit of ['0', '-1', 'x', '1.5']) {
		checkMistake(`--limit must be a number of lines, 1 or more, not "${limit}"`, 'list', `--limit=${limit}`);
	}
});

test('search takes words and a folder', () => {
	assert.deepEqual(read('search', 'old', 'toll', '--folder=cables', '--limit=2'), {
		type: 'search',
		folder: 'cables',
		search: {
			words: ['old', 'toll'],
			format: 'text',
			limit: 2,
			scope: 'subject',
			isInContext: false,
			withReceipt: false,
			each: undefined,
		},
		appearance,
		isUpdated: false,
		isPrivate: false,
	});
	checkMistake('--each cannot be combined with a query', 'search', 'toll', '--each=names.txt');
	checkMistake('--each cannot be combined with --context', 'search', '--context', '--each=names.txt');
	checkMistake('--in must be one of subject, head, text, not "body"', 'search', 'x', '--in=body');
	checkMistake('search needs words to search for', 'search');
	checkMistake('search needs words to search for', 'search', ' ');
	checkMistake(
		'--format of search must be one of text, json, csv, tsv, not "raw"',
		'search',
		'x',
		'--format=raw',
	);
});

test('facets takes a query, or none, and what to count by', () => {
	const request = {
		type: 'facets',
		folder: undefined,
		facets: {words: ['toll'], by: 'year', format: 'text', limit: undefined},
		appearance,
		isUpdated: false,
		isPrivate: false,
	};
	assert.deepEqual(read('facets', 'toll'), request);
	assert.deepEqual(read('facets', '--by=signer', '--update'), {
		...request,
		facets: {...request.facets, words: [], by: 'signer'},
		isUpdated: true,
	});
	checkMistake(
		'--by of facets must be one of year, month, post, class, mark, tag, caption, signer, not "day"',
		'facets',
		'gaps',
		'--by=day',
	);
});

test('words takes a query, a word that others are near, or both', () => {
	const request = {
		type: 'words',
		folder: undefined,
		words: {words: ['toll'], near: undefined, within: 5, format: 'text', limit: undefined},
		appearance,
		isUpdated: false,
		isPrivate: false,
	};
	assert.deepEqual(read('words', 'toll'), request);
	assert.deepEqual(read('words', "--near=D'Alema", '--within=3', '--format=csv'), {
		...request,
		words: {words: [], near: 'dalema', within: 3, format: 'csv', limit: undefined},
	});
	checkMistake('words needs a query, or --near=WORD', 'words');
	checkMistake('words needs a query, or --near=WORD', 'words', ' ');
	checkMistake('--near must be one word, not "prime minister"', 'words', '--near=prime minister');
	checkMistake('--within must be a number of words from 1 to 50, not "51"', 'words', 'x', '--within=51');
});

test('dispersion takes one word, and the period of a line', () => {
	assert.deepEqual(read('dispersion', 'Détente', '--by=month', '--query=from:rome'), {
		type: 'dispersion',
		folder: undefined,
		dispersion: {word: 'detente', by: 'month', query: 'from:rome', format: 'text', limit: undefined},
		appearance,
		isUpdated: false,
		isPrivate: false,
	});
	checkMistake('dispersion takes one word', 'dispersion');
	checkMistake('dispersion takes one word', 'dispersion', 'prime', 'minister');
	checkMistake(
		'--by of dispersion must be one of year, month, not "post"',
		'dispersion',
		'toll',
		'--by=post',
	);
});

test('keys takes nothing', () => {
	assert.deepEqual(read('keys'), {type: 'keys', appearance});
	checkMistake('keys takes no arguments', 'keys', 'list');
	checkMistake('--folder is an option of cables FOLDER', 'keys', '--folder=F');
});

test('print takes files, and prints all of them as text at 80 columns', () => {
	assert.deepEqual(read('print', 'a.txt'), {
		type: 'print',
		names: ['a.txt'],
		folder: undefined,
		print,
		appearance,
		isPrivate: false,
	});
	assert.deepEqual(read('print', 'a.txt', 'b.txt'), {
		type: 'print',
		names: ['a.txt', 'b.txt'],
		folder: undefined,
		print,
		appearance,
		isPrivate: false,
	});
});

test('every option of print', () => {
	for (const format of ['text', 'markdown', 'json', 'raw'] as const) {
		assert.deepEqual(printed(`--format=${format}`), {...print, format});
		assert.deepEqual(printed('--format', format), {...print, format});
	}
	assert.deepEqual(printed('--width=100'), {...print, width: 100});
	assert.deepEqual(printed('--width=1'), {...print, width: 1});
	assert.deepEqual(printed('--width=10000'), {...print, width: 10_000});
	assert.deepEqual(printed('--headers'), {...print, showRouting: true});
	assert.deepEqual(printed('--problems'), {...print, problems: true});
});

test('cables takes a folder and the number of a cable, with a paragraph', () => {
	const opened = {
		type: 'open',
		path: 'F',
		isPlain: false,
		hasMouse: false,
		appearance,
		index: 'file',
		list: undefined,
	} as const;
	const number = '07ROME1333';
	assert.deepEqual(read('F', '07ROME1333', '--paragraph=4'), {...opened, place: {number, paragraph: 4}});
	for (const given of [
		['F', '07rome001333'],
		['--folder=F', '07 ROME 1333'],
		['F', '2007-ROME-1333'],
	]) {
		const request = read(...given);
		assert.equal(request.type === 'open' && request.place.paragraph, undefined);
		assert.ok(request.type === 'open' && request.path === 'F', given.join(' '));
	}
	const request = read('F', '1974LAPAZ04746');
	assert.equal(request.type === 'open' && request.place.number, '1974LAPAZ04746');
	assert.deepEqual(read('07ROME1333'), {
		...opened,
		path: number,
		place: nowhere,
	});
	checkMistake('cables takes one folder or file; print takes several', 'F', '07ROME1', '07ROME2');
	checkMistake('--paragraph must be the number of a paragraph, not "x"', 'F', '07ROME1', '--paragraph=x');
});

test('cite takes files or numbers, and every style and format', () => {
	const cite = {format: 'text', style: 'chicago', paragraphs: undefined} as const;
	const asked = {type: 'cite', names: ['07ROME1333'], folder: 'F', appearance, isPrivate: false} as const;
	assert.deepEqual(read('cite', '--folder=F', '07ROME1333'), {...asked, cite});
	for (const format of ['text', 'bibtex', 'ris', 'csl-json'] as const) {
		for (const style of ['chicago', 'bluebook', 'plain'] as const) {
			const request = read('cite', '--folder=F', `--format=${format}`, `--style=${style}`, '07ROME1333');
			assert.deepEqual(request, {...asked, cite: {...cite, format, style}});
		}
	}
	assert.deepEqual(read('cite', '--folder=F', '--paragraph=4', '07ROME1333'), {
		...asked,
		cite: {...cite, paragraphs: [{first: 4, last: 4}]},
	});
	assert.deepEqual(printed('--cite', '--style=plain'), {...print, isCited: true, style: 'plain'});
});

test('mistakes of cite', () => {
	checkMistake('cite needs a file or the number of a cable', 'cite');
	checkMistake(
		'--format of cite must be one of text, bibtex, ris, csl-json, not "html"',
		'cite',
		'a',
		'--format=html',
	);
	checkMistake('--style must be one of chicago, bluebook, plain, not "apa"', 'cite', 'a', '--style=apa');
	checkMistake(
		'--paragraph cannot be combined with --format=ris',
		'cite',
		'a',
		'--paragraph=1',
		'--format=ris',
	);
	checkMistake('--cite cannot be combined with --format=raw', 'print', 'a', '--cite', '--format=raw');
	checkMistake('--cite cannot be combined with --problems', 'print', 'a', '--cite', '--problems');
});

test('options that choose', () => {
	const nothing = {marks: undefined, section: undefined, paragraphs: undefined};
	assert.deepEqual(printed('--marking=C NF,unmarked').selection, {...nothing, marks: ['C/NF', 'unmarked']});
	assert.deepEqual(printed('--section=2').selection, {...nothing, section: '2'});
	assert.deepEqual(printed('--section', 'The Court').selection, {...nothing, section: 'The Court'});
	assert.deepEqual(printed('--paragraph=3-5,8').selection, {
		...nothing,
		paragraphs: [
			{first: 3, last: 5},
			{first: 8, last: 8},
		],
	});
});

test('options may precede the files', () => {
	assert.deepEqual(read('--headers', 'print', 'a.txt'), {
		type: 'print',
		names: ['a.txt'],
		folder: undefined,
		print: {...print, showRouting: true},
		appearance,
		isPrivate: false,
	});
});

test('help and version', () => {
	assert.deepEqual(read('--version'), {type: 'say', text: '1.2.3'});
	for (const option of ['--help', '-h']) {
		const request = read(option);
		assert.match(
			request.type === 'say' ? request.text : '',
			/^Read diplomatic cables in a terminal\n[\s\S]*--width=/,
		);
	}
	assert.equal(read('print', '--help').type, 'say');
});

test('mistakes of list', () => {
	checkMistake('list takes one folder', 'list', 'a', 'b');
	checkMistake(
		'--format of list must be one of text, json, csv, tsv, not "markdown"',
		'list',
		'--format=markdown',
	);
});

test('mistakes of print', () => {
	checkMistake('print needs a file or the number of a cable', 'print');
	checkMistake(
		'--format of print must be one of text, markdown, json, raw, not "html"',
		'print',
		'a',
		'--format=html',
	);
	checkMistake(
		'--format of print must be one of text, markdown, json, raw, not "TEXT"',
		'print',
		'a',
		'--format=TEXT',
	);
	for (const width of ['0', '-5', '10001', '1.5', 'wide']) {
		checkMistake(
			`--width must be a number of columns from 1 to 10000, not "${width}"`,
			'print',
			'a',
			`--width=${width}`,
		);
	}
	checkMistake(
		'--marking must be a list of markings such as C/NF,S,max:C, not "C,what"',
		'print',
		'a',
		'--marking=C,what',
	);
	for (const choice of ['--marking=C', '--section=1', '--paragraph=1']) {
		const without = 'cannot be combined with --marking, --section or --paragraph';
		checkMistake(`--format=raw ${without}`, 'print', 'a', '--format=raw', choice);
		checkMistake(`--problems ${without}`, 'print', 'a', '--problems', choice);
	}
	checkMistake(
		'--paragraph of print must be a list of paragraphs such as 3-5,8, not "3-x"',
		'print',
		'a',
		'--paragraph=3-x',
	);
});

test('several folders at once are a mistake', () => {
	checkMistake('cables takes one folder or file; print takes several', 'a', 'b');
});

test('an option that there is not is named without its value', () => {
	checkMistake('unknown option --colour', '--colour=never');
	checkMistake('unknown option --Format', 'print', 'a', '--Format=json');
	checkMistake('unknown option -v', '-v');
	checkMistake('unknown option -hv', '-hv');
	checkMistake('unknown option --constructor', '--constructor');
	checkMistake('unknown option --no-headers', 'print', 'a', '--no-headers');
});

test('--plain is an option of reading', () => {
	assert.deepEqual(read('--plain'), {
		type: 'open',
		path: undefined,
		isPlain: true,
		hasMouse: false,
		appearance,
		index: 'file',
		place: nowhere,
		list: undefined,
	});
	assert.deepEqual(read('folder', '--plain'), {
		type: 'open',
		path: 'folder',
		isPlain: true,
		hasMouse: false,
		appearance,
		index: 'file',
		place: nowhere,
		list: undefined,
	});
	checkMistake('--plain is an option of cables FOLDER', 'list', '--plain');
	checkMistake('--plain is an option of cables FOLDER', 'print', 'a', '--plain');
	checkMistake('--headers is an option of cables print', '--plain', '--headers');
});

test('cables are compared by their numbers or files, versions by numbers or all', () => {
	const common = {folder: 'F', isUpdated: false, isPrivate: false, appearance} as const;
	const all = {numbers: [], format: 'text', limit: undefined} as const;
	assert.deepEqual(read('versions', '--folder=F'), {type: 'versions', versions: all, ...common});
	assert.deepEqual(read('repeats', '--folder=F', '07ROME1', '07ROME2'), {
		type: 'repeats',
		repeats: {...all, numbers: ['07ROME1', '07ROME2']},
		...common,
	});
	checkMistake('repeats needs the number of a cable', 'repeats');
	assert.deepEqual(read('compare', 'a.txt', '07ROME1', '--width=60'), {
		type: 'compare',
		names: ['a.txt', '07ROME1'],
		folder: undefined,
		compare: {format: 'text', width: 60},
		isPrivate: false,
		appearance,
	});
	for (const names of [[], ['a', 'b', 'c']]) {
		checkMistake('compare takes two cables, or a number that two of them have', 'compare', ...names);
	}
});

test('what follows -- is not an option', () => {
	assert.deepEqual(read('--', '--colour'), {
		type: 'open',
		path: '--colour',
		isPlain: false,
		hasMouse: false,
		appearance,
		index: 'file',
		place: nowhere,
		list: undefined,
	});
	assert.deepEqual(read('print', '--', '--width=3', '-h'), {
		type: 'print',
		names: ['--width=3', '-h'],
		folder: undefined,
		print,
		appearance,
		isPrivate: false,
	});
});

test('every command takes how things are to look', () => {
	const looks: Appearance = {colour: 'never', theme: 'light', isAscii: true};
	const options = ['--color=never', '--theme=light', '--ascii'];
	for (const command of [[], ['list'], ['print', 'a.txt']]) {
		const request = read(...command, ...options);
		assert.deepEqual('appearance' in request && request.appearance, looks);
	}
	checkMistake('--color must be one of auto, always, never, not "sometimes"', '--color=sometimes');
	checkMistake('--theme must be one of auto, dark, light, mono, not "pink"', 'list', '--theme=pink');
});

test('an option that is given twice has its last value', () => {
	assert.equal(printed('--width=50', '--width=60').width, 60);
	assert.equal(printed('--width', '50', '--width=60').width, 60);
	assert.equal(printed('--width=60', '--width', '50').width, 50);
	assert.equal(printed('--headers', '--headers').showRouting, true);
	assert.equal(read('--no-index', 'folder', '--no-index').type, 'open');
	assert.equal(read('--help', '-h', '--help').type, 'say');
	const request = read('list', '--color=always', '--color=never', '--color=auto');
	assert.equal(request.type === 'list' && request.appearance.colour, 'auto');
});

test('a value is what follows the option, to the letter', () => {
	const queried = (...options: readonly string[]) => {
		const request = read('list', ...options);
		return request.type === 'list' ? request.list.query : request;
	};
	for (const query of ['"two words"', "'x'", 'a=b', '=', 'two\nlines', '__proto__', '-', '1e3', ' ']) {
		assert.equal(queried(`--query=${query}`), query);
		assert.equal(queried('--query', query), query);
	}
	assert.equal(queried('--query=-x'), '-x');
});

test('an option without the value that it needs, or with one that it does not take', () => {
	for (const argv of [['--width'], ['--width='], ['--width', '--headers'], ['--width=80', '--width']]) {
		checkMistake('--width needs a value, as in --width=VALUE', 'print', 'a', ...argv);
	}
	checkMistake('--headers takes no value', 'print', 'a', '--headers=yes');
	checkMistake('--private takes no value', '--private=false');
	checkMistake('-h takes no value', '-h=1');
	checkMistake('unknown option ---width', 'print', 'a', '---width=3');
	checkMistake('unknown option -width', 'print', 'a', '-width=3');
});

test('every command that takes a folder takes it as --folder too, but not twice', () => {
	for (const command of ['list', 'index', 'purge']) {
		assert.deepEqual(read(command, '--folder=F'), read(command, 'F'));
	}
	assert.deepEqual(read('--folder=F', '--plain'), read('F', '--plain'));
	checkMistake('list takes one folder', 'list', 'F', '--folder=G');
	checkMistake('index takes one folder', 'index', 'F', '--folder=G');
	checkMistake('purge takes one folder, or --all', 'purge', '--all', '--folder=G');
	checkMistake('cables takes one folder or file; print takes several', 'F', '--folder=G');
});

test('what is neither a command nor there is reported, with the command that is nearest', () => {
	const sentence = (...argv: readonly string[]) => {
		const request = readArguments(argv, {version: '1.2.3'}, {isThere: path => path === 'F'});
		return request.type === 'mistake' ? request.sentence : request.type;
	};
	for (const [typed, command] of [
		['lst', 'list'],
		['List', 'list'],
		['lits', 'list'],
		['serach', 'search'],
		['pritn', 'print'],
		['indexx', 'index'],
		['prge', 'purge'],
	] as const) {
		assert.equal(sentence(typed, 'F'), `unknown command ${typed}; did you mean ${command}?`);
		assert.equal(sentence(typed), `unknown command ${typed}; did you mean ${command}?`);
	}
	assert.equal(sentence('telegrams', 'F'), 'unknown command telegrams');
	assert.equal(sentence('telegrams'), 'open');
	assert.equal(sentence('F', 'lst'), 'cables takes one folder or file; print takes several');
	assert.equal(sentence('F'), 'open');
	assert.equal(sentence('ls'), 'open');
});

test('commands that only print can be private', () => {
	for (const argv of [['print', 'a'], ['list'], ['search', 'a']]) {
		const [open, hidden] = [read(...argv), read(...argv, '--private')];
		assert.equal('isPrivate' in open && open.isPrivate, false);
		assert.equal('isPrivate' in hidden && hidden.isPrivate, true);
	}
});

test('every command can be told which published index to read, and that nothing may lead out', () => {
	// Some commands need a word, a number or two files.
	const words = [[], ['x'], ['07ROME1333'], ['a.txt', 'b.txt'], ['bash'], ['a.txt', '--to=x'], ['--', 'x']];
	for (const command of ['', ...commandNames]) {
		const name = command === '' ? [] : [command];
		const all = words.map(given => read(...name, '--published=FILE', '--secure', ...given));
		const request = all.find(({type}) => type !== 'mistake');
		assert.ok(request && 'access' in request, command);
		assert.deepEqual(request.access, {published: 'FILE', isSecure: true}, command);
	}
	assert.ok(!('access' in read('list', 'folder')));
});

test('an index is published after an update, and not by a check', () => {
	const request = read('index', '--publish', 'FILE', 'folder');
	assert.deepEqual(request, {
		type: 'index',
		path: 'folder',
		work: 'update',
		format: 'text',
		publish: 'FILE',
		appearance,
	});
	checkMistake('--check and --publish cannot be combined', 'index', '--check', '--publish=FILE', 'folder');
});

test('completion takes one shell, and complete whatever is typed', () => {
	for (const shell of shells) {
		assert.deepEqual(read('completion', shell), {type: 'completion', shell, appearance});
	}
	checkMistake('completion takes one of bash, zsh, fish', 'completion');
	checkMistake('completion takes one of bash, zsh, fish', 'completion', 'tcsh');
	checkMistake('completion takes one of bash, zsh, fish', 'completion', 'bash', 'zsh');
	const words = ['print', '--nonsense', '--', ''];
	assert.deepEqual(read('complete', '--', ...words), {type: 'complete', words, appearance});
});

test('an option of another command is a mistake, also after one that all commands have', () => {
	checkMistake('--section is an option of cables print', 'list', '--ascii', '--section=1');
	checkMistake('--limit is an option of cables list', '--color=never', '--limit=1', 'print', 'a');
});

test('a single hyphen is a name', () => {
	assert.deepEqual(read('-'), {
		type: 'open',
		path: '-',
		isPlain: false,
		hasMouse: false,
		appearance,
		index: 'file',
		place: nowhere,
		list: undefined,
	});
});
