/** The rows of words and of their dispersion, and the status line of each. */

import {counted, grouped} from '../../cable/counts.js';
import {usuallyWithin} from '../../corpus-words/counted-words.js';
import {type PeriodCount, rateBar, rateIn, sumOf} from '../../corpus-words/dispersion.js';
import {perTenThousand} from '../../corpus-words/log-likelihood.js';
import type {Findings} from './results.js';

type Words = Extract<Findings, {readonly type: 'words'}>;
type Dispersion = Extract<Findings, {readonly type: 'dispersion'}>;

/** A word, how unusual it is, and its counts here and elsewhere. */
export function wordRows({words, here, elsewhere: others}: Words): readonly (readonly string[])[] {
	const widest = (words[0]?.g2 ?? 0).toFixed(1).length;
	return words.map(({word, g2, count, cables, elsewhere}) => {
		const rate = perTenThousand({count, of: here}).toFixed(1);
		const otherRate = perTenThousand({count: elsewhere, of: others}).toFixed(1);
		const own = `${grouped(count)} in ${counted(cables, 'cable')}, ${rate} in 10,000`;
		return [
			word,
			`G2 ${g2.toFixed(1).padStart(widest)}`,
			`${own}; elsewhere ${grouped(elsewhere)}, ${otherRate} in 10,000`,
		];
	});
}

/** The status line of words: of which cables they are, and how they were found. */
export function wordsStatus({near, counted: read, unread, beyond, total, words}: Words): string {
	const all = counted(read + unread + beyond, 'cable');
	const cables = beyond === 0 ? all : `the first ${grouped(read + unread)} of ${all}`;
	const missed = unread === 0 ? '' : `, ${grouped(unread)} not read`;
	const what = near === undefined ? 'unusual words of' : `words at most ${usuallyWithin} from ${near} in`;
	const cut = total > words.length ? `; first ${grouped(words.length)} of ${counted(total, 'word')}` : '';
	return `${what} ${cables}${missed}, by log-likelihood (G2)${cut}`;
}

/** The status line without words: why there are none. In memory an index has no texts. */
export function noWordsStatus({near, counted: read, unread, elsewhere}: Words): string {
	if (read + unread === 0) {
		return near === undefined ? 'no cable matches' : `no indexed text has ${near}`;
	}
	return elsewhere === 0
		? 'there are no other indexed words to compare with'
		: 'no word is more frequent than expected by chance';
}

/** A period, how frequent the word is in it as a bar, and the counts; no rows for a word that nothing has. */
export function dispersionRows({periods}: Dispersion): readonly (readonly string[])[] {
	const highest = Math.max(0, ...periods.map(rateIn));
	const widest = highest.toFixed(1).length;
	return sumOf(periods, 'count') === 0
		? []
		: periods.map(period => [
				period.period ?? 'undated',
				rateBar(period, highest, BAR),
				`${rateIn(period).toFixed(1).padStart(widest)} in 10,000 words: ${timesIn(period)}`,
			]);
}

const BAR = 20;

function timesIn({count, having, cables}: PeriodCount): string {
	return count === 0
		? `none in ${counted(cables, 'cable')}`
		: `${grouped(count)} in ${grouped(having)} of ${counted(cables, 'cable')}`;
}

/** The status line of a dispersion: how often the word occurs in all. */
export function dispersionStatus({word, periods}: Dispersion): string {
	return `${word}: ${counted(sumOf(periods, 'count'), 'time')} in ${counted(sumOf(periods, 'having'), 'cable')}, by date`;
}
