import {scaled} from '../../scale.js';
import {testSplits} from './split.js';

testSplits({invented: scaled(500), released: scaled(100)});
