import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {canonicalPost} from '../../source/glossary/post-names.js';
import {placeName} from '../../source/glossary/posts.js';
import {correctedMrn} from '../../source/glossary/published-numbers.js';

test('every name of a post leads to its canonical name', () => {
	const names: Readonly<Record<string, readonly string[]>> = {
		ROME: ['ROME', 'Rome', 'AMEMBASSY ROME', 'AMEMBASSYROME', 'ROME, AMEMBASSY', 'ROMER'],
		BUENOSAIRES: ['BUENOSAIRES', 'BUENOS AIRES', 'BUENOS AIR', 'BUENOS', 'BUENSOAIRES'],
		ABUDHABI: ['ABU DHABI', 'ABUDH', 'ABUDHA'],
		ADDISABABA: ['ADDIS ABAB', 'ADDIS'],
		LAPAZ: ['LA PAZ', 'LAPAZ', 'AMEMBASSY LA PAZ'],
		NEWDELHI: ['NEW DELHI', 'DELHI', 'NEWDE', 'NEWDEL'],
		PORTAUPRINCE: ['PORT-AU-PRINCE', 'PORT AU PR', 'PAP'],
		STATE: [
			'STATE',
			'SECSTATE',
			'DEPT',
			'DEPARTMENT',
			'SECSTATE WASHDC',
			'WASHDC, SECSTATE',
			'SECSTATE WASHINGTON DC',
		],
		USUNNEWYORK: ['USUN', 'USUN NEW YORK', 'USUN NEW Y', 'USUNNY', 'USMISSION USUN NEW YORK'],
		UNVIEVIENNA: ['UNVIE', 'UNVIE VIEN', 'USMISSION UNVIE VIENNA'],
		TAIPEI: ['TAIPEI', 'AIT TAIPEI', 'AITTAIPEI'],
		GENEVA: ['GENEVA', 'USMISSION GENEVA', 'GENEA'],
		MOGADISCIO: ['MOGADISCIO', 'MOGADI'],
		USBERLIN: ['US MISSION BERLIN', 'USMISSION BERLIN'],
		CDCATLANTAGA: ['ATLANTA', 'CDCATLANTA'],
	};
	for (const [post, forms] of Object.entries(names)) {
		for (const form of forms) {
			assert.equal(canonicalPost(form), post, form);
		}
	}
});

test('posts of one city stay apart', () => {
	assert.equal(canonicalPost('BRUSSELS'), 'BRUSSELS');
	assert.equal(canonicalPost('AMEMBASSY BRUSSELS'), 'BRUSSELS');
	assert.equal(canonicalPost('USEU BRUSSELS'), 'USEUBRUSSELS');
	assert.equal(canonicalPost('USEU'), 'USEUBRUSSELS');
	assert.equal(canonicalPost('USNATO'), 'USNATO');
	assert.equal(canonicalPost('VIENNA'), 'VIENNA');
	assert.equal(canonicalPost('PARIS'), 'PARIS');
	assert.equal(canonicalPost('MOGADISHU'), 'MOGADISHU');
});

test('a name that is unknown or could be several posts leads to none', () => {
	for (const name of [
		'',
		'US MISSION',
		'US DELEGAT',
		'AMEMBASSY',
		'STRELSAU',
		'SAN',
		'constructor',
		'__proto__',
	]) {
		assert.equal(canonicalPost(name), undefined, name);
	}
});

test('a post is found under the name of its place', () => {
	const places: Readonly<Record<string, readonly string[]>> = {
		ROME: ['AMEMBASSY ROME', 'Embassy Rome', 'ROME', 'USMISSION TO THE UN AGENCIES IN ROME'],
		'BUENOS AIRES': ['AMEMBASSY BUENOS AIRES', 'BUENOSAIRES'],
		MOSCOW: ['AMEMBASSY MOSCOW', 'Embassy Moscow'],
		MILAN: ['AMCONSUL MILAN', 'Consulate Milan'],
		TAIPEI: ['AIT TAIPEI'],
		'NEW YORK': ['USMISSION USUN NEW YORK', 'USUN'],
		BRUSSELS: ['USEU BRUSSELS', 'Mission USNATO', 'AMEMBASSY BRUSSELS'],
		GENEVA: ['USMISSION GENEVA'],
		BERLIN: ['US MISSION BERLIN', 'AMEMBASSY BERLIN'],
		STATE: ['SECSTATE WASHDC', 'Secretary of State'],
		STRELSAU: ['AMEMBASSY STRELSAU', 'Embassy  Strelsau'],
		EMBASSY: ['Embassy'],
		'CITY OF RURITANIA': ['City of Ruritania'],
	};
	for (const [place, names] of Object.entries(places)) {
		for (const name of names) {
			assert.equal(placeName(name), place, name);
		}
	}
});

test('the canonical name of a post leads to itself', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.constantFrom('USUN', 'DEPT', 'KL', 'ATLANTA', 'RIODE')), name => {
			const post = canonicalPost(name);
			assert.equal(post === undefined ? undefined : canonicalPost(post), post);
		}),
	);
});

test('a number that was published wrongly is corrected', () => {
	assert.equal(correctedMrn('09EFTOLONDON2468'), '09LONDON2468');
	assert.equal(correctedMrn('06aittaipie2654'), '06TAIPEI2654');
	assert.equal(correctedMrn('90STATE255577TOSEC140323'), '90STATE255577');
	assert.equal(correctedMrn('7575LIBREVILLE1895'), '75LIBREVILLE1895');
	assert.equal(correctedMrn('06SECION01OF02HARARE628'), '06HARARE628');
});

test('any other number is left alone', () => {
	for (const number of ['07ROME1333', '', 'constructor', '__proto__']) {
		assert.equal(correctedMrn(number), undefined);
	}
});
