import {Box, Text} from 'ink';
import {memo, type ReactNode} from 'react';
import type {Size} from '../app/state/state.js';

/**
 * A whole screen of finished rows.
 *
 * Ink would cut or break a text wider than its box, so the box is wider than any text, and keeps its width at a resize,
 * when Ink draws the old screen once more.
 */
export function Rows({rows, size}: {readonly rows: readonly string[]; readonly size: Size}): ReactNode {
	return (
		<Box width={size.columns} height={size.rows} flexShrink={0} overflow="hidden">
			<Box flexDirection="column" width={WIDER_THAN_ANY} flexShrink={0}>
				{rows.map((text, index) => (
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
