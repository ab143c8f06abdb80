/** A screen as an SVG: a cell of the terminal is a cell of the picture, whatever font shows it. */

import type {SeenCell} from '../terminal/stage.js';

/** The colours of a terminal in a picture: its sixteen, its ground and its letters. */
export type Colours = {
	readonly ground: string;
	readonly letters: string;
	/** In the order of the SGR codes 30 to 37 and 90 to 97. */
	readonly sixteen: readonly string[];
};

/** The picture of a screen. */
export function svgOf(rows: readonly (readonly SeenCell[])[], colours: Colours, title: string): string {
	const columns = rows[0]?.length ?? 0;
	const width = columns * CELL.width + 2 * MARGIN;
	const height = rows.length * CELL.height + 2 * MARGIN;
	const runs = rows.flatMap((row, y) => runsOf(row).map(run => ({...run, y})));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
		`<title>${escaped(title)}</title>`,
		`<style>text{font-family:ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;font-size:${FONT_SIZE}px}</style>`,
		`<rect width="${width}" height="${height}" rx="6" fill="${colours.ground}"/>`,
		...runs.flatMap(run => groundOf(run, colours)),
		...runs.flatMap(run => lettersOf(run, colours)),
		'</svg>\n',
	].join('\n');
}

const CELL = {width: 8, height: 18};
const FONT_SIZE = 13;
const BASELINE = 13;
const MARGIN = 10;

/** Cells that look the same, one after the other. */
type Run = {readonly x: number; readonly columns: number; readonly text: string; readonly looks: string};

function runsOf(row: readonly SeenCell[]): readonly Run[] {
	const starts = row.flatMap(({looks}, x) => (x === 0 || looks !== row[x - 1]?.looks ? [x] : []));
	return starts.map((x, index) => {
		const cells = row.slice(x, starts[index + 1]);
		return {x, columns: cells.length, text: cells.map(({text}) => text).join(''), looks: row[x]?.looks ?? ''};
	});
}

type PlacedRun = Run & {readonly y: number};

function groundOf(run: PlacedRun, colours: Colours): readonly string[] {
	const {ground} = coloursOf(run.looks, colours);
	return ground === colours.ground
		? []
		: [
				`<rect x="${left(run)}" y="${top(run)}" width="${run.columns * CELL.width}" height="${CELL.height}" fill="${ground}"/>`,
			];
}

/** The words of a run that stand apart by no more than a blank: who shows a picture may make one of several. */
function lettersOf(run: PlacedRun, colours: Colours): readonly string[] {
	const {letters} = coloursOf(run.looks, colours);
	const has = (look: string) => run.looks.split(' ').includes(look);
	const looks = [
		`fill="${letters}"`,
		...(has('bold') ? ['font-weight="bold"'] : []),
		...(has('dim') ? ['fill-opacity="0.6"'] : []),
		...(has('underline') ? ['text-decoration="underline"'] : []),
	].join(' ');
	return [...run.text.matchAll(/\S+(?: \S+)*/g)].map(({0: words, index}) => {
		const place = `x="${left({x: run.x + index})}" y="${top(run) + BASELINE}" textLength="${words.length * CELL.width}"`;
		return `<text ${place} lengthAdjust="spacingAndGlyphs" ${looks}>${escaped(words)}</text>`;
	});
}

function left({x}: {readonly x: number}): number {
	return MARGIN + x * CELL.width;
}

function top({y}: {readonly y: number}): number {
	return MARGIN + y * CELL.height;
}

function coloursOf(looks: string, colours: Colours): {readonly letters: string; readonly ground: string} {
	const colour = (plane: 'fg' | 'bg') => {
		const number = new RegExp(String.raw`\b${plane} \d+ (\d+)`).exec(looks)?.[1];
		return number === undefined ? undefined : colours.sixteen[Number(number)];
	};
	const letters = colour('fg') ?? colours.letters;
	const ground = colour('bg') ?? colours.ground;
	return /\binverse\b/.test(looks) ? {letters: ground, ground: letters} : {letters, ground};
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
