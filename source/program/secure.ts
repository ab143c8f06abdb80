/** Whether `--secure` holds, by an option, the environment or a file of settings, and what it refuses. */
import {refusal} from '../app/secure.js';
import type {Request} from '../command-line/options/options.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether an argument or the environment sets it, before any file is read. */
export function isSecureByStart(argv: readonly string[], env: Environment): boolean {
	return Boolean(env.CABLES_SECURE) || argv.includes('--secure');
}

/** The message for a request that `--secure` refuses; nothing for any other. */
export function refusedRequest(request: Request): string | undefined {
	// TypeScript does not see that the type of a request selects the function for that very request.
	const writes = writesElsewhere[request.type] as (request: Request) => boolean;
	return writes(request) ? refusal('file') : undefined;
}

const writesNothing = () => false;

/** Whether a request writes anything but its answer and what the program keeps for itself. */
const writesElsewhere: {
	readonly [Type in Request['type']]: (request: Extract<Request, {readonly type: Type}>) => boolean;
} = {
	open: writesNothing,
	list: writesNothing,
	search: writesNothing,
	replay: writesNothing,
	facets: writesNothing,
	words: writesNothing,
	dispersion: writesNothing,
	verify: writesNothing,
	wanted: writesNothing,
	gaps: writesNothing,
	versions: writesNothing,
	compare: writesNothing,
	repeats: writesNothing,
	print: writesNothing,
	cite: writesNothing,
	notes: writesNothing,
	index: ({publish}) => publish !== undefined,
	purge: writesNothing,
	keys: writesNothing,
	doctor: writesNothing,
	config: writesNothing,
	completion: writesNothing,
	complete: writesNothing,
	split: ({split}) => !split.isDryRun,
	say: writesNothing,
	mistake: writesNothing,
};
