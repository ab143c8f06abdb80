/** Routing indicators: the station that a code such as `RUEHRO` stands for. */
import type {Context, Explanation} from './explanation.js';
import {cut, lookup, once, tableLines} from './table.js';
import {routingIndicatorTable} from './tables/routing-indicators.js';

/** The station of a routing indicator, from its own line or from the range that contains it. */
export function explainRoutingIndicator(word: string, {kind}: Context): readonly Explanation[] {
	const code = kind === 'routing-indicator' ? word.toUpperCase() : word;
	const own = stationsOf(code);
	const stations = own.length > 0 ? own : stationsOfRange(code);
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
	tableLines(routingIndicatorTable).flatMap(line => {
		const [code, station = ''] = cut(line, ' ');
		return code.includes('-') ? [] : [{words: [code], row: station}];
	}),
);

type StationRange = {readonly first: string; readonly last: string; readonly station: string};

// `RHFJAAA-RHFJAAZ NAVCOMTELSTA JACKSONVILLE FL`: every code between the two.
const ranges = once(() =>
	tableLines(routingIndicatorTable).flatMap((line): readonly StationRange[] => {
		const [codes, station = ''] = cut(line, ' ');
		const [first, last] = cut(codes, '-');
		return last === undefined ? [] : [{first, last, station}];
	}),
);

function stationsOfRange(code: string): readonly string[] {
	return /^R[A-Z]+$/.test(code)
		? ranges()
				.filter(({first, last}) => code.length === first.length && code >= first && code <= last)
				.map(({station}) => station)
		: [];
}
