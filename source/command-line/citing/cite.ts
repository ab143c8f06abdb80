import {archiveReason, emptyPathName} from '../../archive/errors.js';
import type {Cable} from '../../cable/cable.js';
import {plainCable} from '../../cable/plain-cable.js';
import {summarise} from '../../cable/summary/summarise.js';
import {citedOf, statesAnything} from '../../citation/cited.js';
import {recordsIn} from '../../citation/formatted-records.js';
import {locatorShown} from '../../citation/locator.js';
import type {Recorded} from '../../citation/records.js';
import {type CitationStyle, citation} from '../../citation/styles.js';
import type {PortionFilter} from '../../layout/portions/portion-filter.js';
import {createCableReader} from '../../library/read-cable.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import type {OptionsOf} from '../options/options.js';
import type {Output} from '../output.js';
import {select} from '../select.js';
import {everything} from '../selection.js';

/** Writes a citation of each cable of some files, and says what could not be read; returns the exit code. */
export async function citeCommand(
	paths: readonly string[],
	{format, style, paragraphs}: OptionsOf<'cite'>,
	output: Output,
): Promise<ExitCode> {
	const reader = createCableReader();
	const complain = (path: string, reason: string) => {
		output.complain(`${path || emptyPathName}: ${reason}`);
		exitCode = exitCodes.incomplete;
	};
	const records: Recorded[] = [];
	let exitCode: ExitCode = exitCodes.done;
	try {
		for (const path of paths) {
			try {
				for await (const read of reader.read(path, false)) {
					// A text that is not analysed has nothing to cite but the name of its file.
					const cable = read.type === 'cable' ? read.cable : plainCable(read.id, '', read.reason);
					const cited = citedOf(summarise(cable));
					const selected = select(cable, {...everything, paragraphs});
					if (!statesAnything(cited)) {
						const reason = read.type === 'cable' ? 'not a cable' : read.reason;
						complain(read.path, `${reason}; it states nothing to cite`);
					} else if (selected.type === 'nothing') {
						complain(read.path, selected.reason);
					} else if (format === 'text') {
						output.writeLine(citationOf(cable, selected.filter, style));
					} else {
						records.push({cited});
					}
				}
			} catch (error) {
				complain(path, archiveReason(error));
			}
		}
	} finally {
		reader.close();
	}
	if (format !== 'text' && records.length > 0) {
		output.write(recordsIn(format, records));
	}
	return exitCode;
}

/** The citation of a cable, or of the paragraphs that a filter shows. */
export function citationOf(cable: Cable, filter: PortionFilter, style: CitationStyle): string {
	return citation(style, citedOf(summarise(cable)), locatorShown(cable, filter));
}
