/** The entry after the check of Node's version: one request in, one exit code out. */
import {existsSync, readFileSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {ArchiveError} from './archive/errors.js';
import {exitCodes} from './command-line/exit-codes.js';
import {plainAppearance, type Request} from './command-line/options/options.js';
import {readArguments} from './command-line/options/read-arguments.js';
import {closeLog, logEvent} from './files/log.js';
import {IndexError} from './index/errors.js';
import {nothingConfigured, readConfigured} from './program/config/configured.js';
import {endByInternalError} from './program/internal-error.js';
import {open} from './program/open.js';
import {afterWriteError, createOutput} from './program/output.js';
import {configFile, systemConfigFile} from './program/paths.js';
import {obstacleToPrivacy} from './program/private-session.js';
import type {RequestContext} from './program/requested-source.js';
import {isSecureByStart, refusedRequest} from './program/secure.js';
import {openStandardOutput, type StandardOutput} from './program/standard-output.js';

/** The folder of the package, which is as far from this file as from its bundle. */
const packageFolder = new URL('../..', import.meta.url);

/** The cables that ship with the program, and their name in the list, after the countries of old novels. */
const shipped = {path: fileURLToPath(new URL('cables', packageFolder)), name: 'Ruritania and others'};

/** The folder of the scripts with which shells complete. */
const scripts = fileURLToPath(new URL('completions', packageFolder));

/** Performs what the arguments ask for, within what the administrator's file says, and sets the exit code of the process. */
export async function main(argv: readonly string[], systemConfig: string = systemConfigFile): Promise<void> {
	process.prependListener('uncaughtException', endByInternalError);
	process.prependListener('unhandledRejection', endByInternalError);
	process.on('exit', code => logEvent(`end ${code}`));
	let isSecure = isSecureByStart(argv, process.env);
	if (isSecure) {
		closeLog();
	}
	const ours = packageJson();
	const request = readArguments(argv, ours, {isThere});
	const configured =
		'appearance' in request
			? await readConfigured({system: systemConfig, user: configFile(process.env)})
			: nothingConfigured;
	isSecure ||= configured.isSecure;
	if (isSecure) {
		closeLog();
	}
	logEvent(`start cables ${ours.version} node ${process.versions.node} ${process.platform}`);
	const stdout = openStandardOutput();
	try {
		const exitCode = await perform(request, {version: ours.version, stdout, configured, isSecure});
		stdout.finish();
		process.exitCode = exitCode;
	} catch (error) {
		process.exitCode = afterWriteError(error);
	}
}

/** How a request is performed. */
type Performing = Pick<RequestContext, 'version' | 'configured' | 'isSecure'> & {
	readonly stdout: StandardOutput;
};

async function perform(request: Request, {stdout, ...performing}: Performing): Promise<number> {
	logEvent(request.type);
	const output = createOutput('appearance' in request ? request.appearance : plainAppearance, stdout);
	const obstacle =
		(performing.isSecure ? refusedRequest(request) : undefined) ??
		(isPrivate(request) ? obstacleToPrivacy(process) : undefined);
	if (obstacle !== undefined) {
		output.complain(obstacle);
		return exitCodes.wrongArgument;
	}
	try {
		const publishedFile = 'access' in request ? request.access?.published : undefined;
		const {isTerminal} = stdout;
		return await answer(request, {...performing, output, isTerminal, publishedFile, shipped, scripts});
	} catch (error) {
		if (!(error instanceof ArchiveError || error instanceof IndexError)) {
			throw error;
		}
		output.complain(error.message);
		return exitCodes.incomplete;
	}
}

/** Opens cables at once; what commands need is loaded for commands alone. */
async function answer(request: Request, context: RequestContext): Promise<number> {
	if (request.type === 'open') {
		return open(request, context);
	}
	const {performRequest} = await import('./program/perform-request.js');
	return performRequest(request, context);
}

function isPrivate(request: Request): boolean {
	return request.type === 'open' ? request.index === 'private' : 'isPrivate' in request && request.isPrivate;
}

/** Whether a path leads to anything, be it a row of a dump. */
function isThere(path: string): boolean {
	return existsSync(path) || existsSync(path.replace(/#[^#/]*$/, ''));
}

function packageJson(): {readonly version: string} {
	return JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8'));
}
