import {test} from 'node:test';
import {ownCorpora} from '../corpora.js';
import {checkFolder} from './nothing-lost.js';

test('no word of the cables that were released is lost in a layout', () => checkFolder(ownCorpora));
