/** Refuses `--private` if the way Node was started would break its promise. */
type Environment = Readonly<Record<string, string | undefined>>;

/** How Node was started: its own arguments and the environment, as in `process`. */
export type Start = {readonly execArgv: readonly string[]; readonly env: Environment};

/** Why a session cannot be private: a debugger can attach, or Node writes files. */
export function obstacleToPrivacy({execArgv, env}: Start): string | undefined {
	const options = [...execArgv, ...(env.NODE_OPTIONS ?? '').split(/\s+/)].map(
		option => option.replace(/^["']/, '').replaceAll('_', '-').split('=')[0] ?? '',
	);
	if (options.some(option => inspecting.test(option))) {
		return '--private is refused: Node was started with a debugger (--inspect)';
	}
	const writing =
		options.find(option => writingOptions.test(option)) ?? writingVariables.find(name => env[name]);
	return writing === undefined ? undefined : `--private is refused: ${writing} makes Node write files`;
}

const inspecting = /^--(?:inspect|debug)(?!-port$)/;

const writingOptions =
	/^--(?:cpu-prof|heap-prof|heapsnapshot|report|prof$|perf-(?:basic-)?prof|trace-event|redirect-warnings|experimental-test-coverage|log(?:file)?$|build-snapshot)/;

const writingVariables = ['NODE_COMPILE_CACHE', 'NODE_V8_COVERAGE', 'NODE_REDIRECT_WARNINGS'] as const;
