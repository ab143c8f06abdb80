/** What is asked for when something is taken out of the program. */

import type {Mrn} from '../../cable/mrn.js';
import type {CableKey} from '../../cable/summary/summary.js';
import type {HeaderForm, LineSetting} from '../../layout/layout.js';
import type {PortionFilter} from '../../layout/portions/portion-filter.js';
import type {Scope} from '../../search/scopes.js';
import type {Settings} from '../settings/settings.js';
import type {ExportFormat} from './export-formats.js';

/** A cable with what is shown of it. */
export type ShownCable = {
	readonly key: CableKey;
	readonly filter: PortionFilter;
	readonly headers: HeaderForm;
	readonly lines: LineSetting;
};

/** Cables to write into a file, in a format. */
export type ExportRequest = {
	readonly cables: readonly ShownCable[];
	readonly file: string;
	readonly format: ExportFormat;
	/** Whether a file that is there already may be replaced. */
	readonly isReplacing: boolean;
};

/** A text to copy; what has the path of a file in it is put together where that is known. */
export type CopiedText =
	| {readonly type: 'text'; readonly text: string}
	| {readonly type: 'path'; readonly key: CableKey}
	| {
			readonly type: 'link';
			readonly key: CableKey;
			readonly number: string;
			readonly paragraph: number | undefined;
	  }
	| {
			readonly type: 'command';
			readonly key: CableKey;
			readonly number: Mrn | undefined;
			readonly paragraph: number | undefined;
	  }
	/** The command that repeats the result of a query in the folder of a cable; its order as `cables list` has it, if it is sorted. */
	| {
			readonly type: 'result';
			readonly key: CableKey;
			readonly query: string;
			readonly scope: Scope;
			readonly order: Pick<Settings, 'sort' | 'isReversed'> | undefined;
	  }
	/** Several texts, each on a line of its own. */
	| {readonly type: 'several'; readonly texts: readonly CopiedText[]};
