/** A passage as a quotation with its citation. */
import {type CitableSummary, type Cited, citedOf} from './cited.js';
import {type Passage, withLead} from './passage.js';
import {type CitationStyle, citation} from './styles.js';

/**
 * The quotation: the words in quotation marks, then the citation with number, day, paragraph and marking. Of one
 * paragraph the citation says the number and the marking; several keep theirs, so that each can be recognised. Nothing if no
 * paragraph has words, but only a number and a marking.
 */
export function quotation(
	passage: Passage,
	summary: CitableSummary,
	style: CitationStyle,
): string | undefined {
	if (!passage.parts.some(part => part.type === 'paragraph' && part.words !== '')) {
		return undefined;
	}
	const cited: Cited = citedOf(summary);
	const isOne = passage.locator.length === 1 && passage.parts.every(({type}) => type !== 'heading');
	const words = passage.parts.map(part =>
		part.type === 'paragraph' && !isOne ? withLead(part) : part.words,
	);
	const last = passage.parts.findLastIndex(({type}) => type !== 'omission');
	const quoted = words.map((text, index) => {
		// What stands for something left out is not quoted.
		if (passage.parts[index]?.type === 'omission') {
			return text;
		}
		return `“${text}${index === last ? '”' : ''}`;
	});
	return `${quoted.join('\n\n')}\n\n${citation(style, cited, passage.locator)}`;
}
