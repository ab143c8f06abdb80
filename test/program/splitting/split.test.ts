import {testSplits} from './split.js';

testSplits({invented: 16, released: 6});
