/** The names of the files that cables are written to. */
import type {PieceKind} from '../../archive/several/pieces.js';
import type {Mrn} from '../../cable/mrn.js';

/** A file that gets a name: the number of its cable, if that has one, and what it holds. */
export type NamedPiece = {readonly mrn: Mrn | undefined; readonly kind: PieceKind};

/**
 * Creates a function that names files by the numbers of their cables, `07ROME1333.txt`, or one after the other,
 * `0001.txt`; the second of a name is `07ROME1333-2.txt`.
 *
 * A name begins with a digit and goes on in capital letters, digits and hyphens. So it cannot lead out of the folder,
 * hide, be an option of a command, be one of the names that Windows keeps for devices, or be that of the two files which
 * are not cables; and no two differ by their case alone.
 */
export function createFileNamer(): (piece: NamedPiece) => string {
	const counts = new Map<string, number>();
	let unnumbered = 0;
	return ({mrn, kind}) => {
		const name = mrn !== undefined && plainNumber.test(mrn) ? mrn : String(++unnumbered).padStart(4, '0');
		const count = (counts.get(name) ?? 0) + 1;
		counts.set(name, count);
		return `${name}${count === 1 ? '' : `-${count}`}${extensions[kind]}`;
	};
}

/** The form of every number but those that a hostile text has made up. */
const plainNumber = /^\d{2,4}[A-Z][A-Z0-9]{0,60}$/;

const extensions: Readonly<Record<PieceKind, string>> = {
	text: '.txt',
	page: '.html',
	mail: '.eml',
	mailbox: '.mbox',
};
