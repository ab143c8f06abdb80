/**
 * Prepares the code that opens cables while nobody needs it. V8 compiles a function when it is first called and makes it
 * fast when it has been called often, so the first long cable would take several times as long as the next.
 */
import {setImmediate as turn} from 'node:timers/promises';
import {cableOpened} from '../../app/opening.js';
import type {State} from '../../app/state/state.js';
import {mrnsToFollow} from '../../cable/facts/text-references.js';
import {parseCable} from '../../cable/parse.js';
import {shownAs} from '../../cable/reading.js';
import {noKey} from '../../cable/summary/summary.js';
import {frameRows} from '../../screens/frame.js';
import type {Theme} from '../../screens/theme.js';
import {countSanitised, sanitise, sanitiseLine} from '../../terminal/sanitise.js';

/**
 * Draws a short telegram a few times as if it were opened in a state, which stays as it is. It does so in steps of a few
 * milliseconds, between which keys are answered.
 */
export async function warmUp(state: State, theme: Theme, isStillWanted: () => boolean): Promise<void> {
	for (let round = 0; round < ROUNDS && isStillWanted(); round++) {
		const parsed = parseCable('', telegram);
		await turn();
		const cable = shownAs(parsed, sanitiseLine(''), sanitise);
		const replaced = countSanitised(parsed.reading, cable.reading);
		mrnsToFollow(cable);
		await turn();
		const [opened] = cableOpened(state, {
			type: 'cable-opened',
			key: noKey,
			sha256: '',
			cable,
			named: {},
			replaced,
			pages: undefined,
		});
		frameRows(opened, theme);
		await turn();
	}
}

const ROUNDS = 12;

/** Lines of all usual kinds, from the countries of old novels. */
const telegram = `VZCZCXRO0001
OO RUEHC RUEHZE
DE RUEHST #0042/01 0321211
ZNY CCCCC ZZH
O 011211Z FEB 07
FM AMEMBASSY STRELSAU
TO RUEHC/SECSTATE WASHDC IMMEDIATE 0101
INFO RUEHZE/AMCONSUL ZENDA PRIORITY 0007
RHEHNSC/NSC WASHDC

C O N F I D E N T I A L SECTION 01 OF 02 STRELSAU 000042

SIPDIS

DEPARTMENT FOR EUR/CE AND INR

E.O. 12958: DECL: 02/01/2017
TAGS: PREL, PGOV, ECON
SUBJECT: THE KING RECEIVES THE DIPLOMATIC CORPS, AND SAYS
LITTLE

REF: A. STRELSAU 41 B. 06 ZENDA 1201

Classified By: Ambassador Rudolf Hentzau for reasons 1.4 (b) and (d).

1. (C) SUMMARY: The King received the Ambassador and others on
January 31, and did not mention the treaty (reftel A). END SUMMARY.

THE AUDIENCE
------------

2. (C) He spoke for ten minutes on the harvest, the railway to
Zenda, and the price of salt. "We shall see," he answered when he
was asked about the Duke's return; nobody asked again.

3. (SBU) Those present were:
- the Minister for Foreign Affairs,
- the Chancellor, with two secretaries.

4. (U) Comment: As in 06 ZENDA 1201 the court waits. End comment.
HENTZAU
`;
