/** Damage by the printed page: its marks and captions in the middle of what it carries. */
import type {Cable} from '../../../source/cable/cable.js';
import type {Damage, Edit} from './damage.js';
import {
	betweenLines,
	betweenLongWords,
	firstOf,
	inserted,
	postAndSerial,
	replaced,
	withinSentence,
} from './places.js';

/** A page mark as the telegrams of the cable's time have it. */
function pageMark(cable: Cable): string {
	const {post, serial} = postAndSerial(cable);
	return cable.family === 'nara'
		? `PAGE 02        ${post} ${serial.padStart(5, '0')}  091826Z`
		: `${post.slice(0, 10).trim()} ${serial.padStart(8, '0')}  002 OF 003`;
}

/** A line of its own where a range of the text stands. */
function asLine(range: {start: number; end: number} | undefined, words: string): readonly Edit[] {
	return range ? [{...range, words: `\n${words}\n`}] : [];
}

/** The damages of pages. */
export const damagesOfPages: readonly Damage[] = [
	{
		name: 'a page mark between two lines of a sentence',
		edits: (cable, random) => asLine(betweenLines(cable, random), pageMark(cable)),
	},
	{
		name: 'a page mark between blank lines in a sentence',
		edits: (cable, random) => asLine(betweenLines(cable, random), `\n${pageMark(cable)}\n\n`),
	},
	{
		name: 'a page mark in small letters',
		edits: (cable, random) =>
			cable.family === 'nara' ? [] : asLine(betweenLines(cable, random), pageMark(cable).toLowerCase()),
	},
	{
		name: 'a page mark with a decimal in mixed case',
		edits: (cable, random) => {
			const {post, serial} = postAndSerial(cable);
			const name = post.slice(0, 10).trim();
			return cable.family === 'nara'
				? []
				: asLine(
						betweenLines(cable, random),
						`${name.charAt(0)}${name.slice(1).toLowerCase()} ${serial.padStart(8, '0')}  002.2 of 003`,
					);
		},
	},
	{
		name: 'a page mark within a line',
		edits: (cable, random) => {
			const place = withinSentence(cable, random);
			return place && cable.family !== 'nara' ? [{...place, words: ` ${pageMark(cable)} `}] : [];
		},
	},
	{
		name: 'a page mark with the classification',
		edits: (cable, random) => {
			const serial = postAndSerial(cable).serial.replace(/^0+/, '').padStart(4, '0');
			return cable.family === 'nara'
				? []
				: asLine(betweenLines(cable, random), `PAGE 03        RUEHZN${serial.slice(-4)}  S E C R E T`);
		},
	},
	{
		name: 'a page mark in the subject',
		edits: cable =>
			replaced(
				cable,
				firstOf(cable, 'subject')?.pieces[0],
				/(?<=\w{3} \w+) (?=\w+ \w{3})/,
				() => `\n${pageMark(cable)}\n`,
			),
	},
	{
		name: 'a page mark in the reference list',
		edits: cable => {
			const second = firstOf(cable, 'references')?.references[1];
			const start = (second?.label ?? second?.pieces[0])?.start;
			// Not into the parentheses of its label.
			const at = start && (cable.text[start - 1] === '(' ? start - 1 : start);
			return at === undefined ? [] : [inserted(at, `\n${pageMark(cable)}\n`)];
		},
	},
	{
		name: 'a page mark among the tags',
		edits: cable => {
			const [, second] = firstOf(cable, 'tags')?.tags ?? [];
			// Not into a link.
			const start = second && (cable.text[second.start - 1] === '[' ? second.start - 1 : second.start);
			return start === undefined ? [] : [inserted(start, `\n${pageMark(cable)}\n`)];
		},
	},
	{
		name: 'a page mark among the addressees',
		edits: cable => {
			const line = cable.blocks.filter(({type}) => type === 'address-line')[2];
			return line ? [inserted(line.start, `${pageMark(cable)}\n`)] : [];
		},
	},
	{
		name: 'a page mark between a heading and its rule',
		edits: cable => {
			const heading = cable.blocks.find(block => block.type === 'heading' && block.kind === 'underlined');
			return replaced(cable, heading, /\n(?=\s*[-=*])/, () => `\n${pageMark(cable)}\n`);
		},
	},
	{
		name: 'SIPDIS between two lines of a sentence',
		edits: (cable, random) => asLine(betweenLines(cable, random), '\nSIPDIS\n'),
	},
	{
		name: 'SIPDIS within a line',
		edits: (cable, random) => {
			const place = betweenLongWords(cable, random);
			return place ? [{...place, words: ' SIPDIS '}] : [];
		},
	},
	{
		name: 'S I P D I S between two lines of a sentence',
		edits: (cable, random) => asLine(betweenLines(cable, random), 'S I P D I S'),
	},
];
