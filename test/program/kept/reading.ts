/** A long cable that is read in the built program, for tests of what is remembered of it. */
import {cableText} from '../../app/texts.js';
import {type Context, folderWith} from '../../archive/folder.js';
import type {PseudoTerminal} from '../../terminal/pseudo-terminal.js';
import {onTerminal, openList, pressAndSee} from '../run.js';

/** A folder with a long cable, and others. */
export function folderToRead(context: Context): string {
	const paragraphs = Array.from(
		{length: 40},
		(_, index) => `${index + 1}. (C) Paragraph ${index + 1} is about the river.\n`,
	);
	return folderWith(context, {
		'long.txt': cableText({number: 600, subject: 'A LONG CABLE', body: paragraphs.join('\n')}),
		'other.txt': cableText({number: 5, subject: 'ANOTHER', dateTimeGroup: '010800Z MAR 07'}),
	});
}

/** The program with the long cable open at its ninth paragraph. */
export async function readTo9(context: Context, folder: string, home: string): Promise<PseudoTerminal> {
	const terminal = await openList(context, folder, {home});
	await pressAndSee(terminal, '/long\r', 'A LONG CABLE');
	await pressAndSee(terminal, '9g', '¶ 9 of 40');
	return terminal;
}

/** Checks that the next run says where the last one was, and goes on there, on a terminal of some size. */
export async function checkGoesOn(
	context: Context,
	folder: string,
	home: string,
	size: {readonly columns: number; readonly rows: number},
): Promise<PseudoTerminal> {
	const terminal = onTerminal(context, [folder], {home, ...size});
	await terminal.waitFor('was left at ¶ 9; Enter goes on');
	terminal.press('\r');
	await terminal.waitFor(() => /^\s*(?:C\s+)?9\. /.test(terminal.screen()[0] ?? ''));
	return terminal;
}
