/** The roles of classifications and markings: the level decides how they look, wherever they stand. */
import type {ClassificationLevel} from '../../cable/cable.js';
import {levelOfPortionMark} from '../../cable/portion-mark.js';
import type {LevelRole, Role, Span} from '../layout.js';
import {displayWidth, fillColumns} from '../width.js';

/** The role of a classification, or that of plain text if there is none. */
export function roleOfLevel(level: ClassificationLevel | undefined): Role {
	return level === undefined ? 'text' : rolesOfLevels[level];
}

/** The role of a marking such as `C/NF`, also in the parentheses of an inherited one. */
export function roleOfMark(mark: string): Role {
	return roleOfLevel(levelOfPortionMark(mark.replace(/^\(/, '').replace(/\)$/, '')));
}

/** A marking in a column after a blank; as a banner it has this blank and the one after it. */
export function markSpans(mark: string, columns: number): readonly Span[] {
	const role = roleOfMark(mark);
	return role === 'text'
		? [{text: ` ${fillColumns(mark, columns)}`, role}]
		: [
				{text: ` ${mark} `, role},
				{text: ' '.repeat(Math.max(0, columns - 1 - displayWidth(mark))), role: 'text'},
			];
}

const rolesOfLevels: Readonly<Record<ClassificationLevel, LevelRole>> = {
	UNCLASSIFIED: 'unclassified',
	'SENSITIVE BUT UNCLASSIFIED': 'sensitive',
	'LIMITED OFFICIAL USE': 'sensitive',
	CONFIDENTIAL: 'confidential',
	SECRET: 'secret',
	'TOP SECRET': 'top-secret',
};
