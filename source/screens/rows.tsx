import {Box, Text} from 'ink';
import {memo, type ReactNode} from 'react';
import type {Size} from '../app/state.js';
import {cutRow, paintRow, type ScreenRow} from './part.js';
import type {Theme} from './theme.js';

/**
 * A whole screen, as many rows as the terminal has: the only place where anything is drawn.
 *
 * What is wider than the screen is cut here. Ink would cut or break a text wider than its box, so the box is wider than
 * any text, and keeps its width at a resize, when Ink draws the old screen once more.
 */
export function Rows({
	rows,
	size,
	theme,
}: {
	readonly rows: readonly ScreenRow[];
	readonly size: Size;
	readonly theme: Theme;
}): ReactNode {
	const drawn = Array.from({length: size.rows}, (_, index) =>
		paintRow(theme, cutRow(rows[index] ?? [], size.columns, theme.glyphs.ellipsis)),
	);
	return (
		<Box width={size.columns} height={size.rows} flexShrink={0} overflow="hidden">
			<Box flexDirection="column" width={WIDER_THAN_ANY} flexShrink={0}>
				{drawn.map((text, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its place
					<DrawnRow key={index} text={text} />
				))}
			</Box>
		</Box>
	);
}

const WIDER_THAN_ANY = 100_000;

/** One row as a finished string, so that Ink only measures its width. */
const DrawnRow = memo(function DrawnRow({text}: {readonly text: string}): ReactNode {
	// A text without characters has no height in Ink.
	return <Text>{text === '' ? ' ' : text}</Text>;
});
