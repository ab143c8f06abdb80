/** The tables of an index. */
import {schemaVersion} from './place/place.js';
import {summaryColumnDefinitions} from './rows/summary-columns.js';
import {rulesVersion} from './rules-version.js';
import {passageColumns} from './terms/passage-rows.js';

/** `cbls`, which marks a database as an index of this program. */
export const applicationId = 0x63626c73;

/** The version of a database whose tables these are, filled by the rules of this program. */
export const indexVersion: number = rulesVersion(schemaVersion);

/** How many bytes of a hash are in its own index: few cables share them, and all would take much room. */
export const hashBytes = 6;

/** The statements that create the tables of an index. */
export const tables = `
	PRAGMA application_id = ${applicationId};
	PRAGMA user_version = ${indexVersion};
	CREATE TABLE cable (
		key INTEGER PRIMARY KEY,
		file BLOB NOT NULL UNIQUE,
		size INTEGER NOT NULL,
		row_offset INTEGER,
		stamp TEXT NOT NULL,
		hash BLOB NOT NULL,
		${summaryColumnDefinitions},
		facts TEXT NOT NULL,
		passages INTEGER NOT NULL,
		sketch BLOB NOT NULL,
		serial TEXT NOT NULL,
		references_checksum INTEGER NOT NULL,
		checksum INTEGER NOT NULL,
		times_cited INTEGER NOT NULL,
		cited_checksum INTEGER NOT NULL
	) STRICT;
	CREATE INDEX cable_by_serial ON cable (serial, number);
	CREATE INDEX cable_by_hash ON cable (substr(hash, 1, ${hashBytes}));
	CREATE INDEX cable_by_row_offset ON cable (row_offset) WHERE row_offset IS NOT NULL;
	CREATE TABLE reference (
		citing INTEGER NOT NULL,
		number TEXT NOT NULL,
		serial TEXT NOT NULL,
		in_text INTEGER NOT NULL,
		PRIMARY KEY (citing, number)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX reference_by_serial ON reference (serial);
	CREATE TABLE posting (
		term TEXT NOT NULL,
		first_key INTEGER NOT NULL,
		bytes BLOB NOT NULL,
		checksum INTEGER NOT NULL,
		PRIMARY KEY (term, first_key)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE vocabulary (
		kind TEXT PRIMARY KEY,
		texts TEXT NOT NULL,
		counts BLOB NOT NULL,
		checksum INTEGER NOT NULL
	) STRICT;
	CREATE TABLE dump (
		file BLOB PRIMARY KEY,
		stamp TEXT NOT NULL,
		row_count INTEGER NOT NULL,
		problem_count INTEGER NOT NULL,
		checksum INTEGER NOT NULL
	) STRICT, WITHOUT ROWID;
	CREATE TABLE problem (
		file BLOB NOT NULL,
		position INTEGER NOT NULL,
		reason TEXT NOT NULL,
		stamp TEXT NOT NULL,
		checksum INTEGER NOT NULL,
		PRIMARY KEY (file, position)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE skipped (
		kind TEXT PRIMARY KEY,
		count INTEGER NOT NULL,
		examples TEXT NOT NULL,
		checksum INTEGER NOT NULL
	) STRICT, WITHOUT ROWID;
	CREATE TABLE ordering (
		sort TEXT PRIMARY KEY,
		valued INTEGER NOT NULL,
		keys BLOB NOT NULL,
		checksum INTEGER NOT NULL
	) STRICT;
	CREATE TABLE state (
		name TEXT PRIMARY KEY,
		value INTEGER NOT NULL,
		checksum INTEGER NOT NULL
	) STRICT, WITHOUT ROWID;`;

/** So many bytes of words are gathered before they are written: with fewer of them, more is merged later. */
const WORDS_IN_MEMORY = 8_000_000;

/** The statement that creates the full text of an index, which has a column for each passage of a cable. */
export const fullTextTable = `
	CREATE VIRTUAL TABLE full_text USING fts5 (
		${passageColumns.join(', ')},
		content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
	);
	INSERT INTO full_text (full_text, rank) VALUES ('hashsize', ${WORDS_IN_MEMORY});`;
