/** What SQLite writes down of the tables of an index, known without asking it. */

/** What a database has of one of its tables or indexes. */
type Entry = {
	readonly type: string;
	readonly name: string;
	readonly tbl_name: string;
	readonly sql: string | null;
};

/**
 * The schema that some statements create, as the versions of SQLite write it that we know; where another one writes
 * something else, it has to be asked.
 */
export function writtenSchema(sql: string): string {
	const entries = sql
		.split(';')
		.map(statement => statement.trim())
		.flatMap(entriesOf);
	// As SQLite sorts texts: by their bytes.
	const key = ({type, name}: Entry) => `${type}\0${name}`;
	return JSON.stringify(entries.sort((one, other) => (key(one) < key(other) ? -1 : 1)));
}

function entriesOf(statement: string): readonly Entry[] {
	const [, kind, name = '', table = name] =
		/^CREATE (VIRTUAL TABLE|TABLE|INDEX) (\w+)(?: ON (\w+))?/.exec(statement) ?? [];
	switch (kind) {
		case 'INDEX':
			return [{type: 'index', name, tbl_name: table, sql: statement}];
		case 'TABLE':
			return [tableOf(name, statement), ...(hasOwnIndex(statement) ? [indexOf(name)] : [])];
		case 'VIRTUAL TABLE':
			return [tableOf(name, statement), ...tablesOfFullText(name)];
		default:
			return [];
	}
}

function tableOf(name: string, sql: string): Entry {
	return {type: 'table', name, tbl_name: name, sql};
}

/** Whether SQLite keeps an index for what is to be unique: the key of a table without row numbers is the table itself. */
function hasOwnIndex(statement: string): boolean {
	return /UNIQUE|TEXT PRIMARY KEY/.test(statement) && !statement.includes('WITHOUT ROWID');
}

function indexOf(table: string): Entry {
	return {type: 'index', name: `sqlite_autoindex_${table}_1`, tbl_name: table, sql: null};
}

/** The tables in which FTS5 keeps a full text that has no copy of its texts. */
function tablesOfFullText(name: string): readonly Entry[] {
	const columns = {
		config: '(k PRIMARY KEY, v) WITHOUT ROWID',
		data: '(id INTEGER PRIMARY KEY, block BLOB)',
		docsize: '(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER)',
		idx: '(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID',
	};
	return Object.entries(columns).map(([part, itsColumns]) =>
		tableOf(`${name}_${part}`, `CREATE TABLE '${name}_${part}'${itsColumns}`),
	);
}
