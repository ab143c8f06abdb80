/** What the terminal can show, as the environment says before anything is drawn. */

/** How many colours may be used; bold, underline and reverse are not colours and remain with `none`. */
export type ColourLevel = 'none' | 'ansi16' | 'ansi256' | 'truecolor';

/** The characters that may be drawn. */
export type Encoding = 'utf-8' | 'ascii';

type Environment = Readonly<Record<string, string | undefined>>;

/** The value of `--color`. */
export type ColourChoice = 'auto' | 'always' | 'never';

/** The brightness of the background. */
export type Background = 'dark' | 'light' | 'unknown';

/** What decides on colours. */
export type ColourCircumstances = {
	readonly env: Environment;
	readonly isTTY: boolean;
	readonly choice?: ColourChoice;
};

/** The colours to use: `--color` comes first, then `NO_COLOR`, `FORCE_COLOR` and `TERM`. */
export function colourLevel(circumstances: ColourCircumstances): ColourLevel {
	return colourDecision(circumstances).level;
}

/** The colours to use, and what has decided that. */
export function colourDecision({env, isTTY, choice = 'auto'}: ColourCircumstances): {
	readonly level: ColourLevel;
	readonly because: string;
} {
	const able = terminalLevel(env);
	if (choice === 'always') {
		return {level: able === 'none' ? 'ansi16' : able, because: 'color is set to always'};
	}
	if (choice === 'never') {
		return {level: 'none', because: 'color is set to never'};
	}
	if (env.NO_COLOR) {
		return {level: 'none', because: 'NO_COLOR is set'};
	}
	const forced = env.FORCE_COLOR;
	if (forced !== undefined) {
		const level = forcedLevels.get(forced) ?? (able === 'none' ? 'ansi16' : able);
		return {level, because: 'FORCE_COLOR is set'};
	}
	return isTTY
		? {level: able, because: 'so much TERM and COLORTERM promise'}
		: {level: 'none', because: 'standard output is not a terminal'};
}

/** Whether the terminal can only append lines. */
export function isDumb(env: Environment): boolean {
	return env.TERM === 'dumb' || !env.TERM;
}

/** Whether to append lines: the terminal can do no more, or a screen reader is in use. */
export function wantsLines(env: Environment): boolean {
	return isDumb(env) || env.INK_SCREEN_READER === 'true';
}

/** The encoding of the locale; without one it is the C locale, which promises no more than ASCII. */
export function encoding(env: Environment): Encoding {
	const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
	return /utf-?8/i.test(locale) ? 'utf-8' : 'ascii';
}

/** The background, if the terminal says so: rxvt, Konsole and others set `COLORFGBG`, as in `15;0`. */
export function background({COLORFGBG}: Environment): Background {
	const colour = /;(\d+)$/.exec(COLORFGBG ?? '')?.[1];
	if (colour === undefined) {
		return 'unknown';
	}
	return colour === '7' || Number(colour) > 8 ? 'light' : 'dark';
}

const forcedLevels: ReadonlyMap<string, ColourLevel> = new Map([
	['0', 'none'],
	['false', 'none'],
	['1', 'ansi16'],
	['2', 'ansi256'],
	['3', 'truecolor'],
]);

function terminalLevel(env: Environment): ColourLevel {
	const term = env.TERM ?? '';
	if (isDumb(env) || monochrome.test(term)) {
		return 'none';
	}
	if (/^(truecolor|24bit)$/i.test(env.COLORTERM ?? '') || /-direct\b/.test(term)) {
		return 'truecolor';
	}
	return /-256(color)?\b/.test(term) ? 'ansi256' : 'ansi16';
}

const monochrome = /^(vt(52|1\d\d|2\d\d|3\d\d)|.*-m|.*-mono|unknown)$/;
