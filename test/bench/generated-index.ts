/** Indexes made up for measuring the search: as many cables as are asked for, the same ones every time, without files. */
import {emptySummary} from '../../source/cable/summary/summary.js';
import {openDatabase} from '../../source/index/database.js';
import {IndexWriter} from '../../source/index/writer.js';
import {asIndexed} from '../../source/search/words/text-words.js';
import {sketchOfText} from '../../source/versions/sketch.js';
import {createRandom, oneOf, type Random} from '../random.js';

/** How many cables an index has, and how long their texts are. */
export type IndexSize = {
	readonly count: number;
	readonly paragraphs: number;
	readonly wordsOfParagraph: number;
};

/** The words of the vocabulary; the first are the most frequent. */
export const vocabularySize = 60_000;

/** Fills an index with cables whose words are as frequent as those of a language. */
export function generateIndex(path: string, {count, paragraphs, wordsOfParagraph}: IndexSize): void {
	const random = createRandom(1);
	const words = vocabulary(random);
	const prose = (length: number) =>
		Array.from({length}, () => words[Math.floor(words.length ** random()) - 1] ?? words[0]).join(' ');
	const database = openDatabase({type: 'file', path});
	const writer = new IndexWriter(database);
	for (let index = 0; index < count; index++) {
		const subject = prose(5 + Math.floor(random() * 8)).toUpperCase();
		const texts = Array.from({length: paragraphs}, () => asIndexed(prose(wordsOfParagraph)));
		const {summary, facts} = factsAt(index, prose(1), random);
		writer.add(
			{
				summary: {...summary, subject},
				references: [],
				referencesInText: [],
				facts,
				passages: {head: asIndexed(subject), texts},
				sketch: sketchOfText(texts.join(' ')),
			},
			{
				size: 5000,
				stamp: String(index),
				hash: Buffer.from(String(index).padStart(32, '0')),
				place: undefined,
			},
		);
		if (index % CABLES_AT_ONCE === CABLES_AT_ONCE - 1) {
			writer.commit();
		}
	}
	writer.commit();
	writer.countCitations();
	writer.commit();
	writer.sealWords();
	writer.noteLook(Date.now());
	database.checkpoint();
	database.close();
}

const CABLES_AT_ONCE = 25_000;

const consonants = 'b c d f g h k l m n p r s t v w st tr pr ch'.split(' ');
const vowels = 'a e i o u ia io ea'.split(' ');

function vocabulary(random: Random): readonly string[] {
	const words = new Set<string>();
	while (words.size < vocabularySize) {
		const syllables = Array.from(
			{length: 1 + Math.floor(random() * 4)},
			() => oneOf(consonants, random) + oneOf(vowels, random),
		);
		const word = `${syllables.join('')}${random() < 0.5 ? oneOf([...'nrstl'], random) : ''}`;
		if (word.length > 2) {
			words.add(word);
		}
	}
	return [...words];
}

const posts =
	'ROME PARIS LONDON BERLIN MOSCOW BEIJING TOKYO CAIRO LAGOS LIMA QUITO BOGOTA LAPAZ MADRID LISBON STATE'.split(
		' ',
	);
const tags =
	'PREL PGOV ECON ETRD EAID MARR PHUM PINR PTER KNNP KDEM EFIN ENRG SNAR SOCI UNSC IT IR IZ AF RS'.split(' ');

/** Frequent ones come first, as those of real archives. */
function frequent(values: readonly string[], random: Random): string {
	return values[Math.floor(random() ** 2 * values.length)] as string;
}

function factsAt(index: number, signer: string, random: Random) {
	const post = frequent(posts, random);
	const year = 1966 + Math.floor(Math.sqrt(random()) * 45);
	const twoDigits = (limit: number) => String(1 + Math.floor(random() * limit)).padStart(2, '0');
	const day = `${year}-${twoDigits(12)}-${twoDigits(28)}`;
	const facts = [
		`class:${oneOf(['U', 'SBU', 'C', 'C', 'S'], random)}`,
		`date:${day}`,
		`from:${post}`,
		'has:refs',
		'mark:C',
		`signed:${signer}`,
		...new Set(Array.from({length: 4}, () => `tag:${frequent(tags, random)}`)),
		`year:${year}`,
	];
	const summary = {
		...emptySummary,
		id: `${index}.txt`,
		mrn: `${String(year % 100).padStart(2, '0')}${post}${1 + Math.floor(random() * 9000)}`,
		mrnFrom: 'text' as const,
		date: `${day}T12:11:00Z`,
		from: `AMEMBASSY ${post}`,
		classification: 'CONFIDENTIAL' as const,
		opening: 'x',
	};
	return {summary, facts: facts.sort()};
}
