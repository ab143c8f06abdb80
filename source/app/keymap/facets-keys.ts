import {
	chooseFacet,
	dropLimits,
	goToFacetLine,
	leaveFacets,
	moveInFacets,
	moveToFacet,
	pageFacets,
} from '../facets/facets.js';
import {closeScreen} from '../navigation.js';
import type {FacetsScreen} from '../state/screen.js';
import {bind, by, hintedWhileActing, type KeyTable, openingHelp, paging} from './binding.js';

/** The keys of the facets. */
export const facetsKeys: KeyTable<FacetsScreen> = {
	title: 'Facets',
	takesNumbers: true,
	bindings: [
		hintedWhileActing(
			bind(
				'Enter',
				'limit to the value, or to row N; again no longer; a year shows its months',
				chooseFacet,
				'limit',
			),
		),
		hintedWhileActing(bind('Tab Right', 'next facet', by(1, moveToFacet), 'next')),
		bind('Shift-Tab Left P', 'previous facet', by(-1, moveToFacet)),
		hintedWhileActing(bind('L', 'drop all limits', dropLimits, 'drop')),
		openingHelp('h ? F1', 'keys in the facets'),
		bind('F q', 'back to the list', closeScreen, 'list'),
		bind('Escape Ctrl-G', 'the years without months, or back to the list', leaveFacets),
		bind('j Down Ctrl-N Ctrl-E', 'next value', by(1, moveInFacets)),
		bind('k Up Ctrl-P Ctrl-Y', 'previous value', by(-1, moveInFacets)),
		...paging(pageFacets, moveInFacets),
		bind('g < Home', 'first value, or row N', (state, screen, count = 1) =>
			goToFacetLine(state, screen, count - 1),
		),
		bind('G > End', 'last value, or row N', (state, screen, count = Number.POSITIVE_INFINITY) =>
			goToFacetLine(state, screen, count - 1),
		),
	],
};
