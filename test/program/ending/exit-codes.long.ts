import {test} from 'node:test';
import {checkSignal, testExitCodes} from './exit-codes.js';

testExitCodes(1);

for (const [signal, exitCode] of [
	['INT', 130],
	['TERM', 143],
	['HUP', 129],
] as const) {
	test(`SIG${signal} ends the program with ${exitCode}`, () => checkSignal(signal, exitCode));
}
