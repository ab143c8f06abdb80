/** Finds the cables that have a fact: `tag:PREL`, `class:>=S`, `before:07ROME1333`. */
import type {Range} from '../../cable/cable.js';
import type {CableKey} from '../../cable/summary/summary.js';
import {postInNumbers} from '../../glossary/posts.js';
import {isKeptState} from '../kept-states.js';
import {type KeyMask, maskOf} from '../key-mask.js';
import {quoted} from '../query/format-value.js';
import {levelOrder} from '../query/orders.js';
import type {FieldName, FieldTerm, FieldValue} from '../query/query.js';
import type {TermSource} from '../term-source.js';
import {createTypoFinder} from '../words/fuzzy.js';
import type {Evaluation} from './evaluation.js';

/** The cables that meet a field of a query. */
export function evaluateField(
	{field, value, start, end}: FieldTerm & Range,
	{source, report}: Pick<Evaluation, 'source' | 'report'>,
): KeyMask {
	return maskOf(source.keyLimit, add => {
		if (value.type === 'range') {
			addRange(source, field, value, add);
			return;
		}
		const special = specialFields[field]?.(source, value.text);
		if (special) {
			for (const key of special) {
				add(key);
			}
			return;
		}
		const {texts} = source.vocabulary(field);
		const meant = textsMeant(field, value.text, texts);
		if (meant.length === 0) {
			report({start, end, message: nothingHas(field, value.text, texts)});
		}
		for (const text of meant) {
			source.eachPosting(`${field}:${text}`, add);
		}
	});
}

function addRange(
	source: TermSource,
	field: FieldName,
	{from, to}: FieldValue & {readonly type: 'range'},
	add: (key: CableKey) => void,
): void {
	if (field === 'class' || field === 'mark') {
		const isBefore = (one: string | undefined, other: string | undefined) =>
			one !== undefined && other !== undefined && levelOrder.isBefore(one, other);
		for (const text of source.vocabulary(field).texts) {
			const [level] = text.split('/');
			if (!isBefore(level, from) && !isBefore(to, level) && level !== 'none') {
				source.eachPosting(`${field}:${text}`, add);
			}
		}
		return;
	}
	const kind = field === 'before' ? 'date' : field;
	source.eachPostingBetween(`${kind}:${from ?? ''}`, `${kind}:${to ?? '9999'}`, add);
}

/** The fields whose values are not facts of the text alone; nothing if a value of `has:` or `is:` is one. */
const specialFields: Partial<
	Readonly<Record<FieldName, (source: TermSource, text: string) => Iterable<CableKey> | undefined>>
> = {
	id: (source, text) => source.named(text),
	cites: (source, text) => source.citing(text),
	citedby: (source, text) => source.citedBy(text),
	before: (source, text) => source.sentBefore(text),
	has: (source, text) =>
		text === 'citations' ? source.cited() : text === 'note' ? source.noted() : undefined,
	is: (source, text) =>
		text === 'duplicate' ? source.duplicates() : isKeptState(text) ? source.inState(text) : undefined,
};

/** The texts of a vocabulary that a value means: itself, or else those that begin with it. */
export function textsMeant(field: FieldName, value: string, texts: readonly string[]): readonly string[] {
	if (field === 'person' || field === 'signed') {
		const words = value.split(' ');
		return texts.filter(text => {
			if (!words.every(word => text.includes(word))) {
				return false;
			}
			const own = text.split(' ');
			return words.every(word => own.some(name => name.startsWith(word)));
		});
	}
	if (field === 'mark') {
		return texts.filter(text => isMarkMeant(value, text));
	}
	if (texts.includes(value)) {
		return [value];
	}
	// An addressee that is no post is stored with its blanks: `ALL DIPLOMATIC POSTS`.
	const asAsked = field === 'to' || field === 'from' ? postInNumbers : (text: string) => text;
	const whole = texts.filter(text => asAsked(text) === value);
	return whole.length > 0 ? whole : texts.filter(text => asAsked(text).startsWith(value));
}

/** `S` is a marking with whatever caveat, `S/NF` exactly that one, `NF` any level with that caveat. */
function isMarkMeant(value: string, mark: string): boolean {
	const parts = mark.split('/');
	// As in the reader, what is for official use only is sensitive.
	const isSensitive = value === 'SBU' && parts.includes('LOU');
	return mark === value || isSensitive || (!value.includes('/') && parts.includes(value));
}

function nothingHas(field: FieldName, value: string, texts: readonly string[]): string {
	const [nearest] = createTypoFinder(texts.map(text => text.toLowerCase()))(value.toLowerCase());
	const instead = nearest === undefined ? '' : `; ${field}:${quoted(texts[nearest.word] ?? '')}?`;
	return `no cable has ${field}:${value}${instead}`.slice(0, LONGEST_MESSAGE);
}

const LONGEST_MESSAGE = 78;
