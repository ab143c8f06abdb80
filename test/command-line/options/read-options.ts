/** What the command line asks for, for tests. */
import {readArguments} from '../../../source/command-line/options/read-arguments.js';

/** The request of some arguments. */
export const read = (...argv: readonly string[]) => readArguments(argv, {version: '1.2.3'});
