/** Who sends a cable and who receives it. */
import {type Addressee, type AddressRole, type Cable, slice} from '../cable.js';
import {wordsOf} from '../joined-text.js';
import {blockOf, blocksOf, columnValue} from './block-queries.js';

/** The sender; if the header names none, the post that a dump's row names. */
export function sender(cable: Cable): Addressee | undefined {
	return addressees(cable, 'from')[0] ?? origin(cable);
}

function origin(cable: Cable): Addressee | undefined {
	const columns = blockOf(cable, 'dump-columns');
	return columns && columnValue(cable, 'origin') !== '' ? {address: columns.origin} : undefined;
}

/** The addressees of a role, in printed order. */
export function addressees(cable: Cable, role: AddressRole): readonly Addressee[] {
	return blocksOf(cable, 'address-line').flatMap(line => (line.role === role ? line.addressees : []));
}

/** The addressees of a role, each with the posts that `XMT` lines exclude from it. */
export function addresseesWithExclusions(
	cable: Cable,
	role: 'action' | 'info',
): readonly {readonly addressee: Addressee; readonly excluded: readonly Addressee[]}[] {
	const all: {readonly role: AddressRole; readonly addressee: Addressee; readonly excluded: Addressee[]}[] =
		[];
	for (const line of blocksOf(cable, 'address-line')) {
		for (const addressee of line.addressees) {
			if (line.role === 'excluded') {
				(all.findLast(entry => isCollective(cable, entry.addressee)) ?? all.at(-1))?.excluded.push(addressee);
			} else {
				all.push({role: line.role, addressee, excluded: []});
			}
		}
	}
	return all.filter(entry => entry.role === role);
}

/** Whether an address stands for many posts; only such a one can exclude some. */
function isCollective(cable: Cable, {address}: Addressee): boolean {
	return /\bALL\b|COLLECTIVE|POSTS/.test(slice(cable, address));
}

/** The passing instructions, one string for each. */
export function passingInstructions(cable: Cable): readonly string[] {
	return cable.blocks.flatMap(block =>
		block.type === 'passing-instruction' ||
		(block.type === 'other-field' && /^pass line$/i.test(slice(cable, block.name)))
			? [wordsOf(cable.reading, block.pieces)]
			: [],
	);
}
