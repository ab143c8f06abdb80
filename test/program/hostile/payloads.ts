/** Texts that would steer, ask, deafen or deceive a terminal that is given them as they are: families as a table. */

const ESC = '\u001B';
const BEL = '\u0007';
const ST = `${ESC}\\`;
const C1_ST = '\u009C';

/** The ends that a string of a terminal can have: the last of them is none. */
const terminators = [BEL, ST, C1_ST, ''];

/** As many marks as a letter may have. */
const fewMarks = /^[\p{M}--\p{Default_Ignorable_Code_Point}]{1,8}$/v;

/** What Ink 8 made live sequences of: it kept links as they were, and then turned C1 into their forms of seven bits. */
const linksThatInkLetThrough = [
	`${ESC}]8;;h\u0018\u009D52;c;U1RPTEVO${BEL}`,
	`${ESC}]8;;h\u0018\u009B2J${BEL}`,
	`${ESC}]8;;http://a/\u202E\u009B2Jb${ST}text${ESC}]8;;${ST}`,
];

/** The table: whole texts by what they are. */
export const families: Readonly<Record<string, readonly string[]>> = {
	'every final byte of CSI': characters(0x40, 0x7e).map(final => `${ESC}[1${final}`),
	'clearing, moving, margins': [
		'2J',
		'3J',
		'J',
		'H',
		'9;9H',
		'2K',
		'99A',
		'2;5r',
		'9L',
		'9M',
		'9S',
		'9T',
		'!p',
		'6"p',
		'2 q',
		"2'}",
	].map(rest => `${ESC}[${rest}`),
	looks: ['m', '8m', '5m', '7m', '0;30;40m', '38;5;9m', '48;2;1;2;3m', '4:3m', '>4;2m'].map(
		rest => `${ESC}[${rest}`,
	),
	modes: [
		'4',
		'20',
		...[
			1, 3, 5, 6, 7, 25, 47, 66, 69, 1000, 1002, 1003, 1004, 1005, 1006, 1015, 1047, 1048, 1049, 2004, 2026,
			2027, 9001,
		].map(mode => `?${mode}`),
	].flatMap(mode => [`${ESC}[${mode}h`, `${ESC}[${mode}l`]),
	queries: [
		'c',
		'>c',
		'=c',
		'5n',
		'6n',
		'?6n',
		'?996n',
		'>q',
		'?1$p',
		'4$p',
		'?u',
		'18t',
		'21t',
		'x',
		'1;1;1;1;1;1*y',
		'?1;1;0S',
		'"v',
	].map(rest => `${ESC}[${rest}`),
	windows: ['1t', '2t', '3;0;0t', '4;1;1t', '8;1;1t', '20t', '22;0t', '23;0t'].map(rest => `${ESC}[${rest}`),
	OSC: [
		'0;owned',
		'1;owned',
		'2;owned',
		'4;1;?',
		'7;file://h/owned',
		'8;;javascript:owned',
		'9;owned',
		'9;4;1;50',
		'10;?',
		'11;#f00',
		'12;?',
		'50;owned',
		'52;c;b3duZWQ=',
		'52;c;?',
		'104',
		'133;A',
		'633;E;owned',
		'777;notify;a;owned',
		'1337;File=inline=1:QQ==',
		'1337;CopyToClipboard=',
		'5522;owned',
	].flatMap(command => terminators.map(terminator => `${ESC}]${command}${terminator}`)),
	DCS: [
		'q#0;2;0;0;0#0~~',
		'$qm',
		'+q544e',
		'1;1|17/aa',
		'1$t0/1/2',
		`tmux;${ESC}${ESC}]52;c;b3duZWQ=${BEL}`,
		'=1s',
		'{a',
	].flatMap(control => terminators.map(terminator => `${ESC}P${control}${terminator}`)),
	'APC, PM, SOS': ['_Ga=T,f=24;AAAA', '_owned', '^owned', 'Xowned', 'kowned'].flatMap(string =>
		terminators.map(terminator => `${ESC}${string}${terminator}`),
	),
	'single functions of ESC': [
		...characters(0x30, 0x7e).map(final => `${ESC}${final}`),
		...['#3', '#8', '(0', ')0', '*A', '+B', '-A', '.A', '/A', '%G', '%@', ' F', ' G'].map(
			rest => `${ESC}${rest}`,
		),
	],
	'C0 alone': [
		...characters(0x01, 0x08),
		...characters(0x0b, 0x0c),
		...characters(0x0e, 0x1f),
		'\u007F',
		'\u0008\u0008\u0008secret',
		'\u000E\u000F',
	],
	'C1 alone': characters(0x80, 0x9f),
	direction: [0x061c, 0x200e, 0x200f, ...numbers(0x202a, 0x202e), ...numbers(0x2066, 0x2069)]
		.map(code => String.fromCodePoint(code))
		.flatMap(control => [control, `${control}txet\u202C`]),
	'separators of lines and paragraphs': ['\u2028', '\u2029', '\u0085', '\u2028\u2029'],
	'what is not seen': [
		0xad, 0x034f, 0x115f, 0x1160, 0x17b4, 0x180e, 0x200b, 0x200c, 0x200d, 0x2060, 0x2061, 0x2064, 0x206a,
		0x206f, 0x3164, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xfffb, 0xfffe, 0x1d173, 0xe0001, 0xe0041, 0xe007f,
		0xe0100, 0x1ffff,
	].map(code => String.fromCodePoint(code)),
	'heaps of marks': ['\u0301', '\u0338', '\u20E3', '\u0489'].map(mark => mark.repeat(40)),
	'one within another': [
		...linksThatInkLetThrough,
		`${ESC}]0;${ESC}]52;c;b3duZWQ=${BEL}${BEL}`,
		`${ESC}]2;${ESC}[2J${ST}`,
		`${ESC}[3${ESC}[2J1m`,
		`${ESC}[3\u00182J`,
		`${ESC}[\u001A${ESC}[2J`,
		`${ESC}${ESC}[2J`,
		`${ESC}P${ESC}]0;owned${BEL}${ST}`,
		`${ESC}_${ESC}P+q${ST}${ST}`,
		`${ESC}\u200B[2J`,
		`${ESC}[\u202E2J`,
		`\u009D0;${ESC}\\${ESC}]0;owned\u009C`,
		`${ESC}[200~owned${ESC}[201~`,
	],
};

/** The texts of the table, with the C1 forms that theirs of seven bits have, and every one cut at every offset. */
export const payloads: readonly string[] = [
	...new Set(
		Object.values(families)
			.flat()
			.flatMap(text => [text, inEightBits(text)])
			.flatMap(beginnings),
	),
];

/** The text with every function that has a C1 form written as that. */
function inEightBits(text: string): string {
	return text.replace(/\u001B([@-_])/g, (_, final: string) =>
		String.fromCharCode(final.charCodeAt(0) + 0x40),
	);
}

/** What is left when a text is cut, but for halves of characters and for marks that are few enough to be a word's. */
function beginnings(text: string): readonly string[] {
	return numbers(1, text.length)
		.map(end => text.slice(0, end))
		.filter(beginning => beginning.isWellFormed() && !fewMarks.test(beginning));
}

function characters(first: number, last: number): readonly string[] {
	return numbers(first, last).map(code => String.fromCharCode(code));
}

function numbers(first: number, last: number): readonly number[] {
	return Array.from({length: last - first + 1}, (_, index) => first + index);
}
