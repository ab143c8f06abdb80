/** Writes the pictures of the program anew. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {picturesFolder, takePictures} from './pictures.js';

mkdirSync(picturesFolder, {recursive: true});
for (const {file, svg} of await takePictures()) {
	writeFileSync(join(picturesFolder, file), svg);
	console.log(join('docs', 'pictures', file));
}
