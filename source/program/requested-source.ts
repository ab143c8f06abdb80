/** What every request is performed with, and the cables that it is about. */
import {resolve} from 'node:path';
import process from 'node:process';
import {type ExitCode, exitCodes} from '../command-line/exit-codes.js';
import type {Request} from '../command-line/options/options.js';
import type {Output} from '../command-line/output.js';
import type {PublishedPlace} from '../index/place/place.js';
import {
	type CableSource,
	leadsToFolder,
	noCablesReason,
	openIndexable,
	openSource,
	withPublished,
} from '../library/cable-source.js';
import {publishedIsNotUsed} from '../library/folder/published-words.js';
import type {Configured} from './config/configured.js';
import {cacheFolder} from './paths.js';

/** What every request is performed with. */
export type RequestContext = {
	readonly output: Output;
	/** Whether standard output is a terminal. */
	readonly isTerminal: boolean;
	/** The version of the program. */
	readonly version: string;
	/** The cables that ship with the program. */
	readonly shipped: {readonly path: string; readonly name: string};
	/** The folder of the completion scripts. */
	readonly scripts: string;
	/** What the files of settings say. */
	readonly configured: Configured;
	/** Whether `--secure` holds: no other program is run, and no file of the user's choice written. */
	readonly isSecure: boolean;
	/** The published index that the command line names. */
	readonly publishedFile: string | undefined;
};

/**
 * The source at a path with the index that is published for it, if one is, and notices about it. Settings may name
 * one of another folder, which is ignored without a notice.
 */
export function sourceFor(
	path: string | undefined,
	{shipped, publishedFile, configured}: RequestContext,
	isPublishedWanted = true,
): {readonly source: CableSource; readonly notices: readonly string[]} {
	const source = sourceAt(path, shipped);
	const file = publishedFile === undefined ? configured.config?.values.published : resolve(publishedFile);
	if (!file || !isPublishedWanted) {
		return {source, notices: []};
	}
	const published = withPublished(source, file);
	if ('archive' in published) {
		return {source: published, notices: []};
	}
	const isSaid = publishedFile !== undefined || !published.isOfAnother;
	return {source, notices: isSaid ? [publishedIsNotUsed(published.reason)] : []};
}

/** The published index in which the numbers of cables are looked up, if there is one. */
export function publishedIn(
	folder: string | undefined,
	context: RequestContext,
): {readonly published?: PublishedPlace} {
	if (folder === undefined || !leadsToFolder(folder)) {
		return {};
	}
	const {source, notices} = sourceFor(folder, context);
	notices.forEach(context.output.complain);
	return source.published ? {published: source.published} : {};
}

/** The source at a path, if it can have an index. */
export function indexableAt(
	path: string | undefined,
	{shipped}: Pick<RequestContext, 'shipped'>,
): CableSource {
	return openIndexable(path ?? shipped.path, cacheFolder(process.env));
}

/** What is indexed, with the published index that the command line names if that is to be checked; nothing if it cannot be. */
export function indexToWorkOn(
	{path, work}: Request & {readonly type: 'index'},
	{publishedFile, output, shipped}: RequestContext,
): CableSource | undefined {
	const source = indexableAt(path, {shipped});
	if (publishedFile === undefined) {
		return source;
	}
	if (work !== 'check') {
		output.complain('a published index is not changed; index --publish writes another');
		return undefined;
	}
	const published = withPublished(source, resolve(publishedFile));
	if ('archive' in published) {
		return published;
	}
	output.complain(published.reason);
	return undefined;
}

function sourceAt(path: string | undefined, shipped: RequestContext['shipped']): CableSource {
	const source = openSource(path ?? shipped.path, cacheFolder(process.env));
	return path === undefined ? {...source, archive: {...source.archive, name: shipped.name}} : source;
}

const likenessOfCable =
	'a cable is a text with lines such as FM AMEMBASSY ROME, TO SECSTATE WASHDC and SUBJECT: KOSOVO (cables print 07ROME1333 shows one)';

/** Complains that there are no cables at a path; returns the exit code. */
export function complainOfEmpty(path: string | undefined, {output, shipped}: RequestContext): ExitCode {
	output.complain(`${path ?? shipped.path}: ${noCablesReason()}; ${likenessOfCable}`);
	return exitCodes.incomplete;
}

/** Today's date where the user is, `2026-11-22`. */
export function today(now: Date = new Date()): string {
	const [month, day] = [now.getMonth() + 1, now.getDate()].map(each => String(each).padStart(2, '0'));
	return `${now.getFullYear()}-${month}-${day}`;
}
