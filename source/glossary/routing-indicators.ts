/** Routing indicators: the station that a code such as `RUEHRO` leads to. */
import type {Explanation, When} from './explanation.js';
import {cut, linesOf, lookup, once} from './table.js';
import {routingIndicators} from './tables/routing-indicators.js';

/** The station of a routing indicator, by its own line or by the range that it lies in. */
export function explainRoutingIndicator(word: string, {kind}: When): readonly Explanation[] {
	const code = kind === 'routing-indicator' ? word.toUpperCase() : word;
	const own = stationsOf(code);
	const stations = own.length > 0 ? own : stationsAround(code);
	return stations.map(station => {
		const [meaning, note] = cut(station, ' | ');
		return {
			word,
			kind: 'routing-indicator',
			meaning,
			...(note === undefined ? {} : {note}),
			source: 'list of routing indicators of about 2010; observed in telegrams',
		};
	});
}

const stationsOf = lookup<string>(() =>
	linesOf(routingIndicators).flatMap(line => {
		const [code, station = ''] = cut(line, ' ');
		return code.includes('-') ? [] : [{words: [code], row: station}];
	}),
);

type StationRange = {readonly first: string; readonly last: string; readonly station: string};

// `RHFJAAA-RHFJAAZ NAVCOMTELSTA JACKSONVILLE FL`: every code between the two.
const ranges = once(() =>
	linesOf(routingIndicators).flatMap((line): readonly StationRange[] => {
		const [codes, station = ''] = cut(line, ' ');
		const [first, last] = cut(codes, '-');
		return last === undefined ? [] : [{first, last, station}];
	}),
);

function stationsAround(code: string): readonly string[] {
	return /^R[A-Z]+$/.test(code)
		? ranges()
				.filter(({first, last}) => code.length === first.length && code >= first && code <= last)
				.map(({station}) => station)
		: [];
}
