/** Invented cables to play on, by the names of their files. */

/** What a cable of the test says. */
export type Written = {
	readonly post?: string;
	readonly number: number;
	readonly dateTimeGroup?: string;
	readonly level?: string;
	readonly captions?: readonly string[];
	readonly subject: string;
	readonly references?: readonly string[];
	readonly body?: string;
};

/** The text of a cable as it was sent. */
export function cableText({
	post = 'STRELSAU',
	number,
	dateTimeGroup = '141402Z JUN 07',
	level = 'C O N F I D E N T I A L',
	captions = ['SIPDIS'],
	subject,
	references = [],
	body = '1. (C) The river is high.\n',
}: Written): string {
	const letters = references.map((reference, index) => `${String.fromCharCode(65 + index)}. ${reference}`);
	return [
		'VZCZCXRO6671',
		'OO RUEHEW RUEHZD',
		`DE RUEHSU #${String(number).padStart(4, '0')}/01 1651402`,
		'ZNY CCCCC ZZH',
		`O ${dateTimeGroup}`,
		`FM AMEMBASSY ${post}`,
		'TO RUEHC/SECSTATE WASHDC IMMEDIATE 6117',
		'INFO RUEHEW/AMEMBASSY EDELWEISS IMMEDIATE 1187',
		`${level} SECTION 01 OF 02 ${post} ${String(number).padStart(6, '0')}`,
		'',
		...captions,
		'',
		'E.O. 12958: DECL: 06/14/2017',
		'TAGS: PREL PGOV RT',
		`SUBJECT: ${subject}`,
		'',
		...(letters.length === 0 ? [] : [`REF: ${letters.join('\n     ')}`, '']),
		'Classified By: DCM Tobias R. Ashgrove, reasons 1.4 (b) and (d).',
		'',
		body,
		'QUILLAN',
		'',
	].join('\n');
}

const colonel = cableText({
	number: 509,
	level: 'S E C R E T',
	captions: ['NOFORN', 'SIPDIS'],
	subject: 'COLONEL ASKS FOR ASSURANCES',
	references: ['STRELSAU 498', 'ZENDA 88', 'BERLIN 12'],
	body: `SUMMARY

1. (S//NF) Colonel Sarnow, who commands the Frontier Regiment at
Zenda, expects within the week a written order to close the river
with a chain on July 1. He thinks the order unlawful and has not
decided whether to obey it. End Summary.

THE MEETING

2. (S/NF) Sarnow had asked the Consul for ten minutes. They met at
eleven in the Consulate's boat, which he rowed. He talked for forty
minutes in good English and did not once raise his voice.

3. (C) He has prepared the question as he would a bridge. His regiment
may act on Ruritanian soil. It may with a warrant act in hot
pursuit. Asked what he would do in a crisis, he said that he

STRELSAU 00000509  002 OF 002

SIPDIS

would try to find out what was true and then stand next to it.

4. (C/NF) He has a second difficulty, which he described as not legal.
On the night of June 12 the dam at Ganlook held back the crest.

WHO HE IS

5. (SBU) Born at Hentzau in 1957, son of a pharmacist. He plays the
violin badly in a good quartet. His men call him the Slide Rule.

6. (U) The forecast for July 1 is fine.

7. The desk officer may wish to know that the regiment keeps bees.

COMMENT

8. (S//NF) He has placed us in the position of knowing. He wants a
witness, and we are the only people in Zenda who write things down
for a living. End Comment.
`,
});

const toll = cableText({
	number: 498,
	dateTimeGroup: '111612Z JUN 07',
	subject: 'RURITANIA RAISES THE ZENDA TOLL TO ELEVEN CROWNS',
	references: ['ZENDA 88'],
	body: `1. (C) The toll goes from four crowns a ton to eleven.

2. (U) The ordinance is two pages.
`,
});

/** Five cables: with sections and references, with none, and without a date. */
export const texts: Readonly<Record<string, string>> = {
	'06MOSCOW5740.txt': cableText({
		post: 'MOSCOW',
		number: 5740,
		dateTimeGroup: '020900Z MAY 06',
		level: 'UNCLAS',
		subject: 'MAYOR OF STRELSAU OPENS A BRIDGE',
	}),
	'07STRELSAU498.txt': toll,
	'07STRELSAU509.txt': colonel,
	'07ZENDA88.txt': cableText({
		post: 'ZENDA',
		number: 88,
		dateTimeGroup: '130800Z JUN 07',
		level: 'UNCLAS',
		subject: 'SPRING FLOODS: REQUESTS FOR ASSISTANCE',
	}),
	'note.txt': 'A note that is no cable.\n\nIt has two lines.\n',
};

/** So many cables, the later the higher their number. */
export function manyTexts(count: number): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Array.from({length: count}, (_, index) => {
			const day = new Date(Date.UTC(2006, 0, 1 + index));
			const month = months[day.getUTCMonth()];
			const dateTimeGroup = `${String(day.getUTCDate()).padStart(2, '0')}1200Z ${month} ${String(day.getUTCFullYear()).slice(2)}`;
			const number = index + 1;
			return [
				`ZENDA${String(number).padStart(4, '0')}.txt`,
				cableText({post: 'ZENDA', number, dateTimeGroup, subject: `RIVER GAUGE, READING ${number}`}),
			];
		}),
	);
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** A cable of so many numbered paragraphs, for paging. */
export function longText(paragraphs: number): string {
	const body = Array.from(
		{length: paragraphs},
		(_, index) =>
			`${index + 1}. (${index % 2 === 0 ? 'C' : 'U'}) Paragraph ${index + 1} is about the river, the toll and the bridge.\n`,
	).join('\n');
	return cableText({number: 600, subject: 'A LONG CABLE', body});
}
