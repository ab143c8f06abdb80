import {first, second, third, transmitted} from '../../cable/within-file/several.js';

export const one = transmitted(first);

export const two = [first, second].map(transmitted).join('\n');

export const three = [first, second, third].map(transmitted).join('\n');
