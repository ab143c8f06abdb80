import {Text} from 'ink';
import {memo, type ReactNode} from 'react';

/** One row of the screen: a ready-made string, so that Ink has nothing to measure but its width. */
export const Row = memo(function Row({text}: {readonly text: string}): ReactNode {
	// A text without characters has no height in Ink.
	return <Text wrap="truncate">{text === '' ? ' ' : text}</Text>;
});
