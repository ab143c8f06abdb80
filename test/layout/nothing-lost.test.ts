import {test} from 'node:test';
import {shippedCables} from '../cable/text-files.js';
import {ownCorpora} from '../corpora.js';
import {checkFolder} from './nothing-lost.js';

test('no word of the cables that are shipped is lost in a layout', () => checkFolder(shippedCables));

test('no word of the cables that were released is lost in a layout', () => checkFolder(ownCorpora));
