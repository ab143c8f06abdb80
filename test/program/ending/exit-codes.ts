/** The rule of the exit codes, as tables: the same mistake has the same code in every command, and none ends in silence. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import process from 'node:process';
import {type TestContext, test} from 'node:test';
import {exitCodes} from '../../../source/command-line/exit-codes.js';
import {texts} from '../../app/texts.js';
import {folderWith} from '../../archive/folder.js';
import {inBash} from '../in-bash.js';
import {emptyFolder, entry, run, shipped} from '../run.js';

const {done, incomplete, wrongArgument} = exitCodes;
const cable = join(shipped, '07ROME1333.txt');

/** What is asked for, the code it ends with, and what the sentence on standard error says; without a sentence there is none. */
type Row = readonly [args: readonly string[], exitCode: number, sentence?: RegExp];

type Table = {readonly rows: readonly Row[]; readonly cwd?: string};

/** The rows of each rule, and the folder in which they are run, if not in any. */
const tables: Readonly<Record<string, (context: TestContext) => Table>> = {
	'0: what was asked for is done': () => ({
		rows: [
			[[shipped], done],
			[['list', shipped], done],
			[['list', `--folder=${shipped}`], done],
			[['list', '--query=toll', '--limit=1', '--limit=2', shipped], done],
			[['search', 'toll'], done],
			[['search', '--format=csv', '--', '-toll', 'kosovo'], done],
			[['search', '--context', 'toll', `--folder=${shipped}`, '--update'], done],
			[['facets', 'toll', '--by=post'], done],
			[['facets', '--by=tag', '--format=json', '--limit=3'], done],
			[['words', '--near=the', '--limit=3'], done],
			[['dispersion', 'the', '--by=month', '--format=csv'], done],
			[['print', cable], done],
			[['print', '--width=50', '--width=60', cable], done],
			[['print', 'ROME 1333'], done],
			[['print', '07rome1333', `--folder=${shipped}`], done],
			[['print', '--cite', '--style=bluebook', cable], done],
			[['cite', 'ROME 1333'], done],
			[['compare', cable, '07STRELSAU498'], done],
			[['cite', '--format=ris', cable, '07rome1333', `--folder=${shipped}`], done],
			[['index', shipped], done],
			[['index', `--folder=${shipped}`, '--check'], done],
			[['--plain', shipped], done],
			[['--plain', shipped, '07ROME1333', '--paragraph=4'], done],
			[['--plain', cable, '--paragraph=4'], done],
			[['keys'], done],
			[['completion', 'bash'], done],
			[['complete', '--', 'nonsense', '--nonsense'], done],
			[['--help'], done],
			[['print', '--help'], done],
			[['--version'], done],
		],
	}),
	'1: a path that is not there, in every command': context => {
		const folder = folderWith(context);
		const sentence = /^cables: nowhere: no such file or folder\n$/;
		return {
			rows: [
				...[['nowhere'], ['--plain', 'nowhere'], ['list', 'nowhere'], ['list', '--folder=nowhere']],
				...[
					['search', 'toll', '--folder=nowhere'],
					['facets', 'toll', '--folder=nowhere'],
					['words', 'toll', '--folder=nowhere'],
					['dispersion', 'toll', '--folder=nowhere'],
					['search', '--each=nowhere'],
					['print', 'nowhere'],
					['print', '07ROME1', '--folder=nowhere'],
					['cite', 'nowhere'],
					['cite', '07ROME1', '--folder=nowhere'],
				],
				...[
					['index', 'nowhere'],
					['index', '--check', 'nowhere'],
					['purge', 'nowhere'],
					['purge', '--folder=nowhere'],
				],
			].map(args => [args, incomplete, sentence] as const),
			cwd: folder,
		};
	},
	'1: a name that is empty is no folder, least of all the one where one is': context => {
		const folder = folderWith(context, texts);
		const sentence = /^cables: \(no name\): no such file or folder\n$/;
		return {
			rows: [[''], ['list', ''], ['print', ''], ['cite', ''], ['index', '']].map(
				args => [args, incomplete, sentence] as const,
			),
			cwd: folder,
		};
	},
	'1: a folder without cables, in every command that wants some': context => {
		const empty = emptyFolder(context, 'empty');
		return {
			rows: [[empty], ['--plain', empty], ['list', empty], ['search', 'toll', `--folder=${empty}`]].map(
				args => [args, incomplete, /: no cables in this folder/] as const,
			),
		};
	},
	'1: a file that cannot be read, in every command that reads': context => {
		const folder = folderWith(context, {...texts, 'picture.txt': Buffer.alloc(100)});
		const sentence = /picture\.txt: not a text file\n$/;
		return {
			rows: [
				[[folder], incomplete, sentence],
				[['list', folder], incomplete, sentence],
				[['search', 'toll', `--folder=${folder}`], incomplete, sentence],
				[['print', join(folder, 'picture.txt')], incomplete, sentence],
				[['cite', join(folder, 'picture.txt')], incomplete, sentence],
				[
					['compare', join(folder, 'picture.txt'), cable],
					incomplete,
					/picture\.txt: not a text file\ncables: compare takes two cables; 1 could be read\n$/,
				],
				[['index', folder], incomplete, sentence],
				[['index', '--format=json', folder], incomplete, /^cables: 1 file could not be read\n$/],
			],
		};
	},
	'1: nothing was found, and what was looked for is named': () => {
		const nothing = /^cables: no subject matches xylophone\n$/;
		return {
			rows: [
				[['list', '--query=xylophone', shipped], incomplete, nothing],
				[['search', 'xylophone', `--folder=${shipped}`], incomplete, nothing],
				[['facets', 'xylophone', `--folder=${shipped}`], incomplete, nothing],
				[['words', 'xylophone', `--folder=${shipped}`], incomplete, nothing],
				[
					['dispersion', 'xylophone', `--folder=${shipped}`],
					incomplete,
					/: no text has the word xylophone\n$/,
				],
				[['search', 'kosovo', 'xylophone'], incomplete, /: without xylophone: 1 cable\n/],
				[['search', 'toll', shipped], incomplete, new RegExp(`; use --folder=${shipped}\n`)],
				[
					['print', '07ROME9999', `--folder=${shipped}`],
					incomplete,
					new RegExp(`: no cable 07ROME9999 in ${shipped}\n$`),
				],
				[
					['print', '07ROME9999'],
					incomplete,
					/: no cable 07ROME9999 in the shipped cables; use --folder=FOLDER for others/,
				],
				[['cite', '07ROME9999', `--folder=${shipped}`], incomplete, /: no cable 07ROME9999 in /],
				[['versions', `--folder=${shipped}`], incomplete, /^cables: no cable is a version of another\n$/],
				[
					['repeats', '07ROME1333', `--folder=${shipped}`],
					incomplete,
					/^cables: no paragraph repeats an earlier/,
				],
				[
					['cite', join(shipped, 'about-these-cables.txt')],
					incomplete,
					/: not a cable; it states nothing to cite\n$/,
				],
				[['cite', '--paragraph=99', cable], incomplete, /: no paragraph 99; there are /],
				[['print', 'ROME 9999'], incomplete, /: no file or cable ROME 9999 in the shipped cables/],
				[['print', '--section=99', cable], incomplete, /: \S/],
			],
		};
	},
	'1: an index that is not there, or is asked for where none can be': context => {
		const folder = folderWith(context, texts);
		return {
			rows: [
				[['index', '--check', folder], incomplete, /there is no index of this folder/],
				[['index', cable], incomplete, /a single cable has no index; name a folder or a dump/],
				[['purge', cable], incomplete, /a single cable has no index; name a folder or a dump/],
				[['print', folder], incomplete, /is a folder; name a file, or the number of a cable/],
			],
		};
	},
	'1: a split that finds nothing, or has no place': context => {
		const folder = folderWith(context, {...texts, 'words.txt': 'no cable'});
		const to = (name: string) => `--to=${join(folder, name)}`;
		return {
			rows: [
				[['split', cable, to('new')], done],
				[['split', cable, to('new')], incomplete, /new: is not empty; name a new folder\n$/],
				[['split', cable, to('none/new')], incomplete, /none\/new: no such folder\n$/],
				[['split', folder, to('other')], incomplete, /lies in a folder that is read; name one outside of it/],
				[
					['split', join(folder, 'words.txt'), to('third')],
					incomplete,
					/no cables found; nothing is written/,
				],
				[['split', 'nowhere', to('third')], incomplete, /^cables: nowhere: no such file or folder\n/],
			],
		};
	},
	'2: a command line that is wrong, whatever is on the disk': context => {
		const folder = folderWith(context, texts);
		run(['index', folder]);
		const help = /\(see cables --help\)\n$/;
		const words = [
			...[['--nonsense'], ['list', '--nonsense'], ['print', '--width', cable], ['index', '--headers']],
			...[
				['list', '--limit=0'],
				['print'],
				['cite'],
				['compare'],
				['repeats'],
				['cite', cable, '--style=apa'],
				['purge', '--all', 'a'],
				['split', cable],
				['split', '--to=x'],
				['keys', 'list'],
				[folder, folder],
				['--theme=pink'],
			],
			...[['-x'], ['print', '--width=0', 'x'], ['print', '--format=pdf', 'x'], ['list', '--format=raw']],
			['list', 'a', 'b'],
		];
		return {
			rows: [
				[['lst', folder], wrongArgument, /^cables: unknown command lst; did you mean list\? /],
				[['telegrams', folder], wrongArgument, /^cables: unknown command telegrams /],
				[['--plain', shipped, '--paragraph=4'], wrongArgument, /--paragraph needs a cable number/],
				[['--plain', cable, '07ROME1333'], wrongArgument, /a cable number can follow a folder, not a file/],
				[['purge', folder], wrongArgument, /purge cannot ask without a terminal; use --yes/],
				...words.map(args => [args, wrongArgument, help] as const),
			],
		};
	},
};

/** Tests every so many rows of each table, the first included. */
export function testExitCodes(every: number): void {
	for (const [rule, table] of Object.entries(tables)) {
		test(rule, context => {
			const {rows, cwd} = table(context);
			for (const row of rows.filter((_, index) => index % every === 0)) {
				check(row, cwd);
			}
		});
	}
}

/** Checks the exit code of a program that gets a signal while it waits for keys. */
export function checkSignal(signal: string, exitCode: number): void {
	// What a shell without job control has in the background ignores SIGINT.
	const line = `set -m; "$1" "$2" --plain "$3" < <(sleep 5 2>&-) > /dev/null & sleep 1; kill -${signal} $!; wait $!; echo $?`;
	const {stdout} = inBash(line, {args: [process.execPath, entry, shipped]});
	assert.equal(stdout, `${exitCode}\n`, signal);
}

function check([args, exitCode, sentence]: Row, cwd: string | undefined): void {
	const {stdout, stderr, status} = run(args, cwd === undefined ? {} : {cwd});
	assert.equal(status, exitCode, `${args.join(' ')}: ${stderr}`);
	assert.match(stderr, sentence ?? /^$/, args.join(' '));
	assert.ok(stdout !== '' || stderr !== '' || status === done, `${args.join(' ')} ends in silence`);
	for (const line of stderr.split('\n').slice(0, -1)) {
		assert.match(line, /^cables: \S/);
	}
}
