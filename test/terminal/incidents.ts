/** A watch on a terminal: what its parser was sent that no text from outside may send it. */
import type xterm from '@xterm/headless';
import {ownLooks, ownModes} from './own-sequences.js';

type Terminal = InstanceType<typeof xterm.Terminal>;

type Params = readonly (number | number[])[];

/** Watches a terminal from now on; gives the bells, titles, replies, and sequences that are not the program's own. */
export function watchIncidents(terminal: Terminal): () => readonly string[] {
	const incidents: string[] = [];
	const report = (incident: string) => {
		incidents.push(incident);
		// The terminal is to do with it what terminals do.
		return false;
	};
	terminal.onBell(() => report('bell'));
	terminal.onTitleChange(title => report(`title ${title}`));
	terminal.onData(reply => report(`reply ${JSON.stringify(reply)}`));
	for (const id of functions(0x40)) {
		terminal.parser.registerCsiHandler(
			id,
			params => !isOwn(id, params) && report(`CSI ${spelled(id, params)}`),
		);
		terminal.parser.registerDcsHandler(id, (_, params) => report(`DCS ${spelled(id, params)}`));
	}
	for (const {intermediates, final} of functions(0x30).filter(({prefix}) => prefix === '')) {
		if (intermediates !== '' || final !== 'M') {
			terminal.parser.registerEscHandler({intermediates, final}, () =>
				report(`ESC ${intermediates}${final}`),
			);
		}
	}
	for (let command = 0; command < COMMANDS; command++) {
		terminal.parser.registerOscHandler(command, () => report(`OSC ${command}`));
	}
	return () => incidents;
}

/** Operating system commands have numbers up to four digits. */
const COMMANDS = 10_000;

/** A sequence but for its parameters. */
type FunctionId = {readonly prefix: string; readonly intermediates: string; readonly final: string};

const prefixes = ['', ...'<=>?'];
const intermediateBytes = ['', ...charactersBetween(0x20, 0x2f)];

/** Every sequence there can be with at most one intermediate byte; final bytes begin at `first`. */
function functions(first: number): readonly FunctionId[] {
	return prefixes.flatMap(prefix =>
		intermediateBytes.flatMap(intermediates =>
			charactersBetween(first, 0x7e).map(final => ({prefix, intermediates, final})),
		),
	);
}

function charactersBetween(first: number, last: number): readonly string[] {
	return Array.from({length: last - first + 1}, (_, index) => String.fromCharCode(first + index));
}

function isOwn({prefix, intermediates, final}: FunctionId, params: Params): boolean {
	switch (prefix + intermediates + final) {
		case 'H':
		case 'C':
		case 'K':
		case 'r':
			return true;
		case 'J':
			return params.every(param => Number(param) === 0);
		case 'm':
			return params.every(param => ownLooks.includes(Number(param)));
		case '?h':
		case '?l':
			return params.every(param => ownModes.includes(Number(param)));
		default:
			return false;
	}
}

function spelled({prefix, intermediates, final}: FunctionId, params: Params): string {
	return `${prefix}${params.join(';')}${intermediates}${final}`;
}
