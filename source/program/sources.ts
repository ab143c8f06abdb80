/** What a request reads: the source at a path, and the index that is published for it. */
import {resolve} from 'node:path';
import process from 'node:process';
import type {Request} from '../command-line/options/options.js';
import type {Output} from '../command-line/output.js';
import type {PublishedPlace} from '../index/place.js';
import {
	type CableSource,
	leadsToFolder,
	openIndexable,
	openSource,
	withPublished,
} from '../library/cable-source.js';
import {publishedIsNotUsed} from '../library/published-words.js';
import type {Configured} from './config/configured.js';
import {cacheFolder} from './paths.js';

/** What says which source is meant. */
export type SourceContext = {
	readonly output: Output;
	/** The cables that ship with the program, which are read if no path is given. */
	readonly shipped: {readonly path: string; readonly name: string};
	readonly configured: Configured;
	/** The published index that the command line names. */
	readonly asked: string | undefined;
};

/**
 * The source at a path with the index that is published for it, if one is, and what to say of it. Settings may name
 * one of another folder, of which nothing is said.
 */
export function sourceFor(
	path: string | undefined,
	{shipped, asked, configured}: SourceContext,
	isPublishedWanted = true,
): {readonly source: CableSource; readonly notices: readonly string[]} {
	const source = sourceAt(path, shipped);
	const file = asked === undefined ? configured.config?.values.published : resolve(asked);
	if (!file || !isPublishedWanted) {
		return {source, notices: []};
	}
	const published = withPublished(source, file);
	if ('archive' in published) {
		return {source: published, notices: []};
	}
	const isSaid = asked !== undefined || !published.isOfAnother;
	return {source, notices: isSaid ? [publishedIsNotUsed(published.reason)] : []};
}

/** The published index in which the numbers of cables are looked up, if there is one. */
export function publishedIn(
	folder: string | undefined,
	context: SourceContext,
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
	{shipped}: Pick<SourceContext, 'shipped'>,
): CableSource {
	return openIndexable(path ?? shipped.path, cacheFolder(process.env));
}

/** What is indexed, with the published index that the command line names if that is to be checked; nothing if it cannot be. */
export function indexToWorkOn(
	{path, work}: Request & {readonly type: 'index'},
	{asked, output, shipped}: SourceContext,
): CableSource | undefined {
	const source = indexableAt(path, {shipped});
	if (asked === undefined) {
		return source;
	}
	if (work !== 'check') {
		output.complain('a published index is not changed; index --publish writes another');
		return undefined;
	}
	const published = withPublished(source, resolve(asked));
	if ('archive' in published) {
		return published;
	}
	output.complain(published.reason);
	return undefined;
}

function sourceAt(path: string | undefined, shipped: SourceContext['shipped']): CableSource {
	const source = openSource(path ?? shipped.path, cacheFolder(process.env));
	return path === undefined ? {...source, archive: {...source.archive, name: shipped.name}} : source;
}
