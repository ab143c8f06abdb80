/** Files of several cables, for tests. */

/** What an invented cable says. */
export type Invented = {
	readonly post: string;
	readonly serial: number;
	readonly subject: string;
	readonly text?: string;
};

/** A cable as it was transmitted. */
export function transmitted({post, serial, subject, text = 'The toll stands.'}: Invented): string {
	return [
		`VZCZCXRO${serial}`,
		'RR RUEHC',
		`DE RUEHST #${String(serial).padStart(4, '0')} 1691211`,
		'ZNR UUUUU ZZH',
		`R 1812${String(serial % 60).padStart(2, '0')}Z JUN 07`,
		`FM AMEMBASSY ${post}`,
		'TO RUEHC/SECSTATE WASHDC 1772',
		withoutTransmission({post, serial, subject, text}),
	].join('\n');
}

/** The same from its classification on, as publishers print it. */
export function withoutTransmission({post, serial, subject, text = 'The toll stands.'}: Invented): string {
	return [
		`UNCLAS ${post} ${String(serial).padStart(6, '0')}`,
		'',
		'SIPDIS',
		'',
		'E.O. 12958: N/A',
		'TAGS: PREL, RT',
		`SUBJECT: ${subject}`,
		'',
		`1. (U) ${text}`,
		'',
		'SAPT',
		'',
	].join('\n');
}

/** Three cables that differ in all they state. */
export const first: Invented = {
	post: 'STRELSAU',
	serial: 512,
	subject: 'TOLLS',
	text: 'The first toll stands.',
};
export const second: Invented = {
	post: 'ZENDA',
	serial: 88,
	subject: 'BRIDGES',
	text: 'The second bridge stands.',
};
export const third: Invented = {
	post: 'HENTZAU',
	serial: 17,
	subject: 'GAUGES',
	text: 'The third gauge stands.',
};
