/** What the single executable and its main script have to agree on. */

/** The asset that has the path of each file with its SHA-256. */
export const manifestName = 'manifest.json';

/** The file that runs the program, within the package. */
export const entryPath = 'source/cables.cjs';
