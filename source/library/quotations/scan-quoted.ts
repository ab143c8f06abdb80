/** Looks up quotations without an index: every cable is read once and compared with those that share words with it. */
import type {Archive} from '../../archive/archive.js';
import {mayParseSlowly} from '../../archive/direct-reads.js';
import {scanArchive} from '../../archive/folder/walk-archive.js';
import {readTexts} from '../../archive/texts.js';
import type {CableId} from '../../cable/cable.js';
import {knownNumber} from '../../cable/facts/numbers.js';
import {type Mrn, nameSameMessage} from '../../cable/mrn.js';
import {parseCable} from '../../cable/parse.js';
import {whyNotAnalysed} from '../../cable/plain-cable.js';
import {compare, type QuotedCable, quotedCable} from '../../quotation/check.js';
import type {Quotation} from '../../quotation/find-quotations.js';
import {type Pattern, patternOf} from '../../quotation/pattern.js';
import {createSharedWords} from '../../quotation/shared-words.js';
import {byLikeness, type Compared, isLeftOut, verdictOf} from '../../quotation/verdict.js';
import type {CheckedQuotation} from './find-quoted.js';

/** The quotations with their verdicts, and how many cables could not be read. */
export type ScannedQuotations = {readonly checked: readonly CheckedQuotation[]; readonly unread: number};

type Cable = {readonly id: CableId; readonly mrn: Mrn | undefined};

/** A quotation, and the cables that were found for it so far. */
type Sought = {
	readonly quotation: Quotation;
	readonly pattern: Pattern;
	readonly held: Set<Mrn>;
	readonly named: Compared<Cable>[];
	others: readonly Compared<Cable>[];
};

/** Looks up quotations in the cables of an archive. */
export function scanQuotations(archive: Archive, quotations: readonly Quotation[]): ScannedQuotations {
	const all = quotations.map((quotation): Sought => {
		const pattern = patternOf(quotation.text);
		return {quotation, pattern, held: new Set(), named: [], others: []};
	});
	const sharing = createSharedWords(all.map(({pattern}) => pattern));
	let unread = 0;
	for (const read of readTexts(archive, scanArchive(archive).ids)) {
		if (read.type !== 'cable' || whyNotAnalysed(read.text) !== undefined || mayParseSlowly(read.text)) {
			unread++;
			continue;
		}
		const cable = quotedCable(parseCable(read.id, read.text));
		const known = {id: read.id, mrn: knownNumber(cable.cable)?.mrn};
		const likely = sharing(cable);
		for (const [index, sought] of all.entries()) {
			compareWith(sought, cable, known, likely.has(index));
		}
	}
	return {checked: all.map(checkedOf), unread};
}

function compareWith(sought: Sought, quoted: QuotedCable, cable: Cable, isLikely: boolean): void {
	const {quotation, pattern, held, named} = sought;
	const {mrn} = cable;
	const meant = mrn === undefined ? undefined : quotation.cited.find(cited => nameSameMessage(cited, mrn));
	if (meant !== undefined) {
		held.add(meant);
	}
	const comparison = meant !== undefined || isLikely ? compare(quoted, pattern) : undefined;
	if (comparison && meant !== undefined) {
		named.push({cable, comparison});
	} else if (comparison) {
		sought.others = byLikeness([...sought.others, {cable, comparison}]).slice(0, 1);
	}
}

function checkedOf({quotation, pattern, held, named, others}: Sought): CheckedQuotation {
	return {
		quotation,
		verdict: isLeftOut(quotation, pattern, named) ? undefined : verdictOf(quotation, named, others),
		notHeld: quotation.cited.filter(mrn => !held.has(mrn)),
	};
}
