/** The words of mails, for tests. */
import {readMail, textOfMail} from '../../../source/archive/mail/mail-text.js';

/** The text of a mail that consists of some lines; nothing if it is read as it stands. */
export function textOf(...lines: readonly string[]): string | undefined {
	const mail = readMail(Buffer.from(lines.join('\n'), 'latin1'));
	return mail && textOfMail(mail);
}

/** What stands below the header. */
export function wordsOf(...lines: readonly string[]): string | undefined {
	return textOf(...lines)?.replace(/^[\s\S]*?\n\n/, '');
}

/** Lines of the head of a mail. */
export const plain = 'Content-Type: text/plain';

export const mixed = ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="b b"', ''];

export const quotedPrintable = 'Content-Transfer-Encoding: quoted-printable';
