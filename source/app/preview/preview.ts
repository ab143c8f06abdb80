/** What a preview shows of the selected cable, and what that depends on. */
import type {SafeText} from '../../cable/safe-text.js';
import type {CableKey} from '../../cable/summary/summary.js';
import type {Line, Measure, Span} from '../../layout/layout.js';
import type {Scope} from '../../search/scopes.js';

/** A cable to preview, and all that its lines depend on. */
export type WantedPreview = {
	readonly key: CableKey;
	/** The SHA-256 of its file or row: with another one it is another text. */
	readonly sha256: string;
	/** The columns, and how many lines there is room for. */
	readonly columns: number;
	readonly rows: number;
	readonly measure: Measure;
	readonly isAsPrinted: boolean;
	readonly isSoftened: boolean;
	readonly isHighlighting: boolean;
	/** Today's date, `2026-11-22`. */
	readonly today: string;
	/** The query whose answer the list shows. */
	readonly query:
		| {readonly text: string; readonly scope: Scope; readonly spellings: readonly SafeText[]}
		| undefined;
};

/** A line whose words may be shown. */
export type SafeLine = Line & {readonly spans: readonly (Span & {readonly text: SafeText})[]};

/** A preview that has been read: its lines, or a sentence that says why there are none. */
export type Preview = {readonly wanted: WantedPreview; readonly lines: readonly SafeLine[]};

/** The previews of a list. */
export type Previews = {
	/** Those that were shown last, the latest last. */
	readonly kept: readonly Preview[];
	/** The one that is being read. */
	readonly asked: WantedPreview | undefined;
	/** Whether that takes so long that the one before it is no longer shown. */
	readonly isLate: boolean;
};

/** No preview has been asked for. */
export const noPreviews: Previews = {kept: [], asked: undefined, isLate: false};

/** Whether two previews have the same lines. */
export function isSamePreview(one: WantedPreview, other: WantedPreview | undefined): boolean {
	return other !== undefined && (one === other || JSON.stringify(one) === JSON.stringify(other));
}
