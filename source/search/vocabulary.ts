/**
 * The words that subjects are made of, each kept once.
 *
 * 250,000 subjects contain millions of words but few different ones. Comparing the typed word with these alone makes
 * the search quick, and keeps matches within words.
 */
import {compoundsOf, foldedWords} from './fold.js';

/** The different words of some texts, and where each of them stands. Texts and words are numbers here. */
export type Vocabulary = {
	readonly words: readonly string[];
	/** The texts that contain a word, each once, in order. */
	readonly textsWith: (word: number) => Int32Array;
	/** The places of a text in the three lists below: from this index to that of the next text. */
	readonly firstPlace: Int32Array;
	readonly placeWord: Int32Array;
	readonly placeStart: Int32Array;
	readonly placeEnd: Int32Array;
};

/** Reads the words of the texts. */
export function createVocabulary(texts: readonly string[]): Vocabulary {
	const numbers = new Map<string, number>();
	const firstPlace = new Int32Array(texts.length + 1);
	const placeWord = createNumbers();
	const placeStart = createNumbers();
	const placeEnd = createNumbers();

	texts.forEach((text, index) => {
		const words = foldedWords(text);
		for (const list of [words, compoundsOf(text, words)]) {
			for (const {folded, start, end} of list) {
				const known = numbers.get(folded);
				const number = known ?? numbers.size;
				if (known === undefined) {
					numbers.set(folded, number);
				}
				placeWord.push(number);
				placeStart.push(start);
				placeEnd.push(end);
			}
		}
		firstPlace[index + 1] = placeWord.length();
	});
	const {first, list} = textsByWord(numbers.size, firstPlace, placeWord.all());
	return {
		words: [...numbers.keys()],
		textsWith: word => list.subarray(first[word], first[word + 1]),
		firstPlace,
		placeWord: placeWord.all(),
		placeStart: placeStart.all(),
		placeEnd: placeEnd.all(),
	};
}

/** A list of numbers that grows. There are millions of places, and an ordinary array would take twice the memory. */
function createNumbers() {
	let room = new Int32Array(1024);
	let length = 0;
	return {
		push(number: number): void {
			if (length === room.length) {
				const more = new Int32Array(2 * length);
				more.set(room);
				room = more;
			}
			room[length++] = number;
		},
		length: () => length,
		all: () => room.subarray(0, length),
	};
}

// In two passes, count then fill, since a list of lists would take ten times the memory.
function textsByWord(words: number, firstPlace: Int32Array, placeWord: Int32Array) {
	const first = new Int32Array(words + 1);
	forEachOnce(words, firstPlace, placeWord, word => {
		first[word + 1] = (first[word + 1] ?? 0) + 1;
	});
	for (let word = 0; word < words; word++) {
		first[word + 1] = (first[word + 1] ?? 0) + (first[word] ?? 0);
	}
	const list = new Int32Array(first[words] ?? 0);
	const next = first.slice();
	forEachOnce(words, firstPlace, placeWord, (word, text) => {
		const index = next[word] ?? 0;
		list[index] = text;
		next[word] = index + 1;
	});
	return {first, list};
}

function forEachOnce(
	words: number,
	firstPlace: Int32Array,
	placeWord: Int32Array,
	visit: (word: number, text: number) => void,
): void {
	const lastText = new Int32Array(words).fill(-1);
	for (let text = 0; text + 1 < firstPlace.length; text++) {
		for (let place = firstPlace[text] ?? 0; place < (firstPlace[text + 1] ?? 0); place++) {
			const word = placeWord[place] ?? 0;
			if (lastText[word] !== text) {
				lastText[word] = text;
				visit(word, text);
			}
		}
	}
}
