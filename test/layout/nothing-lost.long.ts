import {test} from 'node:test';
import {shippedCables} from '../cable/text-files.js';
import {corpora} from '../corpora.js';
import {checkFolder} from './nothing-lost.js';

test('no word of the whole corpora is lost in a layout', () => checkFolder(corpora));

test('no word of the cables that are shipped is lost in a layout', () => checkFolder(shippedCables));
