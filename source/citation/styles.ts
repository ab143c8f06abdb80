/** The styles of a citation in words. */
import {bluebook} from './bluebook.js';
import {chicago} from './chicago.js';
import type {Cited} from './cited.js';
import type {Locator} from './locator.js';
import {plain} from './plain.js';

/** The styles, the default first. */
export const citationStyles = ['chicago', 'bluebook', 'plain'] as const;

/** The style of a citation. */
export type CitationStyle = (typeof citationStyles)[number];

/** A citation of a cable, or of some of its paragraphs, in a style. */
export function citation(style: CitationStyle, cited: Cited, locator: Locator = []): string {
	return writers[style](cited, locator);
}

const writers: Readonly<Record<CitationStyle, (cited: Cited, locator: Locator) => string>> = {
	chicago,
	bluebook,
	plain,
};
