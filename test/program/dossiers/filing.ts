/** Puts cables with notes into a dossier until it is killed, and prints the number of each that is there. */
import process from 'node:process';
import {changeDossierFile} from '../../../source/program/dossiers/dossier-files.js';
import {filed} from './filed.js';

const [, , folder, from] = process.argv;
console.log('begun');
for (let number = Number(from); ; number++) {
	const cable = filed(number);
	const note = {place: {paragraphs: {first: 1, last: 1}}, text: `note ${number}`};
	const changed = changeDossierFile(folder, 'floods', {type: 'note', cable, note});
	if ('items' in changed) {
		console.log(String(number));
	}
}
