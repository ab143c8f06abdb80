import assert from 'node:assert/strict';
import {Writable} from 'node:stream';
import {setImmediate as nextTurn} from 'node:timers/promises';
import fc from 'fast-check';
import {createPainter} from '../../../source/terminal/painting/painter.js';
import {anyString} from '../../property.js';
import {cells, newTerminal, settled, stage} from '../stage.js';

/** What a terminal shows that has never seen another frame, and gets it as it is. */
async function freshly(frame: string, columns: number, rows: number): Promise<readonly string[]> {
	const terminal = newTerminal(columns, rows);
	terminal.write(frame.split('\n').slice(0, rows).join('\r\n'));
	await settled(terminal);
	return cells(terminal);
}

const words = fc.constantFrom(
	'the ',
	'embassy ',
	'   ',
	'a',
	'é',
	'–',
	'│',
	'        ',
	'RE: ',
	'12',
	'Москва ',
);
const uncertain = fc.constantFrom('中', 'e\u0301', '한', '👍', 'ا', 'क्ष', '❤\uFE0F', 'x');
const styles = fc.constantFrom(
	'1',
	'2',
	'22',
	'3',
	'4',
	'24',
	'7',
	'27',
	'31',
	'39',
	'44',
	'49',
	'38;5;200',
	'48;2;1;2;3',
	'0',
	'',
	'1;92',
	'9',
);
const sgr = styles.map(style => `\u001B[${style}m`);
const rowOf = (part: fc.Arbitrary<string>) =>
	fc
		.array(fc.oneof({weight: 3, arbitrary: part}, {weight: 1, arbitrary: sgr}), {maxLength: 5})
		.map(parts => `${parts.join('')}\u001B[m`);
const row = fc.oneof(
	{weight: 6, arbitrary: rowOf(words)},
	{weight: 2, arbitrary: rowOf(fc.oneof(words, uncertain))},
	{weight: 2, arbitrary: fc.constant('')},
);
const rows = fc.array(row, {minLength: 2, maxLength: 12});

type Action =
	| {readonly type: 'frame'; readonly rows: readonly string[]}
	| {readonly type: 'scroll'; readonly top: number; readonly lines: number; readonly row: string}
	| {readonly type: 'change'; readonly at: number; readonly row: string}
	| {readonly type: 'append'; readonly at: number; readonly text: string}
	| {readonly type: 'resize'; readonly columns: number; readonly rows: number}
	| {readonly type: 'stray'}
	| {readonly type: 'stall'}
	| {readonly type: 'drain'};

const action: fc.Arbitrary<Action> = fc.oneof(
	fc.record({type: fc.constant('frame' as const), rows}),
	fc.record({
		type: fc.constant('scroll' as const),
		top: fc.nat(4),
		lines: fc.integer({min: -5, max: 5}),
		row,
	}),
	fc.record({type: fc.constant('change' as const), at: fc.nat(11), row}),
	fc.record({type: fc.constant('append' as const), at: fc.nat(11), text: fc.oneof(words, uncertain)}),
	fc.record({
		type: fc.constant('resize' as const),
		columns: fc.integer({min: 60, max: 90}),
		rows: fc.integer({min: 1, max: 14}),
	}),
	fc.record({type: fc.constant('stray' as const)}),
	fc.record({type: fc.constant('stall' as const)}),
	fc.record({type: fc.constant('drain' as const)}),
);

/** The frame after an action that changes it. */
function afterAction(frame: readonly string[], action: Action): readonly string[] {
	switch (action.type) {
		case 'frame':
			return action.rows;
		case 'scroll': {
			const {top, lines, row} = action;
			const fill = Array(Math.abs(lines)).fill(row);
			const region = frame.slice(top);
			const moved =
				lines > 0 ? [...region.slice(lines), ...fill] : [...fill, ...region.slice(0, lines || undefined)];
			return [...frame.slice(0, top), ...moved.slice(0, Math.max(1, region.length))];
		}
		case 'change':
			return frame.with(action.at % frame.length, action.row);
		case 'append': {
			const at = action.at % frame.length;
			const old = frame[at] ?? '';
			return old.length > 60 ? frame : frame.with(at, `${action.text}${old}`);
		}
		default:
			return frame;
	}
}

/** Checks that any sequence of frames, resizes, stalls and stray output ends in the screen of the last frame. */
export async function checkPainterWalks(examples: {readonly numRuns: number}): Promise<void> {
	const property = fc.asyncProperty(rows, fc.array(action, {maxLength: 15}), async (first, actions) => {
		const theatre = stage(70, 12);
		let frame: readonly string[] = first;
		theatre.painter.stdout.write(frame.join('\n'));
		for (const action of actions) {
			if (action.type === 'stall') {
				theatre.isSlow = true;
			} else if (action.type === 'drain') {
				await theatre.drain();
			} else if (action.type === 'stray') {
				theatre.terminal.write('\u001B[3;3Hwall: a message\r\n\r\n');
				theatre.painter.repaint();
			} else if (action.type === 'resize') {
				// The emulator fails now and then on bytes of the old size that it reads at the new one.
				await settled(theatre.terminal);
				theatre.resize(action.columns, action.rows);
			}
			frame = afterAction(frame, action);
			theatre.painter.stdout.write(frame.join('\n'));
			if (!theatre.isSlow) {
				await nextTurn();
			}
		}
		await theatre.drain();
		assert.deepEqual(cells(theatre.terminal), await freshly(frame.join('\n'), theatre.columns, theatre.rows));
		assert.doesNotMatch(theatre.bytes, /\u001B\[[23]?J/);
	});
	await fc.assert(property, examples);
}

const letters = fc.oneof(
	fc.constantFrom(
		'a',
		' ',
		'▸',
		'…',
		'é',
		'中',
		'한',
		'e\u0301',
		'👍',
		'क',
		'\u0007',
		'\uD800',
		'\u001B[7m',
		'\u001B[m',
	),
	anyString({maxLength: 2}),
);
const smallFrame = fc.array(
	fc.array(letters, {maxLength: 12}).map(parts => parts.join('')),
	{maxLength: 10},
);
const smallSize = fc.record({columns: fc.integer({min: 1, max: 8}), rows: fc.integer({min: 1, max: 8})});

/** Checks that no frame, however wide, high or odd, is too much for the painter of a terminal, however small. */
export async function checkSmallTerminals(examples: {readonly numRuns: number}): Promise<void> {
	const walk = fc.array(fc.tuple(smallFrame, smallSize), {minLength: 1, maxLength: 8});
	const property = fc.asyncProperty(walk, async steps => {
		let written = '';
		const size = {columns: 8, rows: 8};
		const output = Object.defineProperties(
			new Writable({
				decodeStrings: false,
				write(chunk, _encoding, done) {
					written += chunk;
					done();
				},
			}),
			{columns: {get: () => size.columns}, rows: {get: () => size.rows}},
		);
		const painter = createPainter({output});
		for (const [frame, next] of steps) {
			Object.assign(size, next);
			output.emit('resize');
			written = '';
			painter.stdout.write(['x', ...frame].join('\n'));
			await nextTurn();
			await nextTurn();
			// After a resize every row is painted, and none below the screen.
			const places = [...written.matchAll(/\u001B\[(\d*)(?:;\d+)?H|\r\n/g)].map(([way, row]) =>
				way === '\r\n' ? 0 : Number(row || 1),
			);
			assert.ok(
				places.length + 1 >= size.rows && places.every(row => row <= size.rows),
				JSON.stringify(written),
			);
			assert.doesNotMatch(
				written.replace(/\u001B\[[\d;?]*[A-Za-z]|\r\n|\r/g, ''),
				/[\0-\u001F\u007F-\u009F]/,
			);
		}
	});
	await fc.assert(property, examples);
}
