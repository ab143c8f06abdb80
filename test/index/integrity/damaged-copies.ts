/** A folder and its index, of which each test damages a copy. */
import {after} from 'node:test';
import {folderToDamage} from './damaged-index.js';

/** Each test has a copy of its index. */
export const folder = await folderToDamage({after});
