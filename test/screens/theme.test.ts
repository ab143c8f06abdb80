import assert from 'node:assert/strict';
import {test} from 'node:test';
import {looks, type Palette, type ScreenRole} from '../../source/screens/theme.js';

/** The sixteen colours of xterm as it comes, and its bold letters, for which it takes the bright ones. */
const xterm = [
	...['000000', 'cd0000', '00cd00', 'cdcd00', '0000ee', 'cd00cd', '00cdcd', 'e5e5e5'],
	...['7f7f7f', 'ff0000', '00ff00', 'ffff00', '5c5cff', 'ff00ff', '00ffff', 'ffffff'],
];
const [black, white] = ['000000', 'ffffff'];

const grounds: Readonly<Record<Palette, readonly string[]>> = {
	dark: [black],
	light: [white],
	any: [black, white],
	none: [black, white],
};

/** What a role is drawn with: the colour of its letters, and of its ground if it has one of its own. */
function coloursOf(codes: readonly number[]): {readonly letters?: string; readonly ground?: string} {
	const letters = codes.find(code => (code >= 30 && code < 38) || code >= 90);
	const ground = codes.find(code => code >= 40 && code < 48);
	const bright = letters !== undefined && letters < 38 && codes.includes(1) ? 8 : 0;
	return {
		...(letters !== undefined && {letters: xterm[letters >= 90 ? letters - 82 : letters - 30 + bright]}),
		...(ground !== undefined && {ground: xterm[ground - 40]}),
	};
}

/** The relative luminance of a colour (WCAG 2.2). */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(at => {
		const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

test('what has a colour can be read on the grounds of its palette, with a contrast of 4.5 to 1', () => {
	for (const [palette, roles] of Object.entries(looks) as [Palette, (typeof looks)[Palette]][]) {
		for (const [role, codes] of Object.entries(roles)) {
			const {letters, ground} = coloursOf(codes);
			assert.ok(ground === undefined || letters !== undefined, `${palette} ${role} leaves the letters open`);
			for (const behind of letters === undefined ? [] : ground === undefined ? grounds[palette] : [ground]) {
				const measured = contrast(letters as string, behind);
				assert.ok(measured >= 4.5, `${palette} ${role}: ${measured.toFixed(2)} on ${behind}`);
			}
		}
	}
});

test('each level of classification has a colour of its own, that of the banners', () => {
	for (const palette of ['any', 'dark', 'light'] as const) {
		const grounds = levels.map(role => coloursOf(looks[palette][role]).ground);
		assert.deepEqual(
			grounds,
			['green', 'magenta', 'blue', 'red', 'yellow'].map(name => xterm[named.indexOf(name)]),
		);
	}
});

const named = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];
const levels = ['unclassified', 'sensitive', 'confidential', 'secret', 'top-secret'] as const;

test('without colour nothing has one, and every distinction that letters do not make is one of weight', () => {
	for (const [role, codes] of Object.entries(looks.none)) {
		assert.deepEqual(coloursOf(codes), {}, role);
	}
	const told: readonly (readonly [ScreenRole, ScreenRole])[] = [
		['match', 'text'],
		['match', 'heading'],
		['match', 'subject'],
		['match', 'reference'],
		['match', 'current-match'],
		['current-match', 'redaction'],
		['current-match', 'selected-reference'],
		['heading', 'text'],
		['reference', 'text'],
		['reference', 'missing-reference'],
		['reference', 'selected-reference'],
		['stub', 'text'],
		['stub', 'selected-stub'],
		['selected', 'text'],
		['selected-match', 'selected'],
		['redaction', 'text'],
		['routing', 'text'],
		['key', 'bar'],
	];
	for (const [one, other] of told) {
		assert.notDeepEqual(looks.none[one], looks.none[other], `${one} and ${other}`);
	}
});

test('with colours every distinction of weight remains one', () => {
	for (const palette of ['any', 'dark', 'light'] as const) {
		for (const one of [
			'match',
			'current-match',
			'heading',
			'reference',
			'missing-reference',
			'stub',
		] as const) {
			assert.notDeepEqual(looks[palette][one], looks[palette].text, `${palette} ${one}`);
		}
		assert.notDeepEqual(looks[palette].match, looks[palette]['current-match']);
	}
});
