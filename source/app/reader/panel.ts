/**
 * What a panel of the reader shows. There are two forms, and each is drawn and told in one place; so a panel says what
 * is in it and has no look of its own.
 */
export type Panel = EntriesPanel | ChoicesPanel;

/** Entries to go to, one under the cursor; beside the text where there is room, else over it. */
export type EntriesPanel = {
	readonly type: 'entries';
	readonly entries: readonly PanelEntry[];
	readonly cursor: number;
};

/** A heading, or the first words of a paragraph with its number and marking. */
export type PanelEntry = {
	readonly words: string;
	readonly paragraph?: {readonly number: number | undefined; readonly mark: string | undefined};
};

/** Choices on the last line, each made and taken back by its key. */
export type ChoicesPanel = {
	readonly type: 'choices';
	/** What the choices do, as a verb: `show`. */
	readonly verb: string;
	readonly choices: readonly PanelChoice[];
	/** What the choices have led to. */
	readonly result: string;
};

/** A choice; one without a count is about all others, and one without `isChosen` is done and over. */
export type PanelChoice = {
	readonly key: string;
	readonly words: string;
	readonly count?: number;
	readonly isChosen?: boolean;
};
