/** Files of one, two and three transmitted cables, for tests. */
import {first, second, third, transmitted} from '../../cable/within-file/several.js';

/** A file of one. */
export const one = transmitted(first);

/** A file of two. */
export const two = [first, second].map(transmitted).join('\n');

/** A file of three. */
export const three = [first, second, third].map(transmitted).join('\n');
