import type {QueryProblem} from './query/query.js';
import type {TermSource} from './term-source.js';
import type {WordHits} from './word-hits.js';
import type {Trust} from './word-meanings.js';

/** What a query is evaluated with. */
export type Evaluation = {
	readonly source: TermSource;
	readonly hitsOf: (typed: string, trust: Trust) => WordHits;
	/** Is told of values that no cable has. */
	readonly report: (problem: QueryProblem) => void;
};
