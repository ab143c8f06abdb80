/** The user's own groups of names that are the same. */
import {readSpellings, type SpellingGroup} from '../../search/words/spellings.js';
import {readUserFile, UserFileError} from './user-file.js';

/** The groups in a file, and a message about its first problem. */
export function readUserSpellings(file: string | undefined): {
	readonly groups: readonly SpellingGroup[];
	readonly obstacle: string | undefined;
} {
	try {
		const {groups, problems} = readSpellings(file === undefined ? '' : (readUserFile(file) ?? ''));
		const [problem] = problems;
		const obstacle = problem && `spellings.txt, line ${problem.line}: ${problem.message}`;
		return {groups, obstacle};
	} catch (error) {
		if (error instanceof UserFileError) {
			return {groups: [], obstacle: `the spellings were not read: ${error.message}`};
		}
		throw error;
	}
}
