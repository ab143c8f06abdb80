/** What a result may be counted by. */
export const facetChoices = ['year', 'month', 'post', 'class', 'mark', 'tag', 'caption', 'signer'] as const;

/** The value of `--by` for `facets`. */
export type FacetChoice = (typeof facetChoices)[number];
