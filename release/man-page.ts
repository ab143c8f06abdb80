/** The manual page, cables(1), made of the tables from which the program itself takes its commands, options and keys. */
import {helpOfAll} from '../source/app/keymap/keymap.js';
import {onceEach} from '../source/command-line/keys.js';
import {exitCodeRows, optionRows, purpose, usageRows} from '../source/command-line/options/usage.js';
import {
	cacheFolder,
	configFile,
	dossiersFolder,
	memoryFile,
	searchesFile,
	settingsFile,
	spellingsFile,
} from '../source/program/paths.js';
import {fields, forms, places} from '../source/search/query/fields.js';
import {bold, example, paragraphs, quoted, section, subsection, term, text} from './roff.js';

/** The page of a version. It has no date: the same source makes the same page. */
export function manPage(version: string): string {
	return [
		`.TH CABLES 1 "" ${quoted(`cables ${version}`)} "User Commands"`,
		section('Name', `cables \\- ${text(purpose.toLowerCase())}`),
		section('Synopsis', usageRows.map(({term: usage}) => bold(usage)).join('\n.br\n')),
		section('Description', paragraphs(...description)),
		section('Commands', ...usageRows.map(({term: usage, words}) => term(usage, words))),
		section('Options', ...optionRows.map(({term: option, words}) => term(option, words))),
		section('Queries', paragraphs(aboutQueries), ...queryTerms()),
		section(
			'Keys',
			paragraphs(aboutKeys),
			...onceEach(helpOfAll()).map(({title, entries}) =>
				subsection(title, ...entries.map(entry => term(entry.term, entry.words))),
			),
		),
		section('Files', ...files().map(([path, meaning]) => term(path, meaning))),
		section('Environment', ...environment.map(([name, meaning]) => term(name, meaning))),
		section('Exit status', ...exitCodeRows.map(({term: code, words}) => term(code, words))),
		section('Examples', examples.map(([line, meaning]) => example(line, meaning)).join('\n.PP\n')),
		section('See also', `${bold('less')}(1)`),
		'',
	].join('\n');
}

const description = [
	'cables shows a folder of diplomatic cables as a list, and each cable reflowed and paged. A folder may have telegrams of any period as text, web pages of them, or the dump cables.csv. Without a folder it shows the cables that ship with it.',
	'Nothing is ever written to a folder of cables, and nothing leaves this machine.',
	'While reading, h shows the keys of the screen. The commands write to standard output; the query language is that of the screen.',
];

const aboutQueries =
	'A query is words and fields in any order. A value may be a list, as in tag:PREL,PGOV, or a range, as in year:2006..2008. An argument that begins with a hyphen stands after --.';

function queryTerms(): readonly string[] {
	return [
		...forms.map(({form, meaning}) => term(form, meaning)),
		...fields.map(({example: form, meaning}) => term(form, `cables ${meaning}`)),
		...places.map(({name, meaning}) => term(`${name}:word`, meaning)),
	];
}

const aboutKeys =
	'A number before a key repeats it or says where to go. What a key does can be typed after : by its words, up to the first comma, colon or semicolon, and be given another key in the settings.';

/** Each file of the user, with the words for it. */
function files(): readonly (readonly [path: string, meaning: string])[] {
	const home = '/HOME';
	const env = {HOME: home};
	return (
		[
			[configFile(env), 'settings and keys of your own; cables config writes the defaults'],
			[spellingsFile(env), 'spellings of names, one group a line, as in Peking = Beijing'],
			[dossiersFolder(env), 'dossiers and notes, in Markdown'],
			[memoryFile(env), 'which cables were read, and to which paragraph; stars, tags and marks'],
			[searchesFile(env), 'queries, and those that have a name'],
			[settingsFile(env), 'what was changed by keys and is kept'],
			[cacheFolder(env), 'indexes, and what Node has compiled; it can be deleted at any time'],
		] as const
	).map(([path = '', meaning]) => [path.replace(home, '~'), meaning]);
}

const environment = [
	['XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME, XDG_CACHE_HOME', 'move the files above'],
	['NO_COLOR', 'no colours'],
	['PAGER', 'the pager in which v shows a file'],
	['VISUAL, EDITOR', 'the editor in which Ctrl-X goes on with a note'],
	['CABLES_LOG', 'a file for a log of events, without a word of a cable'],
	['NODE_DISABLE_COMPILE_CACHE', 'if it is 1, keep nothing that Node has compiled'],
] as const;

const examples = [
	['cables FOLDER', 'Read a folder:'],
	['cables search --folder=FOLDER from:rome year:2007 kosovo', 'Find what Rome wrote about Kosovo in 2007:'],
	['cables print --format=markdown --marking=C/NF,S FILE', 'Print only the paragraphs with some markings:'],
	['source <(cables completion bash)', 'Complete commands and queries in bash:'],
] as const;
