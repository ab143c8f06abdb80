/** What a result may be counted by. */
export const facetChoices = ['year', 'month', 'post', 'class', 'mark', 'tag', 'caption', 'signer'] as const;

/** One of these. */
export type FacetChoice = (typeof facetChoices)[number];
