/** What cables in memory answer when they are compared with each other. */
import type {Effect} from '../../source/app/state/effect.js';
import type {Event} from '../../source/app/state/event.js';
import type {Cable} from '../../source/cable/cable.js';
import {nameSameMessage} from '../../source/cable/mrn.js';
import type {Listed} from '../../source/cable/summary/summary.js';
import {cablesCompared, repeatsFound, versionsFound} from '../../source/library/versions/events.js';
import {compareCables} from '../../source/versions/comparison.js';
import {comparedParagraphs, repeatedIn} from '../../source/versions/repeats.js';
import {comparedText, shinglesOf} from '../../source/versions/shingles.js';
import {versionOf} from '../../source/versions/version.js';
import type {Catalogue} from './memory-catalogue.js';

type Asked = Extract<Effect, {readonly type: 'find-versions' | 'compare-cables' | 'find-repeats'}>;

/** The answer to a question. */
export function comparingAnswer(
	cables: readonly Cable[],
	catalogue: Catalogue,
	asked: Asked,
): readonly Event[] {
	const rows = catalogue.all();
	const cableOf = (row: Listed | undefined) => cables.find(({id}) => id === row?.id);
	const wordsOf = (row: Listed) => {
		const cable = cableOf(row);
		return {mrn: row.mrn, shingles: cable ? shinglesOf(comparedText(cable)) : new Uint32Array()};
	};
	const own = 'key' in asked ? rows.find(({key}) => key === asked.key) : undefined;
	switch (asked.type) {
		case 'find-versions': {
			const versions = rows.flatMap((row, index) =>
				rows.slice(asked.of === undefined ? index + 1 : 0).flatMap(other => {
					const isAsked = other !== row && (asked.of ?? row.key) === row.key;
					const version = isAsked ? versionOf(wordsOf(other), wordsOf(row)) : undefined;
					return version ? [{cable: other, of: row, version}] : [];
				}),
			);
			return [versionsFound(asked.of, {versions, unread: 0, isCut: false})];
		}
		case 'compare-cables': {
			const {left, right} = asked;
			const one = rows.find(({key}) => key === left);
			const other = rows.find(({key, mrn}) =>
				typeof right === 'number' ? key === right : mrn !== undefined && nameSameMessage(mrn, right),
			);
			const [cable, another] = [cableOf(one), cableOf(other)];
			const pair =
				one && other && cable && another
					? {left: one, right: other, comparison: compareCables(cable, another)}
					: undefined;
			return [cablesCompared({left, right}, pair)];
		}
		case 'find-repeats': {
			const paragraphs = own ? comparedParagraphs(cableOf(own) as Cable) : [];
			const repeats = paragraphs.flatMap(paragraph => {
				const {start, number} = paragraph;
				const found = rows.flatMap(row => {
					const cable = cableOf(row);
					const isEarlier = (row.date ?? '9') < (own?.date ?? '');
					const all = {all: wordsOf(row).shingles, paragraphs: cable ? comparedParagraphs(cable) : []};
					const place = isEarlier ? repeatedIn(paragraph, all) : undefined;
					return place ? [{start, paragraph: number, cable: row, place}] : [];
				});
				return found.slice(0, 1);
			});
			return [repeatsFound(asked.key, {repeats, compared: paragraphs.length})];
		}
		default:
			return asked satisfies never;
	}
}
