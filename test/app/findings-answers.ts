/** What cables in memory answer when one asks what is wanted, which numbers are missing, and where a quotation stands. */
import type {Effect} from '../../source/app/state/effect.js';
import type {Event} from '../../source/app/state/event.js';
import type {Cable} from '../../source/cable/cable.js';
import {mrnsNamed} from '../../source/cable/facts/numbers.js';
import {mrnsInText} from '../../source/cable/facts/numbers-in-text.js';
import {holdingsFrom} from '../../source/holdings/gaps.js';
import type {NumberSource, NumberWithSerial} from '../../source/holdings/numbered.js';
import {serialOf} from '../../source/index/citations.js';
import {rankWanted} from '../../source/library/find-wanted.js';
import {foundPlace} from '../../source/library/quotations/find-places.js';
import {eventsOfAnswer} from '../../source/library/searching/events.js';
import {compare, quotedCable} from '../../source/quotation/check.js';
import {patternOf} from '../../source/quotation/pattern.js';
import {byLikeness} from '../../source/quotation/verdict.js';
import type {Catalogue} from './memory-catalogue.js';

type Asked = Extract<Effect, {readonly type: 'find-wanted' | 'find-gaps' | 'find-quotation'}>;

const nowhere = {place: {type: 'file', path: '/nowhere'}, version: 1} as const;

/** The answer to a question. */
export function findingsAnswer(
	cables: readonly Cable[],
	catalogue: Catalogue,
	asked: Asked,
): readonly Event[] {
	const numbers = numbersOf(cables, catalogue);
	switch (asked.type) {
		case 'find-wanted': {
			const identified = (keys: Iterable<number>) => catalogue.rows([...keys]);
			const answer = {type: 'wanted-ranked', ...rankWanted({numbers, identified})} as const;
			return eventsOfAnswer({index: nowhere, text: '', ask: {type: 'wanted'}}, answer);
		}
		case 'find-gaps': {
			const answer = {type: 'gaps-found', holdings: holdingsFrom(numbers)} as const;
			return eventsOfAnswer({index: nowhere, text: '', ask: {type: 'gaps'}}, answer);
		}
		case 'find-quotation': {
			const {text} = asked;
			const ask = {type: 'quotation', archive: undefined as never} as const;
			const answer = {type: 'quotation-looked-up', places: placesOf(cables, catalogue, text)} as const;
			return eventsOfAnswer({index: nowhere, text, ask}, answer);
		}
		default:
			return asked satisfies never;
	}
}

function numbersOf(cables: readonly Cable[], catalogue: Catalogue): NumberSource {
	const inOrder = <One extends NumberWithSerial>(all: readonly One[]) =>
		all.toSorted((one, other) => (one.serial < other.serial ? -1 : one.serial > other.serial ? 1 : 0));
	const rows = catalogue.all();
	const held = rows.flatMap(({key, mrn}) =>
		mrn === undefined ? [] : {key, number: mrn, serial: serialOf(mrn)},
	);
	const cited = rows.flatMap(({key, id}) => {
		const cable = cables.find(each => each.id === id);
		const numbersIn = (find: typeof mrnsNamed, isInText: boolean) =>
			(cable ? find(cable) : []).map(number => ({key, number, serial: serialOf(number), isInText}));
		return [...numbersIn(mrnsNamed, false), ...numbersIn(mrnsInText, true)];
	});
	return {held: () => inOrder(held), cited: () => inOrder(cited)};
}

function placesOf(cables: readonly Cable[], catalogue: Catalogue, text: string) {
	const pattern = patternOf(text);
	const compared = catalogue.all().flatMap(row => {
		const cable = cables.find(({id}) => id === row.id);
		const comparison = cable && compare(quotedCable(cable), pattern);
		return comparison ? [{cable: row, comparison}] : [];
	});
	return byLikeness(compared).map(foundPlace);
}
