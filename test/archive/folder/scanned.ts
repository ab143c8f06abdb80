/** What is found in a folder, for tests. */
import {gather} from '../../../source/archive/folder/scan.js';
import {walkFolder} from '../../../source/archive/folder/walk-folder.js';

/** All that a walk through a folder finds. */
export const scan = (root: string) => gather(walkFolder(root));
