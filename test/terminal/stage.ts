/** A painter on a terminal without a process: what it paints is seen cell by cell. */
import {Writable} from 'node:stream';
import {setImmediate as nextTurn} from 'node:timers/promises';
import xterm from '@xterm/headless';
import {createPainter} from '../../source/terminal/painting/painter.js';

/** The terminal on the stage. */
export type Terminal = InstanceType<typeof xterm.Terminal>;

/** A terminal with autowrap off, as the session leaves it. */
export function newTerminal(columns: number, rows: number): Terminal {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 0});
	terminal.write('\u001B[?1049h\u001B[?7l');
	return terminal;
}

/** Waits until the terminal has read all it got. */
export const settled = (terminal: Terminal) => new Promise<void>(resolve => terminal.write('', resolve));

/** A painter on a terminal; `isSlow` keeps what is written on its way until `drain`. */
export function stage(columns: number, rows: number, colourLevel?: 'none') {
	const terminal = newTerminal(columns, rows);
	const held: (() => void)[] = [];
	const stage = {terminal, bytes: '', isSlow: false, columns, rows};
	const output = new Writable({
		decodeStrings: false,
		write(chunk, _encoding, done) {
			stage.bytes += chunk;
			terminal.write(String(chunk));
			if (stage.isSlow) {
				held.push(done);
			} else {
				done();
			}
		},
	});
	Object.defineProperties(output, {columns: {get: () => stage.columns}, rows: {get: () => stage.rows}});
	const painter = createPainter({output, ...(colourLevel && {colourLevel})});
	return Object.assign(stage, {
		painter,
		async drain() {
			stage.isSlow = false;
			for (const done of held.splice(0)) {
				done();
			}
			await nextTurn();
			await nextTurn();
			await settled(terminal);
		},
		/** The bytes that a frame costs. */
		async cost(frame: string) {
			await nextTurn();
			stage.bytes = '';
			painter.stdout.write(frame);
			await nextTurn();
			await settled(terminal);
			return stage.bytes.length;
		},
		resize(newColumns: number, newRows: number) {
			terminal.resize(newColumns, newRows);
			stage.columns = newColumns;
			stage.rows = newRows;
			output.emit('resize');
		},
	});
}

/** Every cell with its attributes. */
export function cells(terminal: Terminal): readonly string[] {
	return cellsOf(terminal).map(row =>
		row.map(({text, looks}) => (looks === '' ? text : `${text}<${looks}>`)).join('|'),
	);
}

/** What is not plain on the screen: the row, the columns, the looks, and the words that have them. */
export function looks(terminal: Terminal): readonly string[] {
	return cellsOf(terminal).flatMap((row, y) => {
		const starts = row.flatMap(({looks}, x) => (looks !== (row[x - 1]?.looks ?? '') ? [x] : []));
		return starts.flatMap((start, index) => {
			const run = row.slice(start, starts[index + 1]);
			const words = run.map(({text}) => text).join('');
			const what = run[0]?.looks ?? '';
			return what === '' ? [] : [`${y + 1}:${start + 1} ${what}: ${words}`.trimEnd()];
		});
	});
}

/** A cell of the screen: its characters, and what is not plain about it. */
export type SeenCell = {readonly text: string; readonly looks: string};

/** The cells of the screen, row by row. */
export function cellsOf(terminal: Terminal): readonly (readonly SeenCell[])[] {
	const buffer = terminal.buffer.active;
	return Array.from({length: terminal.rows}, (_, y) =>
		Array.from({length: terminal.cols}, (_, x) => {
			const cell = buffer.getLine(buffer.viewportY + y)?.getCell(x);
			if (!cell) {
				return {text: '?', looks: ''};
			}
			const attributes = [
				cell.isBold() && 'bold',
				cell.isDim() && 'dim',
				cell.isItalic() && 'italic',
				cell.isUnderline() && 'underline',
				cell.isInverse() && 'inverse',
				cell.isStrikethrough() && 'strike',
				!cell.isFgDefault() && `fg ${cell.getFgColorMode()} ${cell.getFgColor()}`,
				!cell.isBgDefault() && `bg ${cell.getBgColorMode()} ${cell.getBgColor()}`,
			].filter(Boolean);
			const text = cell.getWidth() === 0 ? '' : cell.getChars() || ' ';
			return {text, looks: attributes.join(' ')};
		}),
	);
}

/** The rows of the screen as text, without blanks at their ends. */
export function screen(terminal: Terminal): readonly string[] {
	const buffer = terminal.buffer.active;
	return Array.from(
		{length: terminal.rows},
		(_, row) => buffer.getLine(buffer.viewportY + row)?.translateToString(true, 0, terminal.cols) ?? '',
	);
}
