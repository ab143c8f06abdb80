import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fieldOf, fields, forms, places} from '../../../source/search/query/fields.js';
import {parseQuery} from '../../../source/search/query/parse-query.js';
import {fieldNames} from '../../../source/search/query/query.js';
import {shownQuery} from './shown-query.js';

test('the table has every field once, in the order of the names', () => {
	assert.deepEqual(
		fields.map(({name}) => name),
		fieldNames,
	);
	const others = [...fields, ...places].flatMap(({otherNames}) => otherNames);
	assert.deepEqual(
		others.filter((name, index) => others.indexOf(name) !== index || fieldOf(name) !== undefined),
		[],
	);
	assert.equal(fieldOf('TAG')?.name, 'tag');
	assert.equal(fieldOf('constructor'), undefined);
});

test('every example of a field and of a form is a query without problems', () => {
	for (const example of [...fields.map(field => field.example), ...forms.map(({form}) => form)]) {
		const {query, problems} = parseQuery(example);
		assert.deepEqual(problems, [], example);
		assert.notEqual(query, undefined, example);
	}
});

test('posts by any name are the post of their numbers', () => {
	check('from:rome', 'from=ROME');
	check('from:"embassy rome"', 'from=ROME');
	check('from:"AMEMBASSY ROME"', 'from=ROME');
	check('from:hcmc', 'from=HOCHIMINHCITY');
	check('from:"buenos aires"', 'from=BUENOSAIRES');
	check('from:usun', 'from=USUNNEWYORK');
	check('from:"US Mission Berlin"', 'from=USBERLIN');
	check('from:"Secretary of State"', 'from=STATE');
	check('to:"secstate washdc"', 'to=STATE');
	check('from:"embassy strelsau"', 'from=STRELSAU');
	check('from:strelsau', 'from=STRELSAU');
});

test('TAGS and captions are in capitals', () => {
	check('tag:prel', 'tag=PREL');
	check('tag:knnp,"eair"', 'any(tag=KNNP, tag=EAIR)');
	check('caption:nodis', 'caption=NODIS');
	check('caption:"eyes  only"', 'caption=EYES ONLY');
	check('caption:nf', 'caption=NOFORN');
});

test('classifications in letters and in words, with comparisons', () => {
	check('class:s', 'class=S');
	check('class:secret', 'class=S');
	check('class:"top secret"', 'class=TS');
	check('class:top-secret', 'class=TS');
	check('class:unclas,sbu', 'any(class=U, class=SBU)');
	check('class:>=S', 'class=S..');
	check('class:=>S', 'class=S..');
	check('class:>C', 'class=S..');
	check('class:<=LOU', 'class=..LOU');
	check('class:<C', 'class=..LOU');
	check('class:=C', 'class=C');
	check('class:C..S', 'class=C..S');
	check('class:>confidential', 'class=S..');
	check('class:>TS', 'nothing', 'class: nothing is above TS');
	check('class:<U', 'nothing', 'class: nothing is below U');
	check('class:', 'nothing', 'class: needs a value, as in class:>=S');
	check('class:>', 'nothing', 'class: needs a value, as in class:>=S');
	check('class:""', 'nothing', 'class: needs a value, as in class:>=S');
	check('class:S..C', 'class=C..S', 'S is after C; searched the other way round');
});

test('markings are canonical: a level with any caveat, exactly one with a stroke', () => {
	check('mark:s', 'mark=S');
	check('mark:C/NF', 'mark=C/NF');
	check('mark:c//nf', 'mark=C/NF');
	check('mark:cnf', 'mark=C/NF');
	check('mark:secret/noforn', 'mark=S/NF');
	check('mark:(SBU)', 'sbu', 'mark: needs a value, as in mark:C/NF');
	check('mark:none', 'mark=none');
	check('mark:unmarked', 'mark=none');
	check('mark:NF', 'mark=NF');
	check('mark:>=S', 'mark=S..');
	check('mark:"S/REL TO USA, GBR"', 'mark=S/REL USA, GBR');
	check('mark:iran', 'nothing', 'mark:iran is unknown: as in C, C/NF, NF, none');
});

test('dates in any usual spelling are days from one to another', () => {
	const forms: Readonly<Record<string, string>> = {
		'2006': '2006-01-01..2006-12-31',
		'06': '2006-01-01..2006-12-31',
		'74': '1974-01-01..1974-12-31',
		'1970s': '1970-01-01..1979-12-31',
		'80s': '1980-01-01..1989-12-31',
		'2006-05': '2006-05-01..2006-05-31',
		'2006-5': '2006-05-01..2006-05-31',
		'5/2006': '2006-05-01..2006-05-31',
		'"may 2006"': '2006-05-01..2006-05-31',
		may2006: '2006-05-01..2006-05-31',
		'"Sept 2006"': '2006-09-01..2006-09-30',
		'"2006 December"': '2006-12-01..2006-12-31',
		'2008-02': '2008-02-01..2008-02-29',
		'2006-05-17': '2006-05-17..2006-05-17',
		'2006-05-17T12:11:00Z': '2006-05-17..2006-05-17',
		'"2006-05-17 12:11"': '2006-05-17..2006-05-17',
		'20060517': '2006-05-17..2006-05-17',
		'17may2006': '2006-05-17..2006-05-17',
		'17-May-06': '2006-05-17..2006-05-17',
		'"17 MAY 06"': '2006-05-17..2006-05-17',
		'"May 17, 2006"': '2006-05-17..2006-05-17',
		'"May 17 2006"': '2006-05-17..2006-05-17',
		'5/17/06': '2006-05-17..2006-05-17',
		'5/17/2006': '2006-05-17..2006-05-17',
		'5/6/06': '2006-05-06..2006-05-06',
		'17/5/06': '2006-05-17..2006-05-17',
		'"181211Z JUN 07"': '2007-06-18..2007-06-18',
	};
	for (const [written, days] of Object.entries(forms)) {
		check(`date:${written}`, `date=${days}`);
	}
});

test('dates are compared by whole days', () => {
	check('date:2006-05..2007-03', 'date=2006-05-01..2007-03-31');
	check('date:..2007', 'date=..2007-12-31');
	check('date:2006..', 'date=2006-01-01..');
	check('date:>2006', 'date=2007-01-01..');
	check('date:>=2006', 'date=2006-01-01..');
	check('date:<2006-03', 'date=..2006-02-28');
	check('date:<=2006-03', 'date=..2006-03-31');
	check('date:>2006-12-31', 'date=2007-01-01..');
	check('date:2006,2008', 'any(date=2006-01-01..2006-12-31, date=2008-01-01..2008-12-31)');
	check('date:2006-2008', 'date=2006-01-01..2008-12-31');
	check('date:2008..2006', 'date=2006-01-01..2008-12-31', '2008 is after 2006; searched the other way round');
});

test('days that do not exist are reported', () => {
	for (const written of ['2006-13', '2006-02-30', '31feb2006', 'soon', '0000', '13/13/06', '9999999']) {
		check(`kosovo date:${written}`, 'kosovo', `date:${written} is unknown: as in 2006, 2006-05, 17may2006`);
	}
	check('date:..', 'nothing', 'date: .. needs a value on one side');
	check('date:2006..soon', 'nothing', 'date:soon is unknown: as in 2006, 2006-05, 17may2006');
});

test('years have four digits or two', () => {
	check('year:2006', 'year=2006');
	check('year:06', 'year=2006');
	check('year:74', 'year=1974');
	check('year:2006..2008', 'year=2006..2008');
	check('year:06..08', 'year=2006..2008');
	check('year:99..01', 'year=1999..2001');
	check('year:>2006', 'year=2007..');
	check('year:<=1979', 'year=..1979');
	check('year:2006-2008', 'year=2006..2008');
	check('year:2006,2008', 'any(year=2006, year=2008)');
	check('year:1970s', 'year=1970..1979');
	check('year:>1970s', 'year=1980..');
	check('year:1975s', 'nothing', 'year:1975s is unknown: as in 2006, 06, 2006..2008');
	check('year:206', 'nothing', 'year:206 is unknown: as in 2006, 06, 2006..2008');
});

test('numbers in any spelling are canonical', () => {
	check('id:07ROME1333', 'id=07ROME1333');
	check('id:"07 rome 1333"', 'id=07ROME1333');
	check('id:2007rome001333', 'id=07ROME1333');
	check('id:"ROME 001333"', 'id=ROME1333');
	check('id:rome1333', 'id=ROME1333');
	check('id:07rome', 'id=07ROME');
	check('id:1333', 'id=1333');
	check('id:1974LAPAZ04746', 'id=1974LAPAZ04746');
	check('id:"1974 la paz 4746"', 'id=1974LAPAZ04746');
	check('id:07ROME1333*', 'id=07ROME1333');
	check('id:"07 usun 12"', 'id=07USUNNEWYORK12');
	check('cites:07rome1333,"08 rome 1"', 'any(cites=07ROME1333, cites=08ROME1)');
	check('citedby:07rome1333', 'citedby=07ROME1333');
	check('id:?', 'nothing', 'id:? is unknown: as in 07ROME1333');
});

test('before: takes a number or a day', () => {
	check('before:07rome1333', 'before=07ROME1333');
	check('before:"rome 1333"', 'before=ROME1333');
	check('before:2006', 'before=..2005-12-31');
	check('before:2006-05-17', 'before=..2006-05-16');
	check('before:17may2006', 'before=..2006-05-16');
	check('before:soon', 'nothing', 'before:soon is unknown: as in 07ROME1333, 2006-05');
});

test('names are folded words', () => {
	check('signed:Rice', 'signed=rice');
	check('person:"Rassendyll, Rudolf"', 'person=rassendyll rudolf');
	check("person:D'Alema", 'person=dalema');
	check('person:?', 'nothing', 'person:? is unknown: a name, as in person:rassendyll');
});

test('has: and is: take their own words, and the nearest is reported', () => {
	check('has:refs', 'has=refs');
	check('has:References', 'has=refs');
	check('has:citations,tables', 'any(has=citations, has=tables)');
	check('has:redactions has:attributes has:problems', 'all(has=redactions, has=attributes, has=problems)');
	check('is:partial', 'is=partial');
	check('is:unsectioned is:duplicate', 'all(is=unsectioned, is=duplicate)');
	check('has:table', 'nothing', 'has:table is unknown: has:tables?');
	check('is:partail', 'nothing', 'is:partail is unknown: is:partial?');
	check('is:unread,starred,tagged', 'any(is=unread, is=starred, is=tagged)');
	check('is:old', 'nothing', 'is:old is unknown: unread, starred, tagged, partial and others');
});

test('a value is not excluded within its field, and its star means nothing', () => {
	check('x tag:-PREL', 'x', 'tag:-PREL is unknown: -tag:PREL?');
	check('from:!rome', 'nothing', 'from:!rome is unknown: -from:rome?');
	check('tag:KN*', 'tag=KN');
	check('caption:nod*', 'caption=NOD');
	check('id:07ROME1333*', 'id=07ROME1333');
});

test('what has no order cannot be compared', () => {
	check('tag:>PREL x', 'x', 'tag: has no order; write tag:PREL');
	check('from:a..b', 'nothing', 'from: has no order; write from:rome');
});

function check(text: string, expected: string, ...problems: readonly string[]): void {
	const parsed = parseQuery(text);
	assert.equal(shownQuery(parsed.query), expected, text);
	assert.deepEqual(
		parsed.problems.map(({message}) => message),
		problems,
		text,
	);
}
