/** Cables to cite. */
import {parseCable} from '../../source/cable/parse.js';
import {summarise} from '../../source/cable/summary/summarise.js';
import {type Cited, citedOf} from '../../source/citation/cited.js';

/** A cable with markings, a heading, a list, a word cut at a line's end and a redaction. */
export const toll = parseCable(
	'07STRELSAU512.txt',
	`O 181211Z JUN 07
FM AMEMBASSY STRELSAU
TO SECSTATE WASHDC IMMEDIATE 0512
C O N F I D E N T I A L STRELSAU 000512
NOFORN
SIPDIS
E.O. 12958: DECL: 06/18/2017
TAGS: PREL, RU
SUBJECT: THE TOLL ON THE BRIDGE

1. (C) The toll was raised. The river is wide, and the infra-
structure of the bridge is old.

2. (S/NF) XXXXXXXXXXXX told the Consul that the Colonel will
not pay.

COMMENT
-------

3. (C/NF) Nobody pays.

4. (U) The band will play.
SAPT
`,
);

/** What is cited of it. */
export const citedToll: Cited = citedOf(summarise(toll));

/** What is cited of a cable with some other facts. */
export function citedWith(facts: Partial<Parameters<typeof citedOf>[0]>): Cited {
	return citedOf({...summarise(toll), ...facts});
}

/** A subject that would break out of every format. */
export const hostile = 'A {B} \\C"D"\n}\nER  - \r\n@x{y,\u001B]52;c;eA==\u0007 50% & $1 #_~^<|>';

/** The same on one line, with the placeholders of its control characters. */
export const harmless = 'A {B} \\C"D" } ER - @x{y,␛]52;c;eA==␇ 50% & $1 #_~^<|>';
