/** How facts are asked of a cable's blocks. */
import {addTo} from '../add-to.js';
import {type Block, type Cable, type Range, slice} from '../cable.js';
import {plainWords, wordsOf} from '../joined-text.js';

/** The first block of a type. */
export function blockOf<Type extends Block['type']>(
	cable: Cable,
	type: Type,
): Extract<Block, {type: Type}> | undefined {
	return blocksOf(cable, type)[0];
}

/** All blocks of a type, in the order of the text. */
export function blocksOf<Type extends Block['type']>(
	cable: Cable,
	type: Type,
): readonly Extract<Block, {type: Type}>[] {
	return (groupsOf(cable).get(type) ?? []) as readonly Extract<Block, {type: Type}>[];
}

/** The blocks by their type, remembered since the facts of a cable ask for them some thirty times. */
function groupsOf(cable: Cable): ReadonlyMap<Block['type'], readonly Block[]> {
	const known = groups.get(cable);
	if (known) {
		return known;
	}
	const found = new Map<Block['type'], Block[]>();
	for (const block of cable.blocks) {
		addTo(found, block.type, block);
	}
	groups.set(cable, found);
	return found;
}

const groups = new WeakMap<Cable, ReadonlyMap<Block['type'], readonly Block[]>>();

/** The words of a range, with single blanks between them. */
export function wordsAt(cable: Cable, range: Range): string {
	return plainWords(slice(cable, range));
}

/** The value of one of the archivists' attributes; `n/a` counts as none. */
export function attribute(cable: Cable, name: string): string | undefined {
	const entry = blockOf(cable, 'message-attributes')?.attributes.find(
		candidate => slice(cable, candidate.name) === name,
	);
	const value = entry ? plainWords(slice(cable, entry.value)) : '';
	return value === '' || value.toLowerCase() === 'n/a' ? undefined : value;
}

/** The value of a `Key: value` line of a printout, or of a row in the table of a web page. */
export function printedValue(cable: Cable, key: RegExp): string | undefined {
	const field = blocksOf(cable, 'other-field').find(({name}) => key.test(slice(cable, name)));
	return field && wordsOf(cable.reading, field.pieces);
}

/** The value of a column of a dump's row. */
export function columnValue(
	cable: Cable,
	name: 'created' | 'referenceId' | 'origin' | 'classification',
): string | undefined {
	const columns = blockOf(cable, 'dump-columns');
	return columns && plainWords(slice(cable, columns[name]));
}
