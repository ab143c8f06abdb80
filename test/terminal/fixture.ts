import {fileURLToPath} from 'node:url';

/** A program that shows the inputs it gets, and ends or gets stuck in the ways a program may. */
export const fixture: string = fileURLToPath(new URL('fixtures/echo-keys.js', import.meta.url));
