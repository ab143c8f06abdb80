/** `Action: WASHDC, SECSTATE ROUTINE; ZENDA, AMCONSUL`: senders and recipients as a printout lists them. */
import type {AddressLine, AddressRole} from '../../cable.js';
import {listedAddressees} from './addressees.js';
import type {Field, GatheredField} from './field.js';
import {isAdjacent} from './open-field.js';
import {keyLabel, mayBeginKey} from './printed-key.js';

const roles: Readonly<Record<string, AddressRole>> = {
	FROM: 'from',
	TO: 'action',
	ACTION: 'action',
	INFO: 'info',
	INFORMATION: 'info',
};

/** The keys of a printout that name senders and recipients. */
export const printedAddresseesField: Field = {
	label: keyLabel(['From', 'To', 'Action', 'Info', 'Information']),
	provesHeader: false,
	// Below the telegram's own addresses `TO: MR. HENTZAU` begins the letter that it passes on.
	mayBegin: header => mayBeginKey(header) && !(header.isDated && header.zone === 'fields'),
	continues: isAdjacent,
	parse: parsePrintedAddressees,
};

function parsePrintedAddressees({fileText, label, extent, pieces}: GatheredField): AddressLine {
	const [key = ''] = fileText.slice(label.start, label.end).split(/\s?:/);
	return {
		type: 'address-line',
		start: extent.start,
		end: extent.end,
		role: roles[key.toUpperCase()] ?? 'info',
		addressees: listedAddressees(fileText, pieces),
	};
}
