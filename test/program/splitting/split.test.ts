import {testSplits} from './split.js';

testSplits({invented: 40, released: 12});
