/** Rows of dumps, for tests. */
import {type Columns, rowText} from '../../archive/dumps.js';

/** Rows of a dump, each on a line of its own. */
export function dump(...rows: readonly Columns[]): string {
	return rows.map(columns => `${rowText(columns)}\n`).join('');
}
