/** The place in a cable from one opening to the next. */
import {lineAt, topPlace} from '../../layout/position.js';
import {layoutOf, topLine} from '../reader/layout.js';
import {whereabouts} from '../reader/place.js';
import type {Effect} from '../state/effect.js';
import type {ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {identityOf} from './change.js';
import {type KeptPlace, rememberedOf} from './memory.js';

/** Where the open cable is, so that it is found again at any width. */
export function keptPlace(state: State, reader: ReaderScreen): KeptPlace {
	return placeAt(state, reader, topLine(state, reader));
}

/** The place of a line of the open cable. */
export function placeAt(state: State, reader: ReaderScreen, index: number): KeptPlace {
	const {cable, pages} = reader;
	const line = layoutOf(state, reader).lines[index];
	const number = whereabouts(cable, line).paragraph?.number;
	const {offset, skip} =
		index === topLine(state, reader) ? reader.place : {offset: line?.offset ?? 0, skip: 0};
	return {
		offset,
		skip,
		...(number !== undefined && {paragraph: number}),
		...(pages && {page: pages.number}),
	};
}

/** An opening cable at the place where it was left; as it is, if it was left nowhere but at its head. */
export function atKeptPlace(state: State, reader: ReaderScreen): ReaderScreen {
	const kept = placeOf(state, reader);
	if (kept === undefined || isOfOtherPage(reader, kept)) {
		return reader;
	}
	const {offset, skip} = kept;
	const layout = layoutOf(state, reader);
	return lineAt(layout, {offset, skip}) > lineAt(layout, reader.place)
		? {...reader, place: {offset, skip}}
		: reader;
}

/** Turns to the page where a text was left that is shown in pages. */
export function toKeptPage(state: State, reader: ReaderScreen): readonly Effect[] {
	const {key} = reader;
	const page = placeOf(state, reader)?.page;
	return page !== undefined && reader.pages !== undefined && page > 1 && page <= reader.pages.count
		? [{type: 'turn-page', key, number: page, at: 'top'}]
		: [];
}

/** Where a cable goes on that was left: `at ¶ 4, where you left it; g goes to its head`. */
export function leftWords(state: State, reader: ReaderScreen): string {
	const {paragraph} = keptPlace(state, reader);
	return `${paragraph === undefined ? 'opened' : `at ¶ ${paragraph},`} where you left it; g goes to its head`;
}

/** Where the head is. */
export const headPlace: KeptPlace = topPlace;

function placeOf({memory}: State, reader: ReaderScreen): KeptPlace | undefined {
	return reader.sha256 === '' ? undefined : rememberedOf(memory, identityOf(reader)).place;
}

function isOfOtherPage({pages}: ReaderScreen, {page = 1}: KeptPlace): boolean {
	return pages !== undefined && page !== pages.number;
}
