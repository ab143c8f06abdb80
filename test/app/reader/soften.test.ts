import assert from 'node:assert/strict';
import {test} from 'node:test';
import {soften} from '../../../source/app/reader/soften.js';
import {placeWords} from '../../../source/app/reader/status.js';
import {play, readerOf, shown} from '../play.js';
import {cableText} from '../texts.js';

test('capitals are softened, but for abbreviations, names, and the first letters of sentences', () => {
	assert.equal(
		soften(
			'THE GOI MINISTER TOLD USUN THAT 15 F-16S ARE IN BOLIVIA. HE WAS\nGLAD TO HEAR OF THE U.S. OFFER FROM ROME.',
		),
		'The GOI minister told USUN that 15 F-16S are in Bolivia. He was\nglad to hear of the U.S. offer from Rome.',
	);
});

test('a line begins no sentence, and a word that its end cuts is one word', () => {
	assert.equal(
		soften("THE PAPER (PAHR) IS OLD FOR THE\nCOUNTRY'S UNEVEN RECORD OF OBSER-\nVANCE."),
		"The paper (PAHR) is old for the\ncountry's uneven record of obser-\nvance.",
	);
	assert.equal(soften('HE LEFT.\n\nTHE END'), 'He left.\n\nThe end');
});

test('Roman numbers and all words of a name keep their capitals', () => {
	assert.equal(
		soften('THE MEETING IN MEXICO CITY ON UNCTAD IV WENT TO\nRIO DE JANEIRO, AND I WANT IT TO GO ON.'),
		'The meeting in Mexico City on UNCTAD IV went to\nRio de Janeiro, and I want it to go on.',
	);
});

test('a paragraph goes on in small letters below a page mark, and the status is softened with the text', () => {
	const folder = {
		'a.txt': cableText({
			number: 1,
			subject: 'THE RIVER IS HIGH AS-\nSESSMENT',
			body: 'A. THE BANKS\n\n1. (C) THE TAKE-\n\nPAGE 02 STREL 00001\n\nOVER OF THE LIBERALI-\nZATION IS PAID BY THE\n\nPAGE 03 STREL 00001\n\nRIVER.\n',
		}),
	};
	const soft = shown(play(folder, 'Enter - c G')).lines.join('\n');
	assert.match(soft, /The takeover of the liberalization is paid by the\s+river\./);
	const state = play(folder, 'Enter - c ]');
	assert.match(placeWords(state, readerOf(state)), /A\. The banks$/);
});

test('lines with small letters stay as they are', () => {
	assert.equal(soften('The NATO meeting was in ROME.'), 'The NATO meeting was in ROME.');
});

test('-c softens the text and leaves the routing as it is; -S shows the lines of the file', () => {
	const folder = {
		'a.txt': cableText({
			number: 1,
			subject: 'THE RIVER IS HIGH',
			body: '1. (C) THE RIVER IS HIGH IN ROME.\nTHE TOLL IS\nPAID.\n',
		}),
	};
	const lines = (keys: string) => shown(play(folder, `Enter ${keys}`)).lines.join('\n');
	assert.match(lines('- c'), /C {6}1\. {2}The river is high in Rome\. The toll is paid\./);
	assert.match(lines('- c'), /07STRELSAU1/);
	assert.match(lines('- c H'), /VZCZCXRO6671/);
	assert.equal(lines('- c - c'), lines(''));
	assert.match(lines('- S'), /^ 1\. \(C\) THE RIVER/m);
	assert.equal(shown(play(folder, 'Enter - c')).mode, 'reader');
	assert.equal(shown(play(folder, 'Enter - Escape')).mode, 'reader');
});
