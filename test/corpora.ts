/** Real telegrams that were officially released: about twenty lie beside the tests, and `CABLES_CORPORA` names more. */
import path from 'node:path';
import {root} from './root.js';

/** The telegrams of `test/corpora`, which every clone has: a folder each for `nara` and `frus`. */
export const ownCorpora: string = path.join(root, 'test', 'corpora');

/** The whole corpora where there are any, and our own telegrams elsewhere; both have the same folders. */
export const corpora: string = process.env.CABLES_CORPORA ?? ownCorpora;
