import {Box} from 'ink';
import type {ReactNode} from 'react';
import type {Size} from '../app/state.js';
import {Row} from './row.js';

/** A whole screen: as many rows as the terminal has, from the top. */
export function Rows({rows, size}: {readonly rows: readonly string[]; readonly size: Size}): ReactNode {
	return (
		<Box flexDirection="column" width={size.columns} height={size.rows} overflow="hidden">
			{Array.from({length: size.rows}, (_, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its place
				<Row key={index} text={rows[index] ?? ''} />
			))}
		</Box>
	);
}
