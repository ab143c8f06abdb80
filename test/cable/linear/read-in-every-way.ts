/** Reads a text in all ways in which a command or the program reads one. */
import {explainCable} from '../../../source/app/help/explain.js';
import type {Cable} from '../../../source/cable/cable.js';
import {mrnsNamed} from '../../../source/cable/facts/numbers.js';
import {textReferences} from '../../../source/cable/facts/text-references.js';
import {outline, sections} from '../../../source/cable/outline/outline.js';
import {parseCable} from '../../../source/cable/parse.js';
import {shownAs} from '../../../source/cable/reading.js';
import {furtherStarts} from '../../../source/cable/within-file/cable-starts.js';
import {jsonLine} from '../../../source/citation/safe-json.js';
import {select} from '../../../source/command-line/select.js';
import {everything} from '../../../source/command-line/selection.js';
import {cableToJson} from '../../../source/formats/json.js';
import {cableToMarkdown} from '../../../source/formats/markdown.js';
import {recordOf} from '../../../source/index/rows/cable-record.js';
import {layOut} from '../../../source/layout/lay-out.js';
import {type HeaderForm, headerForms} from '../../../source/layout/layout.js';
import {plainTextLines} from '../../../source/layout/plain-text.js';
import {noFilter} from '../../../source/layout/portions/portion-filter.js';
import {findInBlocks} from '../../../source/search/find.js';
import {compoundsOf, foldedWords} from '../../../source/search/words/fold.js';
import {countSanitised, sanitise, sanitisePrinted} from '../../../source/terminal/sanitise.js';

/** Throws whatever any of these does. */
export function readInEveryWay(text: string): void {
	furtherStarts(text);
	const cable = parseCable('test', text);
	jsonLine(cableToJson(cable));
	cableToMarkdown(cable);
	for (const headers of headerForms) {
		print(cable, headers);
		print(cable, headers, true);
	}
	select(cable, {...everything, marks: ['C', 'S/NF']});
	select(cable, {...everything, section: '1'});
	select(cable, {...everything, paragraphs: [{first: 1, last: 3}]});
	sections(outline(cable));
	mrnsNamed(cable);
	textReferences(cable);
	findInBlocks(cable, cable.blocks, 'toll e');
	findInBlocks(cable, cable.blocks, 'É');
	explainCable(cable, {today: '2026-11-22', onScreen: text});
	const {summary} = recordOf(cable);
	compoundsOf(summary.opening, foldedWords(summary.subject ?? ''));
	const shown = shownAs(cable, sanitise(cable.id), sanitise);
	countSanitised(cable.reading, shown.reading);
	print(shown, 'essential');
	sanitisePrinted(text);
}

function print(cable: Cable, headers: HeaderForm, isAsPrinted = false): void {
	const options = {
		width: 80,
		headers,
		isAsPrinted,
		filter: noFilter,
		today: '2026-11-22',
		find: () => undefined,
	};
	plainTextLines(layOut(cable, options).lines).map(sanitisePrinted).join('\n');
}
