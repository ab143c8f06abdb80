/** Texts in the orders of a list, for tests. */
import path from 'node:path';
import {mrnsNamed} from '../../source/cable/facts/numbers.js';
import {mrnsInText} from '../../source/cable/facts/numbers-in-text.js';
import {nameSameMessage} from '../../source/cable/mrn.js';
import {parseCable} from '../../source/cable/parse.js';
import {summarise} from '../../source/cable/summary/summarise.js';
import type {Summary} from '../../source/cable/summary/summary.js';
import {serialOf} from '../../source/index/citations.js';
import type {CableIndex} from '../../source/index/reader.js';
import {shippedCables, textsIn} from '../cable/text-files.js';
import {corpora} from '../corpora.js';
import type {Sortable} from './in-order.js';

/** The folders of all telegrams that the tests have. */
export const folders = [shippedCables, ...['nara', 'frus'].map(name => path.join(corpora, name))];

/** Their texts by the names of their files. */
export const allTexts = Object.fromEntries(
	folders.flatMap(folder => textsIn(folder).map(({name, text}) => [name, text] as const)),
);

/** Some texts as a list without an index sorts them. */
export function sortable(texts: Readonly<Record<string, string>>): readonly Sortable[] {
	const cables = Object.entries(texts).map(([id, text]) => {
		const cable = parseCable(id, text);
		return {
			...summarise(cable),
			size: Buffer.byteLength(text),
			references: [...mrnsNamed(cable), ...mrnsInText(cable)],
		};
	});
	const references = cables.flatMap(cable => cable.references.map(mrn => ({cable, mrn})));
	const bySerial = Map.groupBy(references, ({mrn}) => serialOf(mrn));
	return cables.map(cable => {
		const {mrn} = cable;
		const citing = (mrn === undefined ? [] : (bySerial.get(serialOf(mrn)) ?? [])).filter(
			reference => reference.cable !== cable && mrn !== undefined && nameSameMessage(mrn, reference.mrn),
		);
		return {...cable, timesCited: new Set(citing.map(reference => reference.cable)).size};
	});
}

/** The names of some cables of an index. */
export const filesOf = (index: CableIndex, keys: Iterable<number>) => index.rows(keys).map(({id}) => id);

/** The names of some cables. */
export const ids = (rows: readonly Summary[]) => rows.map(({id}) => id);
