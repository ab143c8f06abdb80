import {test} from 'node:test';
import {corpora} from '../corpora.js';
import {checkFolder} from './nothing-lost.js';

test('no word of the whole corpora is lost in a layout', () => checkFolder(corpora));
