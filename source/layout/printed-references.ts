/** The reference line as printed, in which the references that can be followed stand out. */
import type {Range, References} from '../cable/cable.js';
import {referenceMrn} from '../cable/facts/numbers.js';
import type {Line, Role, Span} from './layout.js';
import type {Setting} from './page.js';
import {verbatimLines} from './verbatim.js';

/** The lines of a reference block. */
export function printedReferences(
	block: References,
	{cable, options}: Pick<Setting, 'cable' | 'options'>,
): readonly Line[] {
	const marks = block.references.flatMap(reference => {
		const mrn = referenceMrn(cable, reference);
		const isFound = mrn !== undefined && options.find(mrn) !== undefined;
		const isSelected = reference.pieces[0]?.start === options.selected;
		const role: Role = isSelected ? 'selected-reference' : 'reference';
		return isFound ? reference.pieces.map(piece => ({...piece, role})) : [];
	});
	return verbatimLines(cable.reading, block, options.width, 'routing', 1).map(line => ({
		...line,
		spans: line.spans.flatMap(span => marked(span, marks)),
	}));
}

function marked(span: Span, marks: readonly (Range & {readonly role: Role})[]): readonly Span[] {
	const {offset, text} = span;
	if (offset === undefined) {
		return [span];
	}
	const spans: Span[] = [];
	let at = 0;
	for (const {start, end, role} of marks) {
		const [from, to] = [Math.max(at, start - offset), Math.min(text.length, end - offset)];
		if (from < to) {
			spans.push({...span, text: text.slice(at, from), offset: offset + at});
			spans.push({...span, text: text.slice(from, to), offset: offset + from, role});
			at = to;
		}
	}
	spans.push({...span, text: text.slice(at), offset: offset + at});
	return spans.filter(part => part.text !== '');
}
