/** How to read a cable: its parts, in the order of its text. */
import type {HelpGroup} from '../state/screen.js';

/** The page for somebody who has never seen a cable. */
export const readingGuide: readonly HelpGroup[] = [
	{
		title: 'The header: how the message traveled',
		entries: [
			{
				term: 'O 181211Z JUN 07',
				words:
					'precedence, from Z (flash) and O (immediate) to P (priority) and R (routine), and the date-time group: ' +
					'the 18th, 12:11 Zulu, which is UTC, June 2007. It is when the message was released, not when it arrived.',
			},
			{
				term: 'FM AMEMBASSY ROME',
				words: 'the sender; TO is who shall act, INFO who shall know.',
			},
			{
				term: 'RUEHRO',
				words:
					'a routing indicator: the address of a post in the network. For the machines, not for the reader.',
			},
			{
				term: 'ACTION EUR-12',
				words: 'in the 1970s: the bureau that acts on it, and in how many copies; INFO lists the others.',
			},
		],
	},
	{
		title: 'What the message states about itself',
		entries: [
			{
				term: 'ROME 001333',
				words:
					'post and serial number, which starts again each January. With the year it names the cable: 07ROME1333.',
			},
			{
				term: 'SECTION 01 OF 02',
				words:
					'a long message is sent in sections; page marks such as ROME 00001333 002 OF 002 belong to them.',
			},
			{
				term: 'CONFIDENTIAL',
				words:
					'the classification of the whole, which is that of its highest paragraph: UNCLASSIFIED, CONFIDENTIAL, ' +
					'SECRET, TOP SECRET. SENSITIVE and LIMITED OFFICIAL USE limit what is not classified.',
			},
			{
				term: 'NOFORN, EXDIS, SIPDIS',
				words:
					'captions: whom it must not reach (no foreigners), how few may see it (exclusive distribution), ' +
					'where it may be posted.',
			},
			{
				term: 'E.O. 12958: DECL:',
				words: 'the executive order under which it is classified, and the date on which that ends.',
			},
			{
				term: 'TAGS: PREL, IT',
				words:
					'what it is about, in codes: four letters for a subject, two for a country or region; x explains them.',
			},
			{
				term: 'REF: A. ROME 1305',
				words:
					'the cables it builds on; in the text they are "ref A" or "reftel". Tab selects one, Enter follows it.',
			},
			{
				term: 'Classified By:',
				words: 'who decided on the classification, and for which reasons of the order, as 1.4 (b) and (d).',
			},
		],
	},
	{
		title: 'The text',
		entries: [
			{
				term: '4. (C/NF)',
				words:
					'paragraphs are numbered, and are cited by their numbers. The marking is that of the paragraph alone: ' +
					'CONFIDENTIAL, not for foreigners. c shows only those of certain markings.',
			},
			{
				term: 'SUMMARY, COMMENT',
				words:
					'the summary stands first and is often all that was read. What is reported is separate from what the ' +
					'post thinks of it, which is the comment.',
			},
			{
				term: 'SMITH',
				words:
					'the surname below the text is that of the head of the post or whoever was in charge. All cables go out ' +
					'under it: it does not tell who wrote them.',
			},
			{
				term: 'XXXXXXXXXXXX',
				words: 'words that a publisher has taken out.',
			},
			{
				term: 'BT, NNNN',
				words: 'the end of the text, and of the transmission.',
			},
		],
	},
];
