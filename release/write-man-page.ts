/** Writes the manual page into the file that `man` of the `package.json` names; npm takes only a list there. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {manPage} from './man-page.js';
import {root} from './root.js';

const {
	man: [page],
	version,
} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const file = join(root, page);
mkdirSync(dirname(file), {recursive: true});
writeFileSync(file, manPage(version));
