/**
 * What a panel of the reader shows. Each of the two forms is drawn in one place and printed in one place, so a panel
 * only says what is in it.
 */
export type Panel = EntriesPanel | ChoicesPanel;

/** Entries to go to, one of them selected; beside the text if there is room, else over it. */
export type EntriesPanel = {
	readonly type: 'entries';
	readonly entries: readonly PanelEntry[];
	readonly cursor: number;
	/** Whether the keys are those of the text beside it. */
	readonly isIdle?: true;
	/** Whether it covers the text even where there is room beside it. */
	readonly isOverText?: true;
};

/** A heading, or the first words of a paragraph with its number and marking. */
export type PanelEntry = {
	readonly words: string;
	/** The column before it; empty on the rows below the first of its kind. */
	readonly lead?: string;
	/** Set if it continues on further lines where there is room. */
	readonly goesOn?: {
		/** From where on words may be left out to keep those from `start` to `end` in view. */
		readonly from: number;
		readonly start: number;
		readonly end: number;
		/** Whether it takes as many lines as it needs. */
		readonly isWhole?: true;
	};
	/** How many matches of the current search it has, and its share of the text in percent. */
	readonly matches?: number;
	readonly share?: number;
	/** Whether the reader has a note there. */
	readonly isNoted?: boolean;
	/** Whether nothing can be done with it. */
	readonly isDim?: boolean;
	readonly paragraph?: {readonly number: number | undefined; readonly mark: string | undefined};
};

/** Choices on the last line, each switched by its key. */
export type ChoicesPanel = {
	readonly type: 'choices';
	/** What the choices do: `show`. */
	readonly verb: string;
	readonly choices: readonly PanelChoice[];
	/** The current effect of the choices, in words. */
	readonly result: string;
};

/** A choice. Without a count it concerns all others; without `isChosen` it is an action, not a switch. */
export type PanelChoice = {
	readonly key: string;
	readonly words: string;
	readonly count?: number;
	readonly isChosen?: boolean;
};
