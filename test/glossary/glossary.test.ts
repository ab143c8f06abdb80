import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {type Context, type Kind, kinds} from '../../source/glossary/explanation.js';
import {explain} from '../../source/glossary/glossary.js';
import {anyString} from '../property.js';

/** The likeliest entry, as `kind: meaning [note]`; empty if the word is unknown. */
function likeliest(word: string, when?: Context): string {
	const [entry] = explain(word, when).entries;
	return entry ? `${entry.kind}: ${entry.meaning}${entry.note === undefined ? '' : ` [${entry.note}]`}` : '';
}

/** Every kind that knows the word. */
function kindsOf(word: string, when?: Context): readonly Kind[] {
	return explain(word, when).entries.map(entry => entry.kind);
}

/** The likeliest meaning of a tag in a year. */
function tagIn(code: string, year: number): string | undefined {
	return explain(code, {year, kind: 'tag'}).entries[0]?.meaning;
}

test('a word of every kind is known as it is printed', () => {
	assert.equal(likeliest('181211Z JUN 07'), 'date-time-group: 18 June 2007, 12:11 UTC');
	assert.equal(likeliest('UNCLAS'), 'classification: unclassified');
	assert.equal(likeliest('C/NF'), 'portion-mark: confidential, not releasable to foreign nationals');
	assert.equal(likeliest('OO'), 'precedence: immediate [also the letters for NIACT IMMEDIATE]');
	assert.match(likeliest('SIPDIS'), /^caption: for distribution on SIPRNet/);
	assert.equal(likeliest('RUEHRO'), 'routing-indicator: AMEMBASSY ROME');
	assert.equal(likeliest('ETRD'), 'tag: foreign trade [subject tag]');
	assert.equal(likeliest('ROME'), 'post: Rome, Italy');
	assert.equal(likeliest('REFTEL'), 'abbreviation: the telegram in the reference line');
	assert.equal(likeliest('INR'), 'office: Bureau of Intelligence and Research, Department of State');
});

test('a date-time group is put in words, unless there is no such moment', () => {
	assert.equal(likeliest('O 181211Z JUN 07'), 'date-time-group: 18 June 2007, 12:11 UTC');
	assert.equal(likeliest('091826Z JAN 1974'), 'date-time-group: 9 January 1974, 18:26 UTC');
	assert.equal(likeliest('290000Z FEB 08'), 'date-time-group: 29 February 2008, 00:00 UTC');
	assert.equal(likeliest('290000Z FEB 07'), '');
	assert.equal(likeliest('182411Z JUN 07'), '');
	assert.equal(likeliest('181211Z JUX 07'), '');
});

test('a group without its month names a day of a month, or of the year that is known', () => {
	assert.equal(likeliest('181211Z'), 'date-time-group: day 18 of the month, 12:11 UTC');
	assert.equal(likeliest('1691211'), 'date-time-group: day 169 of the year, 12:11 UTC');
	assert.equal(likeliest('1691211', {year: 2007}), 'date-time-group: 18 June 2007, 12:11 UTC');
	assert.equal(likeliest('3661211', {year: 2007}), '');
	assert.equal(likeliest('3661211', {year: 2008}), 'date-time-group: 31 December 2008, 12:11 UTC');
});

test('a classification is known spaced out and in its security line', () => {
	assert.equal(likeliest('C O N F I D E N T I A L'), likeliest('CONFIDENTIAL'));
	assert.equal(likeliest('S E C R E T'), likeliest('SECRET'));
	assert.equal(likeliest('Secret'), likeliest('SECRET'));
	assert.equal(likeliest('CCCCC'), 'classification: security line: confidential');
	assert.equal(likeliest('E.O. 12958:'), 'classification: order on classified information, 1995-2009');
	assert.equal(likeliest('EO 11652'), 'classification: order on classified information, 1972-78');
});

test('a portion mark is read in every way of typing it', () => {
	const confidential = 'portion-mark: confidential, not releasable to foreign nationals';
	for (const mark of ['C/NF', 'C//NF', 'C NF', 'C-NF', 'C/NOFORN', 'C//NOFORN', '(C/NF)', '(c/nf)']) {
		assert.equal(likeliest(mark), confidential, mark);
	}
	assert.equal(likeliest('(S)'), 'portion-mark: secret');
	assert.equal(likeliest('TS'), 'portion-mark: top secret');
	assert.equal(likeliest('(SBU)'), 'portion-mark: sensitive but unclassified');
	assert.equal(likeliest('U//FOUO'), 'portion-mark: sensitive but unclassified, for official use only');
	assert.equal(likeliest('S//REL TO USA, FVEY'), 'portion-mark: secret, releasable to USA, FVEY');
	assert.equal(likeliest('Secret/Rel Armenia'), 'portion-mark: secret, releasable to Armenia');
	assert.equal(
		likeliest('S//FGI//NF'),
		'portion-mark: secret, foreign government information, not releasable to foreign nationals',
	);
	assert.match(likeliest('C - ENTIRE TEXT.'), /^portion-mark: confidential \[applies to every paragraph/);
});

test('a mistyped portion mark is read, and stays visible', () => {
	const [entry] = explain('N/SF').entries;
	assert.equal(entry?.word, 'N/SF');
	assert.equal(entry?.meaning, 'secret, not releasable to foreign nationals');
	assert.equal(entry?.note, 'read as S/NF');
});

test('what only looks like a portion mark is not one', () => {
	assert.deepEqual(kindsOf('S/P'), ['office']);
	assert.deepEqual(kindsOf('C/S'), ['abbreviation']);
	assert.deepEqual(kindsOf('(Iran)').includes('portion-mark'), false);
	assert.deepEqual(kindsOf('(U.S.)').includes('portion-mark'), false);
});

test('a precedence is known by its letter, its letters and its words', () => {
	assert.match(likeliest('Z', {kind: 'precedence'}), /^precedence: flash/);
	assert.match(likeliest('ZZ'), /^precedence: flash/);
	assert.match(likeliest('NIACT IMMEDIATE'), /^precedence: immediate, to be dealt with at any hour/);
	assert.equal(likeliest('PRIORITY'), 'precedence: priority');
	assert.match(likeliest('RR'), /^precedence: routine/);
});

test('a caption is known with the words that vary in it', () => {
	assert.equal(
		likeliest('EXDIS'),
		'caption: exclusive distribution: extremely limited [SPECAT on military circuits]',
	);
	assert.equal(
		likeliest('TOSEC 140301'),
		'caption: number in the series of telegrams to the travelling Secretary',
	);
	assert.equal(likeliest('FOR THE AMBASSADOR ONLY'), 'caption: for the named reader');
	assert.equal(likeliest('STATE FOR EUR/WE'), 'caption: names an office or officer at the addressee');
	assert.equal(likeliest('STATE PASS USAID'), 'caption: asks the addressee to pass the message on');
	assert.match(likeliest('DISSENT CHANNEL'), /^caption: probably /);
});

test('a routing indicator is known by itself and within a range', () => {
	assert.equal(likeliest('RUEHC'), 'routing-indicator: DEPT OF STATE WASHINGTON DC');
	assert.equal(likeliest('RUEHZL'), 'routing-indicator: EUROPEAN POLITICAL COLLECTIVE');
	assert.equal(likeliest('RHFJAAK'), 'routing-indicator: NAVCOMTELSTA JACKSONVILLE FL');
	assert.equal(likeliest('RUEHBS'), 'routing-indicator: USEU BRUSSELS [also AMEMBASSY BRUSSELS]');
	assert.equal(likeliest('RUXXXXX'), '');
});

test('a post is known with and without its kind', () => {
	assert.equal(likeliest('AMEMBASSY ROME'), 'post: American embassy, Rome, Italy');
	assert.equal(likeliest('AMCONSUL RIO DE JANEIRO'), 'post: American consulate, Rio de Janeiro, Brazil');
	assert.equal(likeliest('USMISSION USNATO'), 'post: US mission to NATO, Brussels, Belgium');
	assert.equal(likeliest('LAPAZ'), 'post: La Paz, Bolivia');
	assert.equal(likeliest('BUENOS AIR'), 'post: Buenos Aires, Argentina [read as BUENOSAIRES]');
	assert.equal(likeliest('Nice'), 'post: Nice, France');
	assert.equal(likeliest('nice'), '');
});

test('an abbreviation is known in the case of the telegram', () => {
	assert.equal(likeliest('FonMin'), 'abbreviation: Foreign Minister');
	assert.equal(likeliest('FONMIN'), 'abbreviation: Foreign Minister');
	assert.equal(likeliest('reftel'), likeliest('REFTEL'));
	assert.equal(likeliest('septel.'), 'abbreviation: separate telegram');
	assert.equal(likeliest('AFL–CIO', {kind: 'abbreviation'}), likeliest('AFL-CIO', {kind: 'abbreviation'}));
	assert.equal(
		likeliest('NOTAL'),
		'abbreviation: not sent to all addressees: said of a telegram that is referred to',
	);
	assert.equal(
		likeliest('(UNCTAD)', {kind: 'abbreviation'}),
		'abbreviation: UN Conference on Trade and Development',
	);
});

test('an office is known with the copies that it was sent', () => {
	assert.equal(
		likeliest('INR-10'),
		'office: Bureau of Intelligence and Research, Department of State [copies: 10]',
	);
	assert.equal(likeliest('CIAE-00'), 'office: probably Central Intelligence Agency [copies: 0]');
	assert.equal(likeliest('S/S–O'), 'office: Operations Center, Executive Secretariat');
	assert.equal(likeliest('G-10'), 'tag: Group of Ten [organization tag]');
});

test('CH is China in 1974 and 2010, and Switzerland by 2024', () => {
	assert.equal(tagIn('CH', 1974), 'China (Mainland)');
	assert.equal(tagIn('CH', 2010), 'China (Mainland)');
	assert.equal(tagIn('CH', 2024), 'Switzerland');
});

test('a tag that changed its meaning has the one of its year', () => {
	const changes: readonly (readonly [string, number, string, number, string])[] = [
		['AS', 1974, 'Australia', 2024, 'American Samoa'],
		['AU', 2007, 'Austria', 2024, 'Australia'],
		['BF', 1990, 'The Bahamas', 2020, 'Burkina Faso'],
		['BH', 2007, 'Belize', 2024, 'Bahrain'],
		['CG', 1974, 'Zaire', 2024, 'Congo (Brazzaville)'],
		['CI', 1974, 'Chile', 2024, "Cote d'Ivoire"],
		['DM', 1974, 'Dahomey', 2024, 'Dominica'],
		['GW', 1974, 'Germany (West)', 2024, 'Guinea-Bissau'],
		['IS', 2007, 'Israel', 2024, 'Iceland'],
		['NI', 2007, 'Nigeria', 2024, 'Nicaragua'],
		['RS', 2007, 'Russia', 2024, 'Serbia'],
		['SZ', 2007, 'Switzerland', 2024, 'Swaziland'],
		['VN', 1974, 'Viet-Nam (North)', 2024, 'Vietnam'],
		['ZA', 2007, 'Zambia', 2024, 'South Africa'],
		[
			'CIEC',
			1975,
			'Conference on International Economic Cooperation',
			2005,
			'Inter-American Council on Education Science and Culture',
		],
		['WTO', 1974, 'Warsaw Pact Organization', 2007, 'World Tourism Organization'],
	];
	for (const [code, before, earlier, after, later] of changes) {
		assert.equal(tagIn(code, before), earlier, `${code} in ${before}`);
		assert.equal(tagIn(code, after), later, `${code} in ${after}`);
	}
});

test('a tag of another year is still known, since a telegram may use it', () => {
	assert.equal(tagIn('UR', 2007), 'Soviet Union');
	assert.equal(tagIn('ETRD', 2024), 'foreign trade');
});

test('adjacent years are joined, and a gap stays a gap', () => {
	const years = (code: string) => explain(code, {kind: 'tag'}).entries[0]?.years;
	assert.deepEqual(years('IT'), [{from: 1973}]);
	assert.deepEqual(years('ETRD'), [{from: 1973, to: 2015}]);
	assert.deepEqual(years('ASUP'), [{from: 1973, to: 1979}, {from: 2016}]);
});

test('several meanings are one line', () => {
	assert.equal(explain('CH').ambiguity, 'China (Mainland) (tag, 1973-2015) or Switzerland (tag, since 2016)');
	assert.equal(explain('CH', {year: 2007}).ambiguity, 'China (Mainland); since 2016: Switzerland');
	assert.equal(
		explain('PGOV', {year: 2007}).ambiguity,
		'internal governmental affairs; before 1980: government',
	);
	assert.equal(
		explain('PM', {kind: 'office'}).ambiguity,
		'Bureau of Politico-Military Affairs, Department of State; ' +
			'also Panama (tag, 1980-2015) or Prime Minister (abbreviation)',
	);
	assert.equal(
		explain('AL', {year: 2007}).ambiguity,
		'Albania (tag, since 1973) or Arab League (tag, 1980-2015)',
	);
});

test('one meaning in the words of two handbooks is one', () => {
	assert.equal(explain('ABLD').entries.length, 2);
	assert.equal(explain('ABLD').ambiguity, undefined);
	assert.equal(explain('ETRD').ambiguity, undefined);
	assert.equal(explain('US').ambiguity, undefined);
});

test('a wrong code is explained as it is printed', () => {
	// The sample has VI where YI is meant, and RUEHDL where RUEHZL is.
	const tag = explain('VI', {year: 2007, kind: 'tag'}).entries[0];
	assert.deepEqual([tag?.word, tag?.meaning], ['VI', 'British Virgin Islands']);
	assert.equal(likeliest('RUEHDL'), 'routing-indicator: AMEMBASSY DUBLIN');
	assert.equal(likeliest('BEIJINJG'), 'post: Beijing, China [read as BEIJING]');
	assert.match(likeliest('KAWK'), /^tag: probably .*not in the handbook, which has KAWC/);
});

test('codes in small letters are not looked up, unless the kind is known', () => {
	assert.equal(likeliest('it'), '');
	assert.equal(likeliest('In'), '');
	assert.equal(likeliest('etrd', {kind: 'tag'}), 'tag: foreign trade [subject tag]');
	assert.equal(likeliest('ruehro', {kind: 'routing-indicator'}), 'routing-indicator: AMEMBASSY ROME');
	assert.equal(likeliest('rome', {kind: 'post'}), 'post: Rome, Italy');
});

test('an unknown word has no entries', () => {
	for (const word of [
		'',
		' ',
		'QXZV',
		'constructor',
		'__proto__',
		'toString',
		'hasOwnProperty',
		'(((',
		'…',
	]) {
		assert.deepEqual(explain(word), {word, entries: []});
	}
});

test('what is longer than a line is not a word', () => {
	assert.deepEqual(explain(`TOSEC ${'1'.repeat(200)}`).entries, []);
});

test('any string can be explained, in any context', () => {
	const year = fc.option(fc.integer({min: -1, max: 99_999}), {nil: undefined});
	const kind = fc.option(fc.constantFrom(...kinds), {nil: undefined});
	const word = fc.oneof(anyString(), fc.string({unit: fc.constantFrom(...'CSUNFREL/- ()…0123Z.')}));
	fc.assert(
		fc.property(word, year, kind, (asked, inYear, ofKind) => {
			const meaning = explain(asked, {year: inYear, kind: ofKind});
			assert.equal(meaning.word, asked);
			assert.ok(meaning.entries.every(entry => entry.meaning !== '' && entry.source !== ''));
		}),
	);
});
