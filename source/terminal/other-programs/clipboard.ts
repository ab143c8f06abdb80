/**
 * The ways from the program to a clipboard. Within tmux its buffer, since by default it passes nothing else; at a local
 * display the program that serves it; elsewhere OSC 52, which asks the terminal and is never answered.
 */
import {spawn} from 'node:child_process';
import process from 'node:process';

/** What has become of a text. */
export type Copied = {
	/** How it was sent, `to tmux`; nothing if there was no way. */
	readonly way: string | undefined;
	/** Whether it is unknown if it has arrived. */
	readonly isUnsure: boolean;
	/** How many characters did not fit. */
	readonly cut: number;
};

/** The part of a terminal that is needed to ask it. */
export type TerminalOutput = {readonly write: (sequence: string) => unknown};

type Environment = Readonly<Record<string, string | undefined>>;

/** A program that takes a text on its standard input. */
type Helper = {readonly way: string; readonly command: string; readonly args: readonly string[]};

/** Sends a text on the first way that works; `terminal` is asked last, if it may be. */
export async function copyText(
	text: string,
	env: Environment,
	terminal: TerminalOutput | undefined,
	helpers: readonly Helper[] = helpersFor(env),
): Promise<Copied> {
	for (const helper of helpers) {
		if (await runs(helper, text)) {
			return {way: helper.way, isUnsure: false, cut: 0};
		}
	}
	if (!terminal) {
		return {way: undefined, isUnsure: false, cut: 0};
	}
	const {fitting, cut} = fittingText(text);
	terminal.write(clipboardSequence(fitting, env));
	return {way: 'by OSC 52', isUnsure: true, cut};
}

/** The programs to try, in this order. */
export function helpersFor(
	env: Environment,
	platform: NodeJS.Platform = process.platform,
): readonly Helper[] {
	if (env.TMUX) {
		return [
			{way: 'to tmux and its terminal', command: 'tmux', args: ['load-buffer', '-w', '-']},
			{way: 'to the buffer of tmux', command: 'tmux', args: ['load-buffer', '-']},
		];
	}
	// The display of a remote machine is not the one in front of the reader.
	if (env.STY || env.SSH_CONNECTION || env.SSH_TTY || env.SSH_CLIENT) {
		return [];
	}
	return [
		...(platform === 'darwin' ? [{way: 'to pbcopy', command: 'pbcopy', args: []}] : []),
		...(env.WAYLAND_DISPLAY ? [{way: 'to wl-copy', command: 'wl-copy', args: []}] : []),
		...(env.DISPLAY ? [{way: 'to xclip', command: 'xclip', args: ['-selection', 'clipboard']}] : []),
	];
}

/** The sequence that asks a terminal to put a text on its clipboard: nothing of the text is in it but base64. */
export function clipboardSequence(text: string, env: Environment): string {
	const sequence = `\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`;
	return env.STY ? throughScreen(sequence) : sequence;
}

/** Within screen, which passes on what stands in a DCS, at most 768 bytes at once. */
function throughScreen(sequence: string): string {
	const pieces = sequence.match(/[\s\S]{1,600}/g) ?? [];
	return pieces.map(piece => `\u001BP${piece}\u001B\\`).join('');
}

/** As much of a text as terminals take, and how much does not fit; the text says so, too. */
export function fittingText(text: string): {readonly fitting: string; readonly cut: number} {
	const bytes = Buffer.from(text);
	if (bytes.length <= MOST_BYTES) {
		return {fitting: text, cut: 0};
	}
	let end = MOST_BYTES - LENGTH_OF_NOTE;
	// Not within a character.
	while (((bytes[end] ?? 0) & 0xc0) === 0x80) {
		end--;
	}
	const kept = bytes.subarray(0, end).toString();
	const cut = text.length - kept.length;
	return {fitting: `${kept}\n[... cut here: ${cut} more characters]\n`, cut};
}

/** In base64 these are 74,994 bytes, the most that common terminals take. */
const MOST_BYTES = 56_244;
const LENGTH_OF_NOTE = 60;

/** Runs a program with a text as its input; whether it took it in time. */
function runs({command, args}: Helper, text: string): Promise<boolean> {
	return new Promise(resolve => {
		const child = spawn(command, [...args], {stdio: ['pipe', 'ignore', 'ignore']});
		const timeout = setTimeout(() => child.kill(), LONGEST_RUN);
		const end = (isDone: boolean) => {
			clearTimeout(timeout);
			resolve(isDone);
		};
		child.on('error', () => end(false)).on('exit', code => end(code === 0));
		// A program that is not there, or that ends early, reads nothing.
		child.stdin.on('error', () => {});
		child.stdin.end(text);
	});
}

/** In milliseconds. */
const LONGEST_RUN = 2000;
