import {testExitCodes} from './exit-codes.js';

testExitCodes(1);
