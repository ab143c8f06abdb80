import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {picturesFolder, takePictures} from './pictures.js';

test('the pictures in the documents are those of the program; `npm run pictures` takes them anew', async () => {
	const taken = await takePictures();
	for (const {file, svg} of taken) {
		assert.equal(readFileSync(join(picturesFolder, file), 'utf8'), svg, file);
	}
	assert.deepEqual(readdirSync(picturesFolder).sort(), taken.map(({file}) => file).sort());
});
