/** Classifications, their lines and their orders: 5 FAH-2, the executive orders, and what telegrams show. */
export const classificationTable = [
	{
		source: 'observed in telegrams',
		rows: `
UNCLASSIFIED: not classified
UNCLAS: unclassified
UNCLAS SENSITIVE: sensitive but unclassified
SENSITIVE BUT UNCLASSIFIED: not classified, but not for the public
SBU: sensitive but unclassified
LIMITED OFFICIAL USE: not classified, but controlled; below confidential | the term before "sensitive but unclassified"
LOU: limited official use
CONFIDENTIAL: the lowest level of classification | above sensitive but unclassified, below secret
SECRET: the middle level of classification | above confidential, below top secret
TOP SECRET: the highest level of classification
UNN: not classified
`,
	},
	{
		source: '5 FAH-2',
		rows: `
UUUUU: security line: unclassified
CCCCC: security line: confidential
SSSSS: security line: secret
TTTTT: security line: top secret
EEEEE: security line: encrypt for transmission only
EFTO: encrypt for transmission only
`,
	},
	{
		source: 'the executive orders on classified information',
		rows: `
E.O. 10501: order on classified information, until 1972
E.O. 11652: order on classified information, 1972-78
E.O. 12065: order on classified information, 1978-82
E.O. 12356: order on classified information, 1982-95
E.O. 12958: order on classified information, 1995-2009
E.O. 13526: order on classified information, since 2010
GDS: general declassification schedule
XGDS: exempt from the general declassification schedule
DECL: declassify on
OADR: originating agency's determination required
`,
	},
] as const;
