/** Cables joined in the ways in which people have them, for the tests of splitting. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseCable} from '../../../source/cable/parse.js';
import {rowText} from '../../archive/dumps.js';
import {type Invented, transmitted, withoutTransmission} from '../../cable/within-file/several.js';
import {corpora} from '../../corpora.js';
import {createRandom, oneOf, type Random} from '../../random.js';

/** The files of a source by their paths; the first name is what is split, a folder if it ends with a stroke. */
export type Joined = {readonly named: string; readonly files: Readonly<Record<string, Uint8Array | string>>};

/** A way to join cables; `random` decides what differs from one to the next. */
export type Way = (cables: readonly string[], random: Random) => Joined;

const text =
	(join: (cables: readonly string[], random: Random) => string, name = 'joined.txt'): Way =>
	(cables, random) => ({named: name, files: {[name]: join(cables, random)}});

/** Texts, one after the other; only headers and ends tell the cables apart. */
export const waysOfTexts: Readonly<Record<string, Way>> = {
	'a text with blank lines': text(cables => cables.join('\n\n')),
	'a text with end marks': text(cables => cables.map(cable => `${cable.trimEnd()}\nNNNN\n\n`).join('')),
	'a text with rules': text(cables => cables.join(`\n${'='.repeat(70)}\n\n`)),
	'a text with carriage returns': text(cables => cables.join('\n\n').replace(/\r?\n/g, '\r\n')),
	'a mail with many in its text': text(
		(cables, random) => mail(cables.join('\n\n'), random, 'none'),
		'one.eml',
	),
	'a mail with many in its text in base64': text(
		(cables, random) => mail(cables.join('\n\n'), random, 'base64'),
		'one.eml',
	),
	'a clipping with words between': text(cables =>
		cables.map((cable, index) => `Cable ${index + 1}\n\n${cable.trimEnd()}\n\n`).join(''),
	),
};

/** Whatever has a frame of its own around each cable. */
export const waysOfFrames: Readonly<Record<string, Way>> = {
	'a mailbox': text(
		(cables, random) => mailbox(cables.map(cable => mail(cable, random, 'none'))),
		'box.mbox',
	),
	'a mailbox in quoted-printable': text(
		(cables, random) => mailbox(cables.map(cable => mail(cable, random, 'quoted-printable'))),
		'box.mbox',
	),
	'a mailbox in base64 with carriage returns': text(
		(cables, random) => mailbox(cables.map(cable => mail(cable, random, 'base64'))).replace(/\n/g, '\r\n'),
		'Inbox',
	),
	'a mailbox of mails in many parts': text(
		(cables, random) => mailbox(cables.map(cable => mailOfParts([cable], random))),
		'box.mbox',
	),
	'a mailbox with other mails': text(
		(cables, random) =>
			mailbox(
				cables.flatMap(cable => [
					mail('Nothing is here.\n\nFrom now on we wait.\n', random, 'none'),
					mail(cable, random, oneOf(['none', 'quoted-printable', 'base64'], random)),
				]),
			),
		'box.mbox',
	),
	'a mail with many attached': text((cables, random) => mailOfParts(cables, random), 'one.eml'),
	'a folder of mails': (cables, random) => ({
		named: 'mails/',
		files: Object.fromEntries(
			cables.map((cable, index) => [`mails/${index}.eml`, mail(cable, random, 'quoted-printable')]),
		),
	}),
	'a maildir': (cables, random) => ({
		named: 'Maildir/',
		files: Object.fromEntries(
			cables.map((cable, index) => [
				`Maildir/${index % 2 === 0 ? 'cur' : 'new'}/118216866${index}.M${index}P2.rome.example:2,S`,
				mail(cable, random, 'base64'),
			]),
		),
	}),
	'a dump': text(
		cables =>
			cables
				.map(
					(cable, index) =>
						`${rowText({number: String(index + 1), referenceId: `07ZENDA${index + 1}`, header: '', body: cable})}\n`,
				)
				.join(''),
		'cables.csv',
	),
};

/** Pages, whose cables are told apart as those of a text are. */
export const waysOfPages: Readonly<Record<string, Way>> = {
	'a page': text(
		cables =>
			`<!DOCTYPE html>\n<html><head><title>Cables</title></head><body>\n${cables
				.map((cable, index) => `<h2>Cable ${index + 1}</h2>\n<pre>\n${escaped(cable)}</pre>\n<hr>\n`)
				.join('')}</body></html>\n`,
		'page.html',
	),
	'pages one after the other': text(
		cables =>
			cables
				.map(
					cable =>
						`<html><head><title>Cable</title></head><body><pre>${escaped(cable)}</pre></body></html>\n`,
				)
				.join(''),
		'pages.html',
	),
};

function escaped(cable: string): string {
	return cable.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Mails as a mailbox has them, with what looks like its own lines quoted. */
function mailbox(mails: readonly string[]): string {
	return mails
		.map(
			(one, index) =>
				`From fritz@example.org Fri Jun ${10 + (index % 20)} 12:11:00 2007\n${one.replace(/^(>*From )/gm, '>$1').trimEnd()}\n\n`,
		)
		.join('');
}

type Encoding = 'none' | 'quoted-printable' | 'base64';

/** A mail of one part; what says how long it is may lie. */
function mail(words: string, random: Random, encoding: Encoding): string {
	return [
		'Return-Path: <fritz@example.org>',
		'Received: from strelsau.example (strelsau.example [192.0.2.1])',
		'\tby zenda.example with ESMTP; Fri, 18 Jun 2007 12:11:00 +0000',
		'From: Fritz <fritz@example.org>',
		'To: Sapt <sapt@example.org>',
		'Subject: =?utf-8?Q?A_cable_f=C3=BCr_Sapt?=',
		`Message-ID: <${Math.floor(random() * 1e9)}@example.org>`,
		...(random() < 0.5 ? [`Content-Length: ${Math.floor(random() * 5000)}`] : []),
		'MIME-Version: 1.0',
		...bodyOf(words, encoding),
	].join('\n');
}

function bodyOf(words: string, encoding: Encoding): readonly string[] {
	const type = 'Content-Type: text/plain; charset=utf-8';
	switch (encoding) {
		case 'none':
			return [type, 'Content-Transfer-Encoding: 8bit', '', words];
		case 'quoted-printable':
			return [type, 'Content-Transfer-Encoding: quoted-printable', '', quotedPrintable(words)];
		case 'base64':
			return [type, 'Content-Transfer-Encoding: base64', '', base64(words)];
		default:
			return encoding satisfies never;
	}
}

function base64(words: string | Buffer): string {
	return (
		Buffer.from(words)
			.toString('base64')
			.match(/.{1,76}/g) ?? []
	).join('\n');
}

function quotedPrintable(words: string): string {
	return words
		.split('\n')
		.map(line => {
			const codes = Array.from(Buffer.from(line), byte =>
				byte === 0x3d || byte > 0x7e || (byte < 0x20 && byte !== 0x09)
					? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
					: String.fromCharCode(byte),
			);
			if (/[ \t]/.test(codes.at(-1) ?? '')) {
				codes.push('=20');
				codes.splice(-2, 1);
			}
			const rows: string[] = [''];
			for (const code of codes) {
				if ((rows.at(-1) as string).length + code.length > 74) {
					rows.push('');
				}
				rows[rows.length - 1] += code;
			}
			return rows.join('=\n');
		})
		.join('\n');
}

/** A mail with a note, each cable in a part of its own, one of them in two forms, and a picture. */
function mailOfParts(cables: readonly string[], random: Random): string {
	const boundary = `=_${Math.floor(random() * 1e9)}`;
	const inner = `${boundary}.alternative`;
	const [first = '', ...others] = cables;
	const parts = [
		bodyOf('Here it is.\n', 'none'),
		[
			`Content-Type: multipart/alternative; boundary="${inner}"`,
			'',
			`--${inner}`,
			...bodyOf(first, oneOf(['none', 'quoted-printable'], random)),
			`--${inner}`,
			'Content-Type: text/html; charset=utf-8',
			'',
			`<html><body><pre>${escaped(first)}</pre></body></html>`,
			`--${inner}--`,
		],
		...others.map(cable => bodyOf(cable, oneOf(['none', 'quoted-printable', 'base64'], random))),
		[
			'Content-Type: image/png; name="zenda.png"',
			'Content-Transfer-Encoding: base64',
			'',
			base64(Buffer.from(Array.from({length: 500}, () => Math.floor(random() * 256)))),
		],
	];
	return [
		'From: Fritz <fritz@example.org>',
		'Subject: cables',
		`Message-ID: <${boundary}@example.org>`,
		'MIME-Version: 1.0',
		`Content-Type: multipart/mixed; boundary="${boundary}"`,
		'',
		'This is a message of many parts.',
		...parts.flatMap(part => [`--${boundary}`, ...part]),
		`--${boundary}--`,
		'',
	].join('\n');
}

/** Invented cables, no two with the same number, with and without lines of transmission. */
export function inventedCables(count: number, random: Random): readonly string[] {
	return Array.from({length: count}, (_, index) => {
		const cable: Invented = {
			post: oneOf(['STRELSAU', 'ZENDA', 'HENTZAU', 'EDELWEISS'], random),
			serial: index + 1,
			subject: oneOf(['TOLLS', 'BRIDGES', 'GAUGES', 'BEETS', 'WÄTER AND SALT'], random),
			text: Array.from({length: 1 + Math.floor(random() * 12)}, () => oneOf(sentences, random)).join('\n'),
		};
		return random() < 0.8 ? transmitted(cable) : withoutTransmission(cable);
	});
}

const sentences = [
	'The toll stands at eleven crowns.',
	'From the bridge one sees the castle.',
	'The minister did not sign = and will not.',
	'“Nobody”, he said, “has asked the river.”',
	'A second line follows, which is somewhat longer than the first one and ends here.',
];

/** Released telegrams, evenly spread over those that there are. */
export function releasedCables(count: number): readonly string[] {
	const cables = ['nara', 'frus']
		.map(series => join(corpora, series))
		.flatMap(folder =>
			readdirSync(folder)
				.filter(name => name.endsWith('.txt'))
				.sort()
				.map(name => readFileSync(join(folder, name), 'utf8')),
		)
		.filter(text => parseCable('', text).family !== 'text');
	const step = Math.max(1, cables.length / count);
	return Array.from(
		{length: Math.min(count, cables.length)},
		(_, index) => cables[Math.floor(index * step)] as string,
	);
}

/** Cables in groups of a few, as files have them. */
export function* groups(cables: readonly string[], random: Random): Generator<readonly string[]> {
	for (let at = 0; at < cables.length; ) {
		const count = 2 + Math.floor(random() * 9);
		yield cables.slice(at, at + count);
		at += count;
	}
}

/** A generator of its own for each way, so that ways can be added. */
export function randomFor(way: string): Random {
	return createRandom([...way].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7));
}
