import {join} from 'node:path';

/** The folder of the project: this file is compiled into `build/release`. */
export const root: string = join(import.meta.dirname, '..', '..');
