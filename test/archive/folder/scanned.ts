import {gather} from '../../../source/archive/folder/scan.js';
import {walkFolder} from '../../../source/archive/folder/walk-folder.js';

export const scan = (root: string) => gather(walkFolder(root));
