import {test} from 'node:test';
import {checkLines, checkScreens, types} from './terminals.js';

for (const [name, env] of types) {
	test(`a terminal of type ${name} has the screens that are kept`, context =>
		checkScreens(context, name, env));
}

for (const [what, change] of [
	['dumb', 'TERM=dumb'],
	['unset', '--unset=TERM'],
] as const) {
	test(`on a terminal whose type is ${what} the program writes what is kept, in lines`, context =>
		checkLines(context, change));
}
