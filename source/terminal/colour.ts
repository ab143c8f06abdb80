/** What the terminal can show, told from the environment before anything is drawn. */

/** How many colours may be used; bold, underline and reverse are no colours and stay with `none`. */
export type ColourLevel = 'none' | 'ansi16' | 'ansi256' | 'truecolor';

/** Which characters may be drawn. */
export type Encoding = 'utf-8' | 'ascii';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether colours were asked for on the command line. */
export type ColourChoice = 'auto' | 'always' | 'never';

/** What lies behind the text. */
export type Background = 'dark' | 'light' | 'unknown';

/** The colours to use: the choice decides before `NO_COLOR`, that before `FORCE_COLOR`, that before `TERM`. */
export function colourLevel({
	env,
	isTTY,
	choice = 'auto',
}: {
	readonly env: Environment;
	readonly isTTY: boolean;
	readonly choice?: ColourChoice;
}): ColourLevel {
	const able = levelOfTerminal(env);
	if (choice === 'always') {
		return able === 'none' ? 'ansi16' : able;
	}
	if (choice === 'never' || env.NO_COLOR) {
		return 'none';
	}
	const forced = env.FORCE_COLOR;
	if (forced !== undefined) {
		return forcedLevels[forced] ?? (able === 'none' ? 'ansi16' : able);
	}
	return isTTY ? able : 'none';
}

/** Whether the terminal can only append lines. */
export function isDumb(env: Environment): boolean {
	return env.TERM === 'dumb' || !env.TERM;
}

/** Whether lines are to be appended: the terminal can do no more, or a screen reader reads what is written. */
export function wantsLines(env: Environment): boolean {
	return isDumb(env) || env.INK_SCREEN_READER === 'true';
}

/** The encoding of the locale; without one it is the C locale, which promises no more than ASCII. */
export function encoding(env: Environment): Encoding {
	const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
	return /utf-?8/i.test(locale) ? 'utf-8' : 'ascii';
}

/** The background, where the terminal has said so: rxvt, Konsole and others set `COLORFGBG`, as `15;0`. */
export function background({COLORFGBG}: Environment): Background {
	const colour = /;(\d+)$/.exec(COLORFGBG ?? '')?.[1];
	if (colour === undefined) {
		return 'unknown';
	}
	return colour === '7' || Number(colour) > 8 ? 'light' : 'dark';
}

const forcedLevels: Readonly<Record<string, ColourLevel>> = {
	'0': 'none',
	false: 'none',
	'1': 'ansi16',
	'2': 'ansi256',
	'3': 'truecolor',
};

function levelOfTerminal(env: Environment): ColourLevel {
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
