/** What the selected thing means, in one line. */
import {parseMrn} from '../../cable/mrn.js';
import {explain} from '../../glossary/glossary.js';
import {type HiddenRun, hiddenParagraphs} from '../../layout/portions/hidden-run.js';
import type {ReferenceStop} from '../reader/references/reference-stops.js';
import type {TabStop} from '../reader/tab-stops.js';

/** Explains a reference by its post, number and year, hidden paragraphs by their markings. */
export function explainStop(stop: TabStop): string {
	return stop.type === 'reference' ? explainReference(stop) : explainMarks(stop.run);
}

function explainReference({words, targets}: ReferenceStop): string {
	const meanings = targets.flatMap(({mrn, words: own}) => {
		const parts = mrn === undefined ? undefined : parseMrn(mrn);
		if (!parts) {
			return own === words ? [] : [own];
		}
		const {post, serial, year} = parts;
		const [place] = explain(post, {kind: 'post', year}).entries;
		return [`message ${serial} of ${year} from ${place?.meaning ?? post}`];
	});
	return meanings.length === 0 ? `${words}: nothing is known of it` : `${words}: ${meanings.join('; ')}`;
}

function explainMarks(run: HiddenRun): string {
	const meanings = run.marks.map(mark => {
		const [meaning] = mark === undefined ? [] : explain(mark, {kind: 'portion-mark'}).entries;
		return mark === undefined
			? 'without a marking'
			: `${mark} ${meaning?.meaning ?? 'is not in the glossary'}`;
	});
	return `${hiddenParagraphs(run)} hidden: ${meanings.join('; ')}`;
}
