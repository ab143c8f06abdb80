import type {QueryProblem} from '../query/query.js';
import type {TermSource} from '../term-source.js';
import type {WordHits} from '../word-hits.js';
import type {Trust} from '../words/word-meanings.js';

/** What a query is evaluated with. */
export type Evaluation = {
	readonly source: TermSource;
	/** The cables that have a word, or the same name in another spelling. */
	readonly hitsOf: (typed: string, trust: Trust) => WordHits;
	/** The cables that have a word as it is spelled. */
	readonly hitsAsSpelled: (typed: string, trust: Trust) => WordHits;
	/** Called with values that no cable has. */
	readonly report: (problem: QueryProblem) => void;
};
